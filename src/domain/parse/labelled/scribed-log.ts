import { isNameShaped } from '../names/name-shape.ts'
import { captionOf } from '../words/captions.ts'
import { isPhrase } from '../words/phrases.ts'
import { isLogCommand, isLogProgram, SCRIBE } from '../words/scribed-logs.ts'
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
 * whom was written down last, also behind what others wrote, and the rest is the record's. All others write for themselves.
 * What is for the programs of the log, and what they write, is nobody's.
 */
export function* scribedLines<Line extends LogLine>(lines: Iterable<Line>): Generator<Line> {
  const names = new Set<string>()
  for (const { read } of lines) if (isWriter(read.lead)) names.add(read.lead.label.toLowerCase())
  let scribe = ''
  let heard: string | undefined
  for (const line of lines) {
    const { lead } = line.read
    if (!isWriter(lead)) {
      yield line
      continue
    }
    const words = line.text.slice(lead.content).trimEnd()
    const named = SCRIBE.exec(words)?.groups?.scribe
    if (named) {
      scribe = named.toLowerCase()
      heard = undefined
    }
    if (isLogProgram(lead.label) || isLogCommand(words)) yield { ...line, listed: true }
    else if (lead.label.toLowerCase() !== scribe)
      yield captionOf(/^([^:]{1,30}):/.exec(words)?.[1] ?? '') === 'minutes' ? nobodys(line) : line
    else {
      const said = heardIn(line, lead, words, heard, names)
      heard = said?.label ?? heard
      yield said ? { ...line, read: { ...line.read, lead: said } } : nobodys(line)
    }
  }
}

const isWriter = (lead: Lead | null): lead is Lead => lead?.manner.endsWith('bracket<') ?? false

/** What a line of the scribe gives to whom; null where that is not told. */
function heardIn(
  { text }: TurnLine,
  lead: Lead,
  words: string,
  heard: string | undefined,
  names: ReadonlySet<string>,
): Lead | null {
  const goesOn = /^(?:…|\.{2,3})\s*/.exec(words)?.[0].length ?? 0
  if (goesOn > 0 && heard !== undefined)
    return { ...lead, label: heard, content: lead.content + goesOn }
  const inner = readLine(words).lead
  if (inner?.form !== 'colon' || !mayBeWho(inner.label, names)) return null
  return {
    ...{ ...lead, label: inner.label },
    start: lead.content + inner.start,
    end: lead.content + inner.end,
    content: Math.min(lead.content + inner.content, text.length),
  }
}

/** Somebody who writes in the log too, or a name by its look. */
const mayBeWho = (label: string, names: ReadonlySet<string>): boolean =>
  captionOf(label) === undefined &&
  (names.has(label.toLowerCase()) || (isNameShaped(label) && !isPhrase(label)))

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
