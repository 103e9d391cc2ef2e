import type { Draft, DraftPart, OnShare } from '../draft.ts'
import { bareLead, isSetOff } from './bare-names.ts'
import { frontMatterEnd } from './front-matter.ts'
import { readHead } from './head.ts'
import { firstVoice, judgeLeads } from './judge.ts'
import { type ReadLine, readLine } from './lead.ts'
import type { SpeechLine } from './speech-line.ts'
import { layoutOf, type TextLine, textLines } from './text-lines.ts'
import { readTurns, type TurnLine } from './turns.ts'
import { isServiceLine } from './words/service-lines.ts'

/**
 * Reads a text in which labels say who speaks: lines without one go on, until a line looks like
 * the beginning of another voice.
 */
export function parseLabelled(text: string, onShare?: OnShare): Draft {
  const front = frontMatterEnd(text)
  const lines = readLines(text, front)
  const judgement = judgeLeads(lines)
  const head = readHead(text.slice(0, front), lines, judgement)
  const numbers: DraftPart[] = []
  const draft = readTurns(withoutHead(lines, head.taken, numbers), judgement, {
    paragraphs: true,
    onShare,
    length: text.length,
  })
  return { ...draft, ...head.says, parts: [...numbers, ...head.parts, ...draft.parts] }
}

/** How much of a text tells whether it is labelled, in UTF-16 units. */
const HEAD = 200_000

/** Whether labels say who speaks in a text, as far as its beginning tells. */
export function looksLabelled(text: string): boolean {
  const head = text.slice(0, HEAD)
  const lines = [...readLines(head, frontMatterEnd(head))]
  const judgement = judgeLeads(lines)
  const { voices, returning, sure } = judgement
  if (voices === 0)
    return lines.filter(({ read }) => read.time !== undefined).length * 2 > lines.length
  if (sure) return voices > 1 || lines.length <= 4
  if (voices * 3 >= lines.length && voices > 1) return true
  const first = firstVoice(lines, judgement)
  return voices > 2 && returning > 0 && first <= Math.max(3, lines.length / 5)
}

/** A line of a text; `number` is the one before it on its page. */
type NumberedLine = TurnLine & Pick<TextLine, 'number'>

/**
 * The lines of a text with what they begin with, a name alone above its words among them. They are
 * read anew each time they are asked for: of a long text they would fill the memory.
 */
function readLines(text: string, from: number): Iterable<NumberedLine> {
  const layout = layoutOf(text, from)
  return {
    *[Symbol.iterator]() {
      let before: ReadLine | undefined
      let row: TextLine | undefined
      let read: ReadLine | undefined
      for (const nextRow of textLines(text, from, layout)) {
        const nextRead = readRow(nextRow)
        if (row && read) yield turnLine(row, read, before, nextRow.gap ? undefined : nextRead)
        before = read
        row = nextRow
        read = nextRead
      }
      if (row && read) yield turnLine(row, read, before, undefined)
    },
  }

  function turnLine(
    row: TextLine,
    read: ReadLine,
    before: ReadLine | undefined,
    next: ReadLine | undefined,
  ): NumberedLine {
    const opens = !layout.spaced || row.gap || isClock(before)
    const below = next !== undefined && !next.lead && next.time === undefined
    const above = next ? isClock(next) || !next.lead : isSetOff(row.text)
    const bare = opens && above ? bareLead(row.text, read, isClock(next)) : null
    const line: SpeechLine = { start: row.start, end: row.end, text: row.text, opens }
    const { wraps, number } = row
    const lead = bare ? { ...read, lead: bare } : read
    return { line, read: lead, opens, below, wraps, ...(number && { number }) }
  }
}

function readRow({ text }: TextLine): ReadLine {
  const read = readLine(text)
  return read.lead && isServiceLine(text) ? { ...read, lead: null } : read
}

/** A clock alone on its line. */
const isClock = (read: ReadLine | undefined): boolean =>
  read?.time !== undefined && !read.lead && read.content >= read.end

/** The lines but for those that are read; the numbers before them are put into `numbers`. */
function* withoutHead(
  lines: Iterable<NumberedLine>,
  taken: ReadonlySet<number>,
  numbers: DraftPart[],
): Generator<TurnLine> {
  for (const one of lines) {
    if (one.number) numbers.push({ kind: 'markup', ...one.number })
    if (!taken.has(one.line.start)) yield one
  }
}
