import type { Localized } from '../../format/transcript.ts'
import { fold } from '../../text/fold.ts'
import { addressOf } from './address-of.ts'
import { joinYears, longestSilence, type NameCluster, type Years } from './name-cluster.ts'
import type { NameForm } from './name-form.ts'
import { type PersonMention, yearOf } from './person-mention.ts'

/** What `people.json` says of a mention: the entry that it is of, and those that it is not of. */
export interface ByHand {
  readonly is: number | null
  readonly not: readonly number[]
}

/**
 * Mentions of one name in one body, a cluster each: all of them, where nothing speaks against it. Where two of a
 * meeting have that name, or their addresses differ, those are one that share an address, or party and office.
 */
export function firstClusters(
  mentions: readonly PersonMention[],
  numbers: readonly number[],
  formsOf: (mention: PersonMention) => readonly NameForm[],
  hand: (number: number) => ByHand,
): NameCluster[] {
  const groups = new Map<string, number[]>()
  for (const number of numbers) {
    const mention = mentions[number]!
    const { is, not } = hand(number)
    const names = formsOf(mention).map(({ writing, literal }) => `${writing} ${literal}`)
    // Whoever says no body may have met anywhere.
    const body = mention.body ? `of ${mention.body.id}` : `at ${mention.meeting}`
    const key = JSON.stringify([body, names.toSorted(), is, not])
    const group = groups.get(key)
    if (group) group.push(number)
    else groups.set(key, [number])
  }
  return [...groups.values()].flatMap((group) => {
    const forms = formsOf(mentions[group[0]!]!)
    const by = hand(group[0]!)
    const parts = isContested(mentions, group) && by.is === null ? parted(mentions, group) : [group]
    return parts
      .flatMap((part) => bySilence(mentions, part, longestSilence(forms)))
      .map((part) => clusterOf(mentions, part, forms, by))
  })
}

/** Whether two in a meeting are called so, or two addresses of one host stand for who is. */
function isContested(mentions: readonly PersonMention[], group: readonly number[]): boolean {
  const meetings = new Set(group.map((number) => mentions[number]!.meeting))
  if (meetings.size < group.length) return true
  const hosts = new Map<string, string>()
  return group.some((number) =>
    (mentions[number]!.sameAs ?? []).some((url) => {
      const { host, address } = addressOf(url)
      const known = hosts.get(host) ?? address
      hosts.set(host, address)
      return known !== address
    }),
  )
}

/** Mentions of a contested name by what tells them apart; what nothing tells of stands alone. */
function parted(mentions: readonly PersonMention[], group: readonly number[]): number[][] {
  const parts = new Map<string, number[]>()
  for (const number of group) {
    const key = markOf(mentions[number]!) ?? `alone ${number}`
    const part = parts.get(key)
    if (part) part.push(number)
    else parts.set(key, [number])
  }
  return [...parts.values()].flatMap((part) => {
    const meetings = new Set(part.map((number) => mentions[number]!.meeting))
    return meetings.size < part.length ? part.map((number) => [number]) : [part]
  })
}

function markOf({ sameAs = [], party, role }: PersonMention): string | null {
  if (sameAs.length > 0) return `at ${sameAs.map((url) => addressOf(url).address).toSorted()}`
  if (!party && !role) return null
  return `as ${JSON.stringify([party, role].map(wordingsOf))}`
}

const wordingsOf = (text: Localized = {}) => Object.entries(text).toSorted()

/** Mentions in groups between which so many years are silent; without a year they are of the only group, or alone. */
function bySilence(
  mentions: readonly PersonMention[],
  numbers: readonly number[],
  silence: number,
): number[][] {
  const dated = numbers.filter((number) => yearOf(mentions[number]!.meeting) !== null)
  const undated = numbers.filter((number) => yearOf(mentions[number]!.meeting) === null)
  const groups: number[][] = []
  let last: number | null = null
  for (const number of dated) {
    const year = yearOf(mentions[number]!.meeting)!
    if (last !== null && year - last <= silence) groups.at(-1)!.push(number)
    else groups.push([number])
    last = year
  }
  if (groups.length > 1) return [...groups, ...undated.map((number) => [number])]
  return [[...(groups[0] ?? []), ...undated]]
}

/** What is known of mentions that are taken for one person. */
export function clusterOf(
  mentions: readonly PersonMention[],
  numbers: readonly number[],
  forms: readonly NameForm[],
  { is, not }: ByHand,
): NameCluster {
  const meetings = new Set<string>()
  const addresses = new Map<string, Set<string>>()
  const roles = new Map<string, Years>()
  let years: Years = null
  for (const number of numbers) {
    const { meeting, sameAs = [], role = {} } = mentions[number]!
    const year = yearOf(meeting)
    const when: Years = year === null ? null : [year, year]
    years = joinYears(years, when)
    meetings.add(meeting)
    for (const url of sameAs) {
      const { host, address } = addressOf(url)
      addresses.set(host, (addresses.get(host) ?? new Set()).add(address))
    }
    for (const words of Object.values(role)) {
      const folded = fold(words)
      roles.set(folded, joinYears(roles.get(folded) ?? null, when))
    }
  }
  return {
    mentions: numbers,
    forms,
    meetings,
    addresses,
    roles,
    years,
    hand: is,
    not: new Set(not),
    reasons: meetings.size > 1 ? new Set(['same-name'] as const) : new Set(),
  }
}
