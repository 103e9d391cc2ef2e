import type { Draft, DraftPart, OnShare } from '../draft.ts'
import { readDate } from '../prose/date.ts'
import { bareLead } from './bare-names.ts'
import { type Judgement, judgeLeads } from './judge.ts'
import { type ReadLine, readLine } from './lead.ts'
import type { SpeechLine } from './speech-line.ts'
import {
  frontMatterEnd,
  frontMatterField,
  type TextLine,
  textLines,
  wrappedLines,
} from './text-lines.ts'
import { readTurns, type TurnLine } from './turns.ts'
import { isServiceLine } from './words/service-lines.ts'

/**
 * Reads a text in which labels say who speaks: lines without one go on, until a line looks like
 * the beginning of another voice.
 */
export function parseLabelled(text: string, onShare?: OnShare): Draft {
  const front = text.slice(0, frontMatterEnd(text))
  const lines = readLines(text, front.length)
  const judgement = judgeLeads(lines)
  const head = readHead(front, lines, judgement)
  const draft = readTurns(lines.slice(head.lines), judgement, {
    paragraphs: true,
    onShare,
    length: text.length,
  })
  return { ...draft, ...head.says, parts: [...head.parts, ...draft.parts] }
}

/** How much of a text tells whether it is labelled, in UTF-16 units. */
const HEAD = 200_000

/** Whether labels say who speaks in a text, as far as its beginning tells. */
export function looksLabelled(text: string): boolean {
  const head = text.slice(0, HEAD)
  const lines = readLines(head, frontMatterEnd(head))
  const { voices, returning, sure, verdict } = judgeLeads(lines)
  if (voices === 0)
    return lines.filter(({ read }) => read.time !== undefined).length * 2 > lines.length
  if (sure) return voices > 1 || lines.length <= 4
  if (voices * 3 >= lines.length && voices > 1) return true
  const first = lines.findIndex(
    ({ read, opens }) => read.lead && verdict(read.lead, opens) === 'voice',
  )
  return voices > 2 && returning > 0 && first <= Math.max(3, lines.length / 5)
}

/** The lines of a text with what they begin with, a name alone above its words among them. */
function readLines(text: string, from: number): TurnLine[] {
  const rows: TextLine[] = []
  for (const row of textLines(text.slice(from)))
    rows.push({ ...row, start: row.start + from, end: row.end + from })
  const gaps = rows.filter(({ gap }) => gap).length
  const spaced = gaps * 4 >= rows.length
  const reads = rows.map(({ text: words }) => {
    const read = readLine(words)
    return read.lead && isServiceLine(words) ? { ...read, lead: null } : read
  })
  const wraps = wrappedLines(rows)
  return rows.map((row, i) => {
    const next = rows[i + 1] && !rows[i + 1]!.gap ? reads[i + 1]! : undefined
    const opens = !spaced || row.gap || isClock(reads[i - 1])
    const read = reads[i]!
    const below = next !== undefined && !next.lead && next.time === undefined
    const bare =
      next && opens && (isClock(next) || !next.lead)
        ? bareLead(row.text, read, isClock(next))
        : null
    const line: SpeechLine = { start: row.start, end: row.end, text: row.text, opens }
    return { line, read: bare ? { ...read, lead: bare } : read, opens, below, wraps: wraps(i) }
  })
}

/** A clock alone on its line. */
const isClock = (read: ReadLine | undefined): boolean =>
  read?.time !== undefined && !read.lead && read.content >= read.end

interface Head {
  /** How many lines stand before what is said. */
  readonly lines: number
  readonly parts: readonly DraftPart[]
  readonly says: { readonly title?: string | undefined; readonly date?: string | undefined }
}

/** Title and date, from the front matter and the lines before the first label. */
function readHead(front: string, lines: readonly TurnLine[], judgement: Judgement): Head {
  const first = lines.findIndex(
    ({ read, opens }) => read.lead && judgement.verdict(read.lead, opens) === 'voice',
  )
  const before = lines.slice(0, first < 0 ? lines.length : first)
  const parts: DraftPart[] =
    front === '' ? [] : [{ kind: 'byline', start: 0, end: front.trimEnd().length }]
  const dates = [
    frontMatterField(front, 'date') ?? '',
    ...before.slice(0, 6).map(({ line }) => line.text),
  ]
  const date = readDate(dates)
  const named = frontMatterField(front, 'title')
  if (named) return { lines: 0, parts, says: { title: named, date } }
  const { line, read } = before[0] ?? {}
  const caption = read?.lead && judgement.verdict(read.lead, true) === 'caption'
  const title = line?.text.replace(/^#+\s*|\*+/g, '').trim()
  if (!line || !title || title.length > 80 || read?.time !== undefined || caption)
    return { lines: 0, parts, says: { date } }
  parts.push({ kind: 'title', start: line.start, end: line.end })
  return { lines: 1, parts, says: { title, date } }
}
