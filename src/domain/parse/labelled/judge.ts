import { isDate, readDate } from '../marks/date.ts'
import { isFullName, isNameShaped, isNumbered, makeOf } from '../names/name-shape.ts'
import { captionOf } from '../words/captions.ts'
import { withoutManner } from '../words/manners.ts'
import { isAnnouncement, isPhrase } from '../words/phrases.ts'
import { formOfAddress } from './form-of-address.ts'
import { readHouse } from './house-labels.ts'
import { isPerson } from './is-person.ts'
import type { Lead } from './lead.ts'
import { ListKeys } from './list-keys.ts'
import { isNameInBrackets } from './name-in-brackets.ts'
import type { ReadLine } from './read-line.ts'

/** A line as the judge sees it. */
export interface Heard {
  readonly text: string
  readonly read: ReadLine
  /** Whether a paragraph or a cue begins here. */
  readonly opens: boolean
  /** Whether words stand right below: the next line has no clock and no label of the same make. */
  readonly below: boolean
  /** Whether the line goes on the sentence of the one before. */
  readonly wraps?: boolean
}

/**
 * What a lead is: the label of a voice; of somebody who cannot be told (`??`, a name that is
 * doubtful); the writer's own caption; or words.
 */
export type Verdict = 'voice' | 'unknown' | 'caption' | 'words'

export interface Judgement {
  /** A label as it stands in `labels`, however it is written. */
  keyOf(label: string): string
  verdict(lead: Lead, opens: boolean): Verdict
  /** The labels of voices. */
  readonly labels: ReadonlySet<string>
  /** The lines that give somebody the word. */
  readonly voices: number
  /** The names that do so more than once. */
  readonly returning: number
  /** Whether nearly all lines of a make are labelled, or clocks stand with the names. */
  readonly sure: boolean
  /** Whether every message has its label, so that a line without one is nobody's. */
  readonly closed: boolean
}

interface Manner {
  leads: number
  below: number
  /** Of the first lines those in which somebody speaks of himself or to others. */
  spoken: number
  /** Lines whose words are none: a number, or nothing with nothing below. */
  wordless: number
  readonly keys: Map<string, number>
  readonly lists: ListKeys
  /** The lines of a key whose words are an address and nothing else. */
  readonly linked: Map<string, number>
  opening: number
  /** Lines with the same signs that begin a paragraph, and those of them with a label of any make. */
  openers: number
  pooled: number
}

/** Above this share of the lines of a make, what they begin with is a label whatever it holds. */
const DENSE = 0.75
/** And above this one even what stands once. */
const WHOLLY = 0.95
/** Where nothing returns, so many of the labels must be names that are hardly words. */
const FULL = 0.75
/** Whom a court calls so may say one thing only. */
const IN_COURT = /^(?:(?:MR|MS|MRS|DR|Mr|Ms|Mrs|Dr)\. |THE )\p{Lu}/u
/** What speech has and lists, forms and glossaries hardly ever. */
const SPEAKS = /\b(?:I|we|you|my|our|your|me|us)\b|[我你您咱]/i
/** A count, as a table of results has behind its names. */
const NUMBER = /^[\d.,%$£€+ -]*\d[\d.,%$£€+ -]*$/
/** A list of more lines is told by what returns. */
const MANY = 40
/** In a text of more turns a name that stands once is doubted unless it looks like the others. */
const FEW = 10

/**
 * Tells labels by how they come back in the file and where they stand, not by the letters of a name:
 * what begins nearly all lines of a make, or returns, is a name.
 */
export function judgeLeads(lines: Iterable<Heard>): Judgement {
  const keyOf = rememberKeys()
  const manners = tally(lines, keyOf)
  const accepted = new Map<string, Map<string, Verdict>>()
  const counts = new Map<string, number>()
  const court = [...manners.values()].some(({ keys }) => keys.has('Q') && keys.has('A'))
  for (const [name, manner] of manners) {
    const verdicts = judgeManner(name, manner, court)
    accepted.set(name, verdicts)
    let count = 0
    for (const [key, verdict] of verdicts) if (verdict === 'voice') count += manner.keys.get(key)!
    counts.set(name, count)
  }
  const most = Math.max(0, ...counts.values())
  const main = new Set<string>()
  const pools = new Set(
    [...counts].flatMap(([name, count]) => (count === most ? signsOf(name) : [])),
  )
  const leading = [...counts].filter(
    ([name, count]) =>
      count > 0 &&
      // Lines alone head the parts of a text whose voices are labelled otherwise.
      (isBare(name)
        ? count === most
        : count * 3 >= most || (pools.has(signsOf(name)) && isDensePool(name, manners.get(name)!))),
  )
  for (const [name] of leading)
    for (const [key, verdict] of accepted.get(name)!) if (verdict === 'voice') main.add(key)
  const mainNames = new Set(leading.map(([name]) => name))
  const returning = new Set<string>()
  const seen = new Set<string>()
  const known = new Set<string>()
  for (const name of mainNames)
    for (const [key, count] of manners.get(name)!.keys) {
      if (!main.has(key)) continue
      if (count > 1) returning.add(key)
      if (count > 1 || seen.has(key)) known.add(key)
      seen.add(key)
    }
  return {
    keyOf,
    labels: main,
    voices: leading.reduce((sum, [, count]) => sum + count, 0),
    returning: returning.size,
    sure: leading.some(
      ([name, count]) => count > 1 && (isTimed(name) || isDense(manners.get(name)!)),
    ),
    closed: [...mainNames].some((name) => name.endsWith('bracket<')),
    verdict(lead, opens) {
      const key = keyOf(lead.label)
      // Neither of whom it names nor of who has the word.
      if (lead.isDoubtful)
        return main.has(key) || (mainNames.size > 0 && isFullName(key)) ? 'unknown' : 'words'
      const verdict = accepted.get(lead.manner)?.get(key) ?? 'words'
      const once = manners.get(lead.manner)?.keys.get(key) === 1
      if (mainNames.has(lead.manner)) {
        if (lead.midway && !known.has(key)) return 'words'
        if (once && !opens && !isTimed(lead.manner) && verdict !== 'caption')
          return main.has(key) ? 'voice' : 'words'
        return verdict
      }
      // Another make of label than the file's own is one only for a name that is known.
      if (main.has(key)) return 'voice'
      if (mainNames.size === 0) return 'words'
      if (verdict === 'caption') return 'caption'
      return isNameInBrackets(lead) ? 'unknown' : 'words'
    },
  }
}

/** The index of the first line that gives somebody the word; -1 if none does. */
export const firstVoice = (lines: readonly Heard[], judgement: Judgement): number =>
  lines.findIndex(({ read, opens }) => read.lead && judgement.verdict(read.lead, opens) === 'voice')

/** Reads the key of each label once: a file has few, hundreds of thousands of times. */
function rememberKeys(): (label: string) => string {
  const known = new Map<string, string>()
  return (label) => {
    let key = known.get(label)
    if (key === undefined) {
      key = keyOf(label)
      known.set(label, key)
    }
    return key
  }
}

/** A label by which voices are told apart: white space in it counts once, what nobody sees and how it is said not at all. */
const keyOf = (label: string): string =>
  withoutManner(
    /\s\s|[^\S ]/.test(label) || UNSEEN.test(label)
      ? label.replace(UNSEEN_ALL, '').replace(/\s+/g, ' ').trim()
      : label,
  )

/** Marks of direction and spaces of no width; a joiner is part of names in some writings. */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/
const UNSEEN_ALL = new RegExp(UNSEEN, 'g')

/** What programs write for a voice that they cannot tell: `??`, `Speaker ?`. */
const NOT_KNOWN = /^(?:\p{L}+[ _-]?)?[?？]+$/u

const isTimed = (manner: string): boolean => /clock|chat|mark/.test(manner)

/** Whether what tells a label is that it stands alone on its line. */
const isBare = (manner: string): boolean => manner.endsWith('bare')

/** Whether lines of this make begin, with those of others, nearly all paragraphs. */
const isDensePool = (name: string, manner: Manner): boolean => !isTimed(name) && isDense(manner)

const isDense = ({ pooled, openers }: Manner, share = DENSE): boolean =>
  pooled > 0 && pooled >= openers * share

/** The signs before a label, which lines of several makes may share. */
const signsOf = (name: string): string =>
  name.replace(/(?:colon|bracket|tab|dash|clock|chat|mark|dot|question|within|bare|\*).*$/, '')

function tally(lines: Iterable<Heard>, keyOf: (label: string) => string): Map<string, Manner> {
  const manners = new Map<string, Manner>()
  const openers = new Map<string, number>()
  for (const { text, read, opens, below, wraps } of lines) {
    if (opens && (read.lead || !wraps)) openers.set(read.signs, (openers.get(read.signs) ?? 0) + 1)
    const { lead } = read
    if (!lead || lead.isDoubtful) continue
    let manner = manners.get(lead.manner)
    if (!manner) {
      manner = {
        leads: 0,
        below: 0,
        spoken: 0,
        wordless: 0,
        keys: new Map(),
        lists: new ListKeys(),
        linked: new Map(),
        opening: 0,
        openers: 0,
        pooled: 0,
      }
      manners.set(lead.manner, manner)
    }
    manner.leads++
    if (below) manner.below++
    if (manner.leads < MANY && SPEAKS.test(text.slice(lead.content))) manner.spoken++
    if (opens) manner.opening++
    if (manner.leads < MANY && !below && NUMBER.test(text.slice(lead.content))) manner.wordless++
    const key = keyOf(lead.label)
    manner.keys.set(key, (manner.keys.get(key) ?? 0) + 1)
    if (lead.form === 'colon') manner.lists.hear(key, text.slice(lead.content, read.end).trimEnd())
    if (isAddress(text, lead.content)) manner.linked.set(key, (manner.linked.get(key) ?? 0) + 1)
  }
  const pools = new Map<string, number>()
  for (const [name, { opening }] of manners)
    if (!isTimed(name)) pools.set(signsOf(name), (pools.get(signsOf(name)) ?? 0) + opening)
  for (const [name, manner] of manners) {
    manner.openers = openers.get(signsOf(name)) ?? 0
    manner.pooled = pools.get(signsOf(name)) ?? 0
  }
  return manners
}

/** Whether the words from an offset on are one address or link: what leads nowhere else is a field (Recording: https://…). */
const isAddress = (text: string, from: number): boolean =>
  '<[!hHwW'.includes(text[from] ?? ' ') && ADDRESS.test(text.slice(from, from + 400))
const ADDRESS = /^(?:<?(?:https?:\/\/|www\.)\S+>?|!?\[[^\]]*\]\([^()\s]*\))[\s.*_]*$/i

/** What a label is by its letters; `full` for a name that is hardly a word. */
type Look = 'none' | 'caption' | 'full' | 'name' | 'other'

function lookOf(key: string): Look {
  if (!/[\p{L}\p{N}]/u.test(key) || isDay(key) || isAnnouncement(key) || /^的/.test(key))
    return 'none'
  if (captionOf(key)) return 'caption'
  if (isPhrase(key) || (/\d/.test(key) && readDate([key]))) return 'other'
  if (!isNameShaped(key)) return 'other'
  return isFullName(key) ? 'full' : 'name'
}

/** A date, as stands on every page: 11/13/90, Wednesday, 22 May 2013. */
const isDay = (key: string): boolean =>
  /\d/.test(key) &&
  (/^[\d\s./–-]*\d[/.–-]\d[\d\s./–-]*$/.test(key) || isDate(key) || WEEKDAY.test(key))

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day,? /i

/** @param court whether questions and answers stand beside: who interrupts them does so once. */
function judgeManner(name: string, manner: Manner, court: boolean): Map<string, Verdict> {
  const { keys, leads } = manner
  const timed = isTimed(name)
  const verdicts = new Map<string, Verdict>()
  // A name below a clock has its words below it; else the line is words with a clock.
  // In the record of a court a name alone heads what is said of who is sworn, and whose case it is.
  if (court && name.includes('bare')) return verdicts
  if (name.startsWith('clock above') && manner.below * 2 < leads) return verdicts
  // So does a name alone on its line: a heading has another one below, or an item of a list.
  if (isBare(name) && manner.below * 3 < leads) return verdicts
  // Moss: 547. Reed: 46. Results, and nobody’s words.
  if (!timed && manner.wordless > 1 && manner.wordless * 2 > Math.min(leads, MANY)) return verdicts
  const house = readHouse(keys.keys())
  const looks = new Map([...keys.keys()].map((key) => [key, lookOf(key)]))
  const shaped = (key: string) => /full|name/.test(looks.get(key)!)
  const makes = new Map<string, number>()
  const forms = new Map<string, number>()
  const lists = manner.lists.of(
    new Map([...keys].filter(([key]) => !/none|caption/.test(looks.get(key)!))),
  )
  let names = 0
  let full = 0
  let captions = 0
  let returning = 0
  // Ada and ADA are one.
  let again = keys.size - new Set([...keys.keys()].map((key) => key.toLowerCase())).size
  for (const [key, count] of keys) {
    const look = looks.get(key)!
    if (look === 'caption') captions += count
    else if (count > 1) again++
    if (look === 'full') full++
    if (!shaped(key)) continue
    names++
    if (count < 2) continue
    returning++
    const form = formOfAddress(key)
    if (form) forms.set(form, (forms.get(form) ?? 0) + 1)
    // What most names of the world look like says nothing.
    const make = makeOf(key)
    if (!/^words?$/.test(make)) makes.set(make, (makes.get(make) ?? 0) + 1)
  }
  // A list of captions, a glossary, a form is as dense as a conversation, but no name returns in it.
  const likely = names * 2 >= keys.size || (again > 0 && captions * 2 < leads)
  const speaks = manner.spoken > 1 && manner.spoken * 2 >= leads
  const listed =
    !court && !speaks && again === 0 && leads > 2 && full < (keys.size - captions) * FULL
  const dense = likely && isDense(manner)
  const spoken = isSpoken()
  if (!spoken) {
    for (const key of keys.keys()) if (captionOf(key) === 'minutes') verdicts.set(key, 'caption')
    return verdicts
  }
  const believed = timed || dense
  const single = timed || isDense(manner, leads < FEW ? DENSE : WHOLLY)
  for (const [key, count] of keys) verdicts.set(key, judgeKey(key, count))
  return verdicts

  function isSpoken(): boolean {
    if (name.includes('question')) return keys.has('Q') && keys.has('A')
    if (name.includes('within')) return dense && returning > 1
    if (listed && !/chat|mark|clock a|bare/.test(name.replace('clock and colon', ''))) return false
    if (name.endsWith('bare') && !isOfPeople()) return false
    // **Bridge** - mended: a list, unless somebody comes back in it.
    if (name.includes('dash') && again === 0) return false
    if (timed) return leads > 1 || (manner.openers <= 4 && !name.includes('bare'))
    if (leads === 1 && manner.openers > 1)
      return dense && names === 1 && name.endsWith('colon') && manner.pooled > 1
    return dense || returning > 0 || (names > 1 && names * 3 >= manner.openers)
  }

  /** Whether lines of a name alone are names, and no headings of parts: these do not come back, and name nobody. */
  function isOfPeople(): boolean {
    let back = 0
    let people = 0
    for (const [key, count] of keys) {
      if (count > 1) back += count
      if (isPerson(key) || isNumbered(key)) people++
    }
    return back * 2 >= leads || people * 2 > keys.size
  }

  function judgeKey(key: string, count: number): Verdict {
    const caption = captionOf(key)
    if (NOT_KNOWN.test(key)) return 'unknown'
    if (looks.get(key) === 'none') return 'words'
    if (caption) return caption === 'minutes' ? 'caption' : 'words'
    if (lists.has(key)) return 'caption'
    // Words in round brackets are an aside more often than a name.
    if (name.endsWith('bracket(') && count === 1 && !isNumbered(key)) return 'words'
    if (!timed && !name.includes('bracket') && manner.linked.get(key) === count) return 'caption'
    if (count === 1 && (isPhrase(key) || readDate([key]))) return 'words'
    if (count === 1 ? single : believed) return 'voice'
    if (court && IN_COURT.test(key)) return 'voice'
    if (!shaped(key)) return count > 2 && !isPhrase(key) ? 'voice' : 'words'
    if (count > 1 || leads < FEW || house?.has(key) || (makes.get(makeOf(key)) ?? 0) > 1)
      return 'voice'
    // Councillor Reed speaks once, where two other councillors do again and again.
    if ((forms.get(formOfAddress(key) ?? '') ?? 0) > 1) return 'voice'
    return 'unknown'
  }
}
