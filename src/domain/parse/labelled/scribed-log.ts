import { isGiven } from '../english/name-words.ts'
import { isNameShaped, isNumbered } from '../names/name-shape.ts'
import { captionOf } from '../words/captions.ts'
import { isPhrase } from '../words/phrases.ts'
import {
  endsWhatIsHeard,
  isLogCommand,
  isLogProgram,
  PRESENT,
  SCRIBE,
} from '../words/scribed-logs.ts'
import { isPerson } from './is-person.ts'
import type { Lead } from './lead.ts'
import { type ReadLine, readLine, wordsAlone } from './read-line.ts'
import type { TurnLine } from './turns.ts'

/** UTF-16 units in which a log says who writes. */
const HEAD = 20_000
const SAYS_WHO = /^.{0,24}<[^<>\n]{1,30}> scribe(?:nick)?\s*[:+]/im

/** Whether a text is the log of a chat in which somebody writes down what others say. */
export const isScribedLog = (text: string): boolean => SAYS_WHO.test(text.slice(0, HEAD))

interface LogLine extends TurnLine {
  /** Whether it is about the meeting. */
  readonly listed: boolean
}

/**
 * The lines of such a log, each with whose words they are: of the scribe's own lines `Ada: …` is Ada's, `… …` goes on with
 * whom the scribe wrote down right before, also behind what others wrote, and the rest is the record's. All others write for
 * themselves. What is for the programs of the log, and what they write, is nobody's.
 */
export function* scribedLines<Line extends LogLine>(lines: Iterable<Line>): Generator<Line> {
  const names = namesIn(lines)
  const scribes = new Set<string>()
  let scribe = ''
  let heard: string | undefined
  for (const line of lines) {
    const { lead } = line.read
    if (!isWriter(lead)) {
      yield line
      continue
    }
    const words = wordsOf(line, lead)
    const writer = lead.label.toLowerCase()
    const named = SCRIBE.exec(words)?.groups?.scribe
    if (named !== undefined) {
      scribe = whoOf(named, names) ?? writer
      scribes.add(scribe)
    }
    if (named !== undefined || endsWhatIsHeard(words)) heard = undefined
    if (isLogProgram(writer) || isLogCommand(words)) yield { ...line, listed: true }
    else if (writer === scribe) {
      const said = heardIn(line, lead, words, heard, names)
      heard = said?.label
      yield said ? { ...line, read: { ...line.read, lead: said } } : nobodys(line)
    } else yield isRecord(words, scribes.has(writer), names) ? nobodys(line) : line
  }
}

/**
 * Whether a line is the record's though another one is the scribe: a caption begins it, or it is of a former scribe who goes on,
 * and nobody can tell whether to write down what others say.
 */
const isRecord = (words: string, wasScribe: boolean, names: Names): boolean =>
  captionOf(/^([^:]{1,30}):/.exec(words)?.[1] ?? '') === 'minutes' ||
  (wasScribe && (GOES_ON.test(words) || innerOf(words, names) !== null))

const GOES_ON = /^(?:…|\.{2,3})\s*/

const isWriter = (lead: Lead | null): lead is Lead => lead?.manner.endsWith('bracket<') ?? false

const wordsOf = ({ text }: TurnLine, lead: Lead): string => text.slice(lead.content).trimEnd()

/** Who writes in a log and who is there, and the labels that come back within its lines; all in small letters. */
type Names = ReadonlySet<string>

function namesIn(lines: Iterable<LogLine>): Names {
  const names = new Set<string>()
  const once = new Set<string>()
  for (const line of lines) {
    const { lead } = line.read
    if (!isWriter(lead)) continue
    names.add(lead.label.toLowerCase())
    const words = wordsOf(line, lead)
    for (const name of PRESENT.exec(words)?.groups?.names?.split(/[,;]/) ?? [])
      names.add(name.trim().toLowerCase())
    const inner = readLine(words).lead
    if (inner?.form !== 'colon' || !looksLikeName(inner.label)) continue
    const label = inner.label.toLowerCase()
    if (once.has(label)) names.add(label)
    once.add(label)
  }
  return names
}

const looksLikeName = (label: string): boolean =>
  captionOf(label) === undefined && isNameShaped(label) && !isNumbered(label) && !isPhrase(label)

/** Of what says who writes, the one who does so in the log: `scribe: Ida Bach` where ida writes. */
const whoOf = (named: string, names: Names): string | undefined =>
  named
    .toLowerCase()
    .split(/[\s,]+/)
    .find((word) => names.has(word))

/** What a line of the scribe gives to whom; null where that is not told. */
function heardIn(
  { text }: TurnLine,
  lead: Lead,
  words: string,
  heard: string | undefined,
  names: Names,
): Lead | null {
  const goesOn = GOES_ON.exec(words)?.[0].length ?? 0
  if (goesOn > 0)
    return heard === undefined ? null : { ...lead, label: heard, content: lead.content + goesOn }
  const inner = innerOf(words, names)
  if (!inner) return null
  return {
    ...{ ...lead, label: inner.label },
    start: lead.content + inner.start,
    end: lead.content + inner.end,
    content: Math.min(lead.content + inner.content, text.length),
  }
}

/** `Ada: …` within a line, where the label is somebody: who is known in the log, or by a given name. */
function innerOf(words: string, names: Names): Lead | null {
  const inner = readLine(words).lead
  if (inner?.form !== 'colon' || captionOf(inner.label) !== undefined) return null
  const { label } = inner
  const first = label.toLowerCase().split(/[\s-]/, 1)[0]!
  const isSomebody =
    names.has(label.toLowerCase()) || (looksLikeName(label) && (isGiven(first) || isPerson(label)))
  return isSomebody ? inner : null
}

const nobodys = <Line extends TurnLine>(line: Line): Line => ({
  ...line,
  read: behindClock(line.read, line.text),
  opens: false,
  wraps: false,
})

const behindClock = ({ time, end }: ReadLine, text: string): ReadLine => ({
  ...wordsAlone(text),
  time,
  end,
})
