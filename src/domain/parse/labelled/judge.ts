import type { Lead, ReadLine } from './lead.ts'
import { isNameShaped, makeOf } from './name-shape.ts'
import { captionOf } from './words/captions.ts'
import { isPhrase } from './words/phrases.ts'

/** A line as the judge sees it. */
export interface Heard {
  readonly read: ReadLine
  /** Whether a paragraph or a cue begins here. */
  readonly opens: boolean
  /** Whether words stand right below: the next line has no clock and no label of the same make. */
  readonly below: boolean
}

/**
 * What a lead is: the label of a voice; of somebody who cannot be told (`??`, a name that is
 * doubtful); the writer's own caption; or words.
 */
export type Verdict = 'voice' | 'unknown' | 'caption' | 'words'

export interface Judgement {
  verdict(lead: Lead, opens: boolean): Verdict
  /** The labels of voices. */
  readonly labels: ReadonlySet<string>
  /** The lines that give somebody the word. */
  readonly voices: number
  /** The names that do so more than once. */
  readonly returning: number
  /** Whether nearly all lines of a make are labelled, or clocks stand with the names. */
  readonly sure: boolean
}

interface Manner {
  leads: number
  below: number
  readonly keys: Map<string, number>
  opening: number
  /** Lines with the same signs that begin a paragraph, and those of them with a label of any make. */
  openers: number
  pooled: number
}

/** Above this share of the lines of a make, what they begin with is a label whatever it holds. */
const DENSE = 0.75
/** And above this one even what stands once. */
const WHOLLY = 0.95
/** In a text of more turns a name that stands once is doubted unless it looks like the others. */
const FEW = 10

/**
 * Tells labels by how they come back in the file and where they stand, not by the letters of a name:
 * what begins nearly all lines of a make, or returns, is a name.
 */
export function judgeLeads(lines: Iterable<Heard>): Judgement {
  const manners = tally(lines)
  const accepted = new Map<string, Map<string, Verdict>>()
  const counts = new Map<string, number>()
  for (const [name, manner] of manners) {
    const verdicts = judgeManner(name, manner)
    accepted.set(name, verdicts)
    let count = 0
    for (const [key, verdict] of verdicts) if (verdict === 'voice') count += manner.keys.get(key)!
    counts.set(name, count)
  }
  const most = Math.max(0, ...counts.values())
  const main = new Set<string>()
  const leading = [...counts].filter(([, count]) => count > 0 && count * 3 >= most)
  for (const [name] of leading)
    for (const [key, verdict] of accepted.get(name)!) if (verdict === 'voice') main.add(key)
  const mainNames = new Set(leading.map(([name]) => name))
  const returning = new Set<string>()
  for (const name of mainNames)
    for (const [key, count] of manners.get(name)!.keys)
      if (count > 1 && main.has(key)) returning.add(key)
  return {
    labels: main,
    voices: leading.reduce((sum, [, count]) => sum + count, 0),
    returning: returning.size,
    sure: leading.some(
      ([name, count]) => count > 1 && (isTimed(name) || isDense(manners.get(name)!)),
    ),
    verdict(lead, opens) {
      const key = keyOf(lead.label)
      const verdict = accepted.get(lead.manner)?.get(key) ?? 'words'
      const once = manners.get(lead.manner)?.keys.get(key) === 1
      if (mainNames.has(lead.manner)) {
        if (once && !opens && !isTimed(lead.manner)) return main.has(key) ? 'voice' : 'words'
        return verdict
      }
      // Another make of label than the file's own is one only for a name that is known.
      if (main.has(key)) return 'voice'
      return verdict === 'caption' && mainNames.size > 0 ? 'caption' : 'words'
    },
  }
}

/** The index of the first line that gives somebody the word; -1 if none does. */
export const firstVoice = (lines: readonly Heard[], judgement: Judgement): number =>
  lines.findIndex(({ read, opens }) => read.lead && judgement.verdict(read.lead, opens) === 'voice')

/** A label by which voices are told apart: white space in it counts once, what nobody sees not at all. */
export const keyOf = (label: string): string =>
  /\s\s|[^\S ]/.test(label) || UNSEEN.test(label)
    ? label.replace(UNSEEN_ALL, '').replace(/\s+/g, ' ').trim()
    : label

/** Marks of direction and spaces of no width; a joiner is part of names in some writings. */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/
const UNSEEN_ALL = new RegExp(UNSEEN, 'g')

/** What programs write for a voice that they cannot tell: `??`, `Speaker ?`. */
const NOT_KNOWN = /^(?:\p{L}+[ _-]?)?[?？]+$/u

const isTimed = (manner: string): boolean => /clock|chat|mark/.test(manner)

const isDense = ({ pooled, openers }: Manner, share = DENSE): boolean =>
  pooled > 0 && pooled >= openers * share

function tally(lines: Iterable<Heard>): Map<string, Manner> {
  const manners = new Map<string, Manner>()
  const openers = new Map<string, number>()
  for (const { read, opens, below } of lines) {
    if (opens) openers.set(read.signs, (openers.get(read.signs) ?? 0) + 1)
    const { lead } = read
    if (!lead) continue
    let manner = manners.get(lead.manner)
    if (!manner) {
      manner = { leads: 0, below: 0, keys: new Map(), opening: 0, openers: 0, pooled: 0 }
      manners.set(lead.manner, manner)
    }
    manner.leads++
    if (below) manner.below++
    if (opens) manner.opening++
    const key = keyOf(lead.label)
    manner.keys.set(key, (manner.keys.get(key) ?? 0) + 1)
  }
  const signsOf = (name: string) =>
    name.replace(/(?:colon|bracket|tab|clock|chat|mark|dot|bare|\*).*$/, '')
  const pools = new Map<string, number>()
  for (const [name, { opening }] of manners)
    if (!isTimed(name)) pools.set(signsOf(name), (pools.get(signsOf(name)) ?? 0) + opening)
  for (const [name, manner] of manners) {
    manner.openers = openers.get(signsOf(name)) ?? 0
    manner.pooled = pools.get(signsOf(name)) ?? 0
  }
  return manners
}

function judgeManner(name: string, manner: Manner): Map<string, Verdict> {
  const { keys, leads } = manner
  const timed = isTimed(name)
  const verdicts = new Map<string, Verdict>()
  // A name below a clock has its words below it; else the line is words with a clock.
  if (name.startsWith('clock above') && manner.below * 2 < leads) return verdicts
  const shaped: string[] = []
  let returning = 0
  const makes = new Map<string, number>()
  for (const [key, count] of keys) {
    if (!isNameShaped(key) || isPhrase(key) || captionOf(key)) continue
    shaped.push(key)
    if (count < 2) continue
    returning++
    // What most names of the world look like says nothing.
    const make = makeOf(key)
    if (!/^words?$/.test(make)) makes.set(make, (makes.get(make) ?? 0) + 1)
  }
  // A list of captions is as dense as a conversation, but nothing in it returns.
  const likely = shaped.length * 2 >= keys.size || [...keys.values()].some((count) => count > 1)
  const dense = likely && isDense(manner) && (leads > 1 || manner.openers === 1)
  const spoken = timed
    ? leads > 1 || (manner.openers <= 4 && !name.includes('bare'))
    : dense || returning > 0 || (shaped.length > 1 && shaped.length * 3 >= manner.openers)
  if (!spoken) {
    for (const key of keys.keys()) if (captionOf(key) === 'minutes') verdicts.set(key, 'caption')
    return verdicts
  }
  const believed = timed || dense
  const single = timed || isDense(manner, leads < FEW ? DENSE : WHOLLY)
  for (const [key, count] of keys) {
    const caption = captionOf(key)
    if (NOT_KNOWN.test(key)) verdicts.set(key, 'unknown')
    else if (!/[\p{L}\p{N}]/u.test(key)) verdicts.set(key, 'words')
    else if (caption) verdicts.set(key, caption === 'minutes' ? 'caption' : 'words')
    else if (count === 1 && isPhrase(key)) verdicts.set(key, 'words')
    else if (count === 1 ? single : believed) verdicts.set(key, 'voice')
    else if (!shaped.includes(key))
      verdicts.set(key, count > 2 && !isPhrase(key) ? 'voice' : 'words')
    else if (count > 1 || leads < FEW || (makes.get(makeOf(key)) ?? 0) > 1)
      verdicts.set(key, 'voice')
    else verdicts.set(key, 'unknown')
  }
  return verdicts
}
