import { isFullName } from '../names/name-shape.ts'
import type { Attendees } from './attendees.ts'
import { mayHaveWord } from './is-person.ts'
import { judgeManner, type Verdict } from './judge-manner.ts'
import { rememberKeys } from './label-key.ts'
import {
  type Heard,
  isBare,
  isDense,
  isDensePool,
  isTimed,
  signsOf,
  tally,
} from './label-manners.ts'
import type { Lead } from './lead.ts'
import { isNameInBrackets } from './name-in-brackets.ts'

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

/**
 * Tells labels by how they come back in the file and where they stand, not by the letters of a name:
 * what begins nearly all lines of a make, or returns, is a name.
 * @param isListed whether a label calls one of those whom the text lists as having been there.
 */
export function judgeLeads(lines: Iterable<Heard>, isListed: Attendees = () => false): Judgement {
  const keyOf = rememberKeys()
  const manners = tally(lines, keyOf, isListed)
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
  // Below labels with colons a name and a dash begin a list: of who is there, of what each is to do.
  const dashes = [...counts].every(([name, count]) => count === 0 || name.endsWith('dash'))
  const leading = [...counts].filter(
    ([name, count]) =>
      count > 0 &&
      (dashes || !name.endsWith('dash')) &&
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
      // Where labels have a full stop what is like one ends the turn, unless it goes on a sentence.
      if (lead.isDoubtful && lead.form === 'dot' && !main.has(key))
        return opens && !lead.midway && mainNames.has(lead.manner) ? 'unknown' : 'words'
      // **Ada Moss** left the room: it is told of her as well, unless lines that begin so are labels and this one a sentence.
      const isLabel = mainNames.has(lead.manner)
      if (lead.form === 'bold' && (lead.isDoubtful || (lead.mayTell && !isLabel)))
        return opens && mainNames.size > 0 && (isLabel || main.has(key) || mayHaveWord(key))
          ? 'unknown'
          : 'words'
      // Neither of whom it names nor of who has the word.
      if (lead.isDoubtful)
        return main.has(key) || (mainNames.size > 0 && isFullName(key)) ? 'unknown' : 'words'
      // **Ada** goes on, where she has the word elsewhere; whom bold type alone names may speak.
      if (lead.form === 'bold') {
        if (main.has(key)) return 'voice'
        return opens && mainNames.size > 0 && mayHaveWord(key) ? 'unknown' : 'words'
      }
      const verdict = accepted.get(lead.manner)?.get(key) ?? 'words'
      const once = manners.get(lead.manner)?.keys.get(key) === 1
      if (isLabel) {
        if (lead.midway && !known.has(key)) return 'words'
        if (once && !opens && !isTimed(lead.manner) && verdict !== 'caption')
          return main.has(key) ? 'voice' : 'words'
        return verdict
      }
      if (lead.form === 'dash') return main.has(key) ? 'caption' : 'words'
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
