import type { Localized, Theme } from '../../format/transcript.ts'
import { slugOf } from '../../parse/names/romanise.ts'
import { fold } from '../../text/fold.ts'
import { ENGLISH } from '../../text/language.ts'
import { once } from './once.ts'
import { compare } from './person-names.ts'
import { stableIds } from './stable-id.ts'

/** A theme of a meeting, before it is known which others are the same. */
export interface ThemeMention extends Pick<Theme, 'id' | 'label' | 'definition' | 'group'> {
  /** Day and id of the meeting. */
  readonly meeting: string
}

/** A theme throughout an archive. */
export interface AlignedTheme {
  readonly id: string
  /** In each language the wording of most meetings: what it is called changes only where a meeting says otherwise. */
  readonly label: Localized
  /** All wordings, those of most meetings first. */
  readonly labels: readonly Localized[]
  readonly definition: Localized | null
}

export interface AlignedThemes {
  readonly themes: readonly AlignedTheme[]
  /** Per mention, in the order in which they were given, the number of the theme. */
  readonly themeOf: Int32Array
}

/** Themes with the same wordings, and how they are found. */
interface Wording {
  /** Numbers of mentions, in order of time. */
  readonly mentions: number[]
  /** Folded, by language. */
  readonly words: ReadonlyMap<string, string>
}

/**
 * Finds which themes of many meetings are one: those called the same in a language, and those of which the id and the definition
 * are the same (a codebook that has worded a theme anew). Those that only resemble each other stay apart, and so does one that is called as
 * two others are. The order of the mentions is no matter; ids stay while the first mention stays.
 */
export function alignThemes(given: readonly ThemeMention[]): AlignedThemes {
  const order = Array.from(given.keys()).sort((a, b) => compareMentions(given[a]!, given[b]!))
  const mentions = order.map((number) => given[number]!)
  const wordings = wordingsOf(mentions)
  const groups = joined(mentions, wordings)
  const all = groups
    .map((group) => group.flatMap((one) => wordings[one]!.mentions).toSorted((a, b) => a - b))
    .toSorted((a, b) => a[0]! - b[0]!)
  const themeOf = new Int32Array(given.length)
  for (const [number, own] of all.entries())
    for (const mention of own) themeOf[order[mention]!] = number
  const ids = idsOf(mentions, all)
  const themes = all.map((own, i): AlignedTheme => {
    const given = own.map((mention) => mentions[mention]!.label)
    const labels = byMeetings(given)
    const definitions = own.flatMap((mention) => {
      const { definition } = mentions[mention]!
      return definition ? [definition] : []
    })
    const [definition = null] = byMeetings(definitions)
    return { id: ids[i]!, label: inEachLanguage(given), labels, definition }
  })
  return { themes, themeOf }
}

function compareMentions(a: ThemeMention, b: ThemeMention): number {
  if (a.meeting !== b.meeting) {
    const [dated, other] = [!a.meeting.startsWith('/'), !b.meeting.startsWith('/')]
    return dated === other ? compare(a.meeting, b.meeting) : dated ? -1 : 1
  }
  return compare(a.id, b.id) || compare(JSON.stringify(a.label), JSON.stringify(b.label))
}

const levelled = (words: string) => fold(words).replace(/\s+/g, ' ').trim()

/** Mentions of the same wordings. Where a meeting has two of them, the group tells them apart everywhere. */
function wordingsOf(mentions: readonly ThemeMention[]): Wording[] {
  const keyOf = once((label: Localized) => {
    const words = new Map(
      Object.entries(label)
        .map(([language, text]) => [language, levelled(text)] as const)
        .toSorted(([a], [b]) => compare(a, b)),
    )
    return { words, key: JSON.stringify([...words]) }
  })
  const keyed = mentions.map(({ label }) => keyOf(label))
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const [number, { key }] of keyed.entries()) {
    const here = `${mentions[number]!.meeting} ${key}`
    if (seen.has(here)) twice.add(key)
    seen.add(here)
  }
  const wordings = new Map<string, Wording>()
  for (const [number, { words, key }] of keyed.entries()) {
    const { group = null, id } = mentions[number]!
    // Of one in no group the id tells, as far as it does.
    const own = twice.has(key) ? JSON.stringify([key, group ?? id]) : key
    const known = wordings.get(own)
    if (known) known.mentions.push(number)
    else wordings.set(own, { mentions: [number], words })
  }
  return [...wordings.values()]
}

/** Numbers of wordings in groups, each a theme. */
function joined(mentions: readonly ThemeMention[], wordings: readonly Wording[]): number[][] {
  const blocks = new Map<string, Set<number>>()
  const defining = once(({ id, definition }: { id: string; definition: Localized }) =>
    Object.entries(definition).map(([language, text]) =>
      JSON.stringify([id, language, levelled(text)]),
    ),
  )
  for (const [number, { words, mentions: own }] of wordings.entries()) {
    const keys = new Set(Array.from(words, ([language, text]) => `${language} ${text}`))
    for (const mention of own) {
      const { id, definition = {} } = mentions[mention]!
      for (const key of defining({ id, definition })) keys.add(key)
    }
    for (const key of keys) blocks.set(key, (blocks.get(key) ?? new Set()).add(number))
  }
  const meetings = wordings.map((one) => new Set(one.mentions.map((i) => mentions[i]!.meeting)))
  const defined = new Set<string>()
  const neighbours = new Map<number, Set<number>>()
  const pairOf = (a: number, b: number) => (a < b ? `${a} ${b}` : `${b} ${a}`)
  const contradict = (a: number, b: number): boolean =>
    (!defined.has(pairOf(a, b)) && areWordedApart(wordings[a]!, wordings[b]!)) ||
    [...meetings[a]!].some((meeting) => meetings[b]!.has(meeting))
  for (const [key, block] of blocks) {
    if (!key.startsWith('[') || block.size > MOST_ALIKE) continue
    const all = [...block]
    for (const [i, a] of all.entries()) for (const b of all.slice(i + 1)) defined.add(pairOf(a, b))
  }
  for (const block of blocks.values()) {
    if (block.size < 2 || block.size > MOST_ALIKE) continue
    const all = [...block]
    for (const [i, a] of all.entries())
      for (const b of all.slice(i + 1)) {
        if (contradict(a, b)) continue
        neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b))
        neighbours.set(b, (neighbours.get(b) ?? new Set()).add(a))
      }
  }
  const ambiguous = new Set<number>()
  for (const [one, near] of neighbours) {
    const others = [...near]
    if (others.some((a, i) => others.slice(i + 1).some((b) => contradict(a, b)))) ambiguous.add(one)
  }
  const done = new Set<number>()
  return Array.from(wordings.keys()).flatMap((first) => {
    if (done.has(first)) return []
    const group = [first]
    done.add(first)
    for (const one of group) {
      if (ambiguous.has(one)) continue
      for (const other of neighbours.get(one) ?? []) {
        if (done.has(other) || ambiguous.has(other)) continue
        done.add(other)
        group.push(other)
      }
    }
    return [group]
  })
}

/** So many wordings with one thing in common are compared each with each. */
const MOST_ALIKE = 60

/** Whether two are called otherwise in a language in which both are called something. */
function areWordedApart(a: Wording, b: Wording): boolean {
  for (const [language, words] of a.words) {
    const other = b.words.get(language)
    if (other !== undefined && other !== words) return true
  }
  return false
}

function byMeetings(all: readonly Localized[]): Localized[] {
  const counted = new Map<string, { words: Localized; count: number }>()
  const keyOf = once((words: Localized) =>
    JSON.stringify(Object.entries(words).toSorted(([a], [b]) => compare(a, b))),
  )
  for (const words of all) {
    const key = keyOf(words)
    const known = counted.get(key)
    if (known) known.count++
    else counted.set(key, { words, count: 1 })
  }
  return [...counted]
    .sort(([a, one], [b, other]) => other.count - one.count || compare(a, b))
    .map(([, { words }]) => words)
}

/** The wording that is there most often, in each language by itself; of as many the first in order. */
function inEachLanguage(all: readonly Localized[]): Localized {
  const counts = new Map<string, Map<string, number>>()
  for (const label of all) {
    for (const [language, text] of Object.entries(label)) {
      const own = counts.get(language) ?? new Map<string, number>()
      counts.set(language, own.set(text, (own.get(text) ?? 0) + 1))
    }
  }
  const most = Array.from(counts, ([language, own]) => {
    const [first] = [...own].sort(([a, x], [b, y]) => y - x || compare(a, b))
    return [language, first![0]] as const
  })
  return Object.fromEntries(most.sort(([a], [b]) => compare(a, b)))
}

function idsOf(mentions: readonly ThemeMention[], themes: readonly number[][]): string[] {
  const anchors = new Set<string>()
  return stableIds(
    themes.map(([first]) => {
      const { id, label, meeting } = mentions[first!]!
      const words = Object.entries(label).toSorted(([a], [b]) => compare(a, b))
      const anchor = JSON.stringify(words)
      const isFirst = !anchors.has(anchor)
      anchors.add(anchor)
      const slug = words
        .toSorted(([a], [b]) => Number(b === ENGLISH) - Number(a === ENGLISH))
        .map(([, text]) => slugOf(text))
        .find((one) => one !== '')
      return { slug: slug ?? '', anchor: isFirst ? anchor : JSON.stringify([anchor, meeting, id]) }
    }),
  )
}
