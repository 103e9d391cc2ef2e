import { isDate, MONTH_NAME, readDate } from '../marks/date.ts'
import { isFullName, isNameShaped, isNumbered, makeOf } from '../names/name-shape.ts'
import { captionOf } from '../words/captions.ts'
import { areChangeKinds } from '../words/change-kinds.ts'
import { isAnnouncement, isPhrase } from '../words/phrases.ts'
import { captionNames } from './caption-names.ts'
import { formOfAddress } from './form-of-address.ts'
import { readHouse } from './house-labels.ts'
import { isSomebody, mayHaveWord } from './is-person.ts'
import { DENSE, isBare, isDense, isTimed, MANY, type Manner } from './label-manners.ts'
import { BOLD } from './lead.ts'

/**
 * What a lead is: the label of a voice; of somebody who cannot be told (`??`, a name that is
 * doubtful); the writer's own caption; or words.
 */
export type Verdict = 'voice' | 'unknown' | 'caption' | 'words'

/** Above this share of the lines of a make even what stands once is a label. */
const WHOLLY = 0.95
/** Where nothing returns, so many of the labels must be names that are hardly words. */
const FULL = 0.75
/** Whom a court calls so may say one thing only. */
export const IN_COURT = /^(?:(?:MR|MS|MRS|DR|Mr|Ms|Mrs|Dr)\. |THE )\p{Lu}/u
/** In a text of more turns a name that stands once is doubted unless it looks like the others. */
const FEW = 10

/** What programs write for a voice that they cannot tell: `??`, `Speaker ?`. */
const NOT_KNOWN = /^(?:\p{L}+[ _-]?)?[?？]+$/u

/** What a label is by its letters; `full` for a name that is hardly a word. */
type Look = 'none' | 'caption' | 'full' | 'name' | 'other'

function lookOf(key: string, isCaption: boolean): Look {
  if (
    /^[\da-z]/.test(key) &&
    NUMBERED_PART.test(key) &&
    !mayHaveWord(key.replace(NUMBERED_PART, ''))
  )
    return 'none'
  if (!/[\p{L}\p{N}]/u.test(key) || isDay(key) || isAnnouncement(key) || /^的/.test(key))
    return 'none'
  if (isCaption) return 'caption'
  if (isPhrase(key) || (/\d/.test(key) && readDate([key]))) return 'other'
  if (!isNameShaped(key)) return 'other'
  return isFullName(key) ? 'full' : 'name'
}

/** 1. Lamps and weirs, 6.2 Weirs, b. Lamps: a part of a text, by its number. */
const NUMBERED_PART = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[a-z][.)]) +(?=\p{Lu}\p{Ll})/u

/** A date, as stands on every page or before what was done since: 11/13/90, Wednesday, 22 May 2013, Nov 18. */
const isDay = (key: string): boolean =>
  /\d/.test(key) &&
  (/^[\d\s./–-]*\d[/.–-]\d[\d\s./–-]*$/.test(key) ||
    isDate(key) ||
    WEEKDAY.test(key) ||
    DAY.test(key))

const NTH = String.raw`\d{1,2}(?:st|nd|rd|th)?`
const DAY = new RegExp(`^(?:${MONTH_NAME} ${NTH}|${NTH} (?:of )?${MONTH_NAME})$`, 'i')
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day,? /i

/** Whether half of the labels or more are people who have several. */
function doPeopleReturn({ keys, leads }: Manner): boolean {
  let back = 0
  for (const [key, count] of keys) if (count > 1 && isSomebody(key)) back += count
  return back * 2 >= leads
}

/**
 * What the labels of one make are.
 * @param court whether questions and answers stand beside: who interrupts them does so once.
 */
export function judgeManner(name: string, manner: Manner, court: boolean): Map<string, Verdict> {
  const { keys, leads } = manner
  const timed = isTimed(name)
  const isDash = name.endsWith('dash')
  const isBold = name.endsWith('bold')
  // Before a dash and in bold type stands as well what an item of a list or a paragraph is about.
  const headsItems = isDash || isBold
  const verdicts = new Map<string, Verdict>()
  // In the record of a court a name alone heads what is said of who is sworn, and whose case it is.
  if (court && name.includes('bare')) return verdicts
  // A name below a clock has its words below it; else the line is words with a clock.
  if (name.startsWith('clock above') && manner.below * 2 < leads) return verdicts
  // So does a name alone on its line: a heading has another one below, or an item of a list. People who come back speak,
  // however briefly.
  if (isBare(name) && manner.below * 3 < leads && !doPeopleReturn(manner)) return verdicts
  // Moss: 547. Reed: 46. Results, and nobody’s words.
  if (!timed && manner.wordless > 1 && manner.wordless * 2 > Math.min(leads, MANY)) return verdicts
  const house = readHouse(keys.keys())
  const notCaptions = captionNames(name, manner)
  const captionIn = (key: string) => (notCaptions.has(key) ? undefined : captionOf(key))
  const looks = new Map(
    [...keys.keys()].map((key) => [key, lookOf(key, captionIn(key) !== undefined)]),
  )
  // Mr. REED of Ohio: with a full stop only what begins like a label is one.
  const isAddressed = (key: string) => name === 'dot' && formOfAddress(key) !== null
  const shaped = (key: string) => /full|name/.test(looks.get(key)!) || isAddressed(key)
  const lists = manner.lists.of(
    new Map([...keys].filter(([key]) => !/none|caption/.test(looks.get(key)!))),
  )
  const { makes, forms, names, full, captions, returning, again } = survey(keys, looks, shaped)
  // A list of captions, a glossary, a form is as dense as a conversation, but no name returns in it.
  const likely = names * 2 >= keys.size || (again > 0 && captions * 2 < leads)
  const speaks = manner.spoken > 1 && manner.spoken * 2 >= leads
  const listed =
    !court && !speaks && again === 0 && leads > 2 && full < (keys.size - captions) * FULL
  const dense = likely && isDense(manner)
  const spoken = isSpoken()
  if (!spoken) {
    for (const key of keys.keys())
      if (captionIn(key) === 'minutes') verdicts.set(key, 'caption')
      else if (isTold(key)) verdicts.set(key, 'voice')
      // What is noted between what they say is not of who spoke before.
      else if (manner.told.size > 0 && shaped(key)) verdicts.set(key, 'caption')
    return verdicts
  }
  // Of a list in which some of those who were there speak, what heads other items calls nobody.
  const attendeesSpeak = manner.told.size > 1 && /^[-–—•*](?!\*)/.test(name)
  const believed = timed || dense
  const single = timed || isDense(manner, leads < FEW ? DENSE : WHOLLY)
  for (const [key, count] of keys) verdicts.set(key, judgeKey(key, count))
  return verdicts

  /** Whether it is of somebody who was there and says something, where names alone and dashes head lists. */
  function isTold(key: string): boolean {
    return manner.told.has(key) && !isBare(name) && !isDash
  }

  function isSpoken(): boolean {
    if (name.includes('question')) return keys.has('Q') && keys.has('A')
    if (name.includes('within')) return dense && returning > 1
    if (listed && !/chat|mark|clock a|bare/.test(name.replace('clock and colon', ''))) return false
    if (name.endsWith('bare') && !isOfPeople(manner)) return false
    if (
      areChangeKinds(keys.keys()) ||
      (headsItems && !(name.startsWith(BOLD) && areItemsTalk(manner, again)))
    )
      return false
    if (timed) return leads > 1 || (manner.openers <= 4 && !name.includes('bare'))
    if (leads === 1 && manner.openers > 1)
      return dense && names === 1 && name.endsWith('colon') && manner.pooled > 1
    return dense || returning > 0 || (names > 1 && names * 3 >= manner.openers)
  }

  function judgeKey(key: string, count: number): Verdict {
    const caption = captionIn(key)
    if (NOT_KNOWN.test(key) || notCaptions.get(key) === 'unknown') return 'unknown'
    if (looks.get(key) === 'none') return 'words'
    if (caption === undefined && isTold(key)) return 'voice'
    if (caption) return caption === 'minutes' ? 'caption' : 'words'
    if (lists.has(key)) return 'caption'
    if (headsItems && !mayHaveWord(key)) return isBold ? 'words' : 'unknown'
    if (attendeesSpeak && count === 1 && !mayHaveWord(key) && !manner.own.has(key)) return 'caption'
    // Words in round brackets are an aside more often than a name.
    if (name.endsWith('bracket(') && count === 1 && !isNumbered(key)) return 'words'
    if (!timed && !name.includes('bracket') && manner.linked.get(key) === count) return 'caption'
    if (count === 1 && !isAddressed(key) && (isPhrase(key) || readDate([key]))) return 'words'
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

/** How the labels of one make look, all together: `again` is how many come back, Ada and ADA as one. */
function survey(
  keys: Manner['keys'],
  looks: ReadonlyMap<string, string>,
  shaped: (key: string) => boolean,
) {
  const makes = new Map<string, number>()
  const forms = new Map<string, number>()
  let names = 0
  let full = 0
  let captions = 0
  let returning = 0
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
  return { makes, forms, names, full, captions, returning, again }
}

/**
 * **Bridge** - mended, **Ada** - writes to the town: lists, unless people come back who speak.
 * @param again how many labels come back.
 */
function areItemsTalk({ keys, leads, spoken }: Manner, again: number): boolean {
  const people = [...keys.keys()].filter(mayHaveWord).length
  const heard = spoken > 1 && spoken * 2 >= Math.min(leads, MANY)
  return again > 0 && heard && people * 2 > keys.size
}

/** Whether lines of a name alone are names, and no headings of parts: these do not come back, and name nobody. */
function isOfPeople({ keys, leads }: Manner): boolean {
  let back = 0
  let people = 0
  for (const [key, count] of keys) {
    if (count > 1) back += count
    if (isSomebody(key)) people++
  }
  return back * 2 >= leads || people * 2 > keys.size
}
