import type { Draft, DraftPart, OnShare } from '../draft.ts'
import { bareLead, isSetOff } from './bare-names.ts'
import { readHead } from './head.ts'
import { firstVoice, judgeLeads } from './judge.ts'
import { type ReadLine, readLine } from './lead.ts'
import type { SpeechLine } from './speech-line.ts'
import { frontMatterEnd, textLines, withoutNumbers, wrappedLines } from './text-lines.ts'
import { readTurns, type TurnLine } from './turns.ts'
import { isServiceLine } from './words/service-lines.ts'

/**
 * Reads a text in which labels say who speaks: lines without one go on, until a line looks like
 * the beginning of another voice.
 */
export function parseLabelled(text: string, onShare?: OnShare): Draft {
  const front = text.slice(0, frontMatterEnd(text))
  const { lines, numbers } = readLines(text, front.length)
  const judgement = judgeLeads(lines)
  const head = readHead(front, lines, judgement)
  const draft = readTurns(
    lines.filter((line) => !head.taken.has(line)),
    judgement,
    {
      paragraphs: true,
      onShare,
      length: text.length,
    },
  )
  return { ...draft, ...head.says, parts: [...numbers, ...head.parts, ...draft.parts] }
}

/** How much of a text tells whether it is labelled, in UTF-16 units. */
const HEAD = 200_000

/** Whether labels say who speaks in a text, as far as its beginning tells. */
export function looksLabelled(text: string): boolean {
  const head = text.slice(0, HEAD)
  const { lines } = readLines(head, frontMatterEnd(head))
  const judgement = judgeLeads(lines)
  const { voices, returning, sure } = judgement
  if (voices === 0)
    return lines.filter(({ read }) => read.time !== undefined).length * 2 > lines.length
  if (sure) return voices > 1 || lines.length <= 4
  if (voices * 3 >= lines.length && voices > 1) return true
  const first = firstVoice(lines, judgement)
  return voices > 2 && returning > 0 && first <= Math.max(3, lines.length / 5)
}

/** The lines of a text with what they begin with, a name alone above its words among them. */
function readLines(
  text: string,
  from: number,
): { readonly lines: TurnLine[]; readonly numbers: DraftPart[] } {
  const rows = withoutNumbers([...textLines(text, from)])
  const gaps = rows.filter(({ gap }) => gap).length
  const spaced = gaps * 4 >= rows.length
  const reads = rows.map(({ text: words }) => {
    const read = readLine(words)
    return read.lead && isServiceLine(words) ? { ...read, lead: null } : read
  })
  const wraps = wrappedLines(rows)
  const numbers = rows.flatMap(({ number }): DraftPart[] =>
    number ? [{ kind: 'markup', ...number }] : [],
  )
  const lines = rows.map((row, i) => {
    const next = rows[i + 1] && !rows[i + 1]!.gap ? reads[i + 1]! : undefined
    const opens = !spaced || row.gap || isClock(reads[i - 1])
    const read = reads[i]!
    const below = next !== undefined && !next.lead && next.time === undefined
    const above = next ? isClock(next) || !next.lead : isSetOff(row.text)
    const bare = opens && above ? bareLead(row.text, read, isClock(next)) : null
    const line: SpeechLine = { start: row.start, end: row.end, text: row.text, opens }
    return { line, read: bare ? { ...read, lead: bare } : read, opens, below, wraps: wraps(i) }
  })
  return { lines, numbers }
}

/** A clock alone on its line. */
const isClock = (read: ReadLine | undefined): boolean =>
  read?.time !== undefined && !read.lead && read.content >= read.end
