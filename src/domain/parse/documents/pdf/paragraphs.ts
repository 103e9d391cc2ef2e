import { max, min } from 'd3'
import { gapBetween } from '../../../text/word-gap.ts'
import { readLine } from '../../labelled/read-line.ts'
import type { Column } from './columns.ts'
import { cellsOf, ENDS, isFull, stopsOf, textOf } from './lines.ts'
import { isOfHeading, type Line, median, TABLE_PLACE } from './run.ts'

interface Open {
  text: string
  /** The line that it ends with, and whether that line is full. */
  last: Line
  /** Where the words of that line begin, pt: behind a name or a figure that stands apart before them. */
  words: number
  isFull: boolean
}

/** A place in a paragraph, by its number; UTF-16. */
export interface Place {
  readonly paragraph: number
  readonly at: number
}

export interface Paragraphs {
  readonly texts: readonly string[]
  /** Where the words of each column begin; null for one without. */
  readonly begins: readonly (Place | null)[]
  /** The numbers of those that are headings, by the tags. */
  readonly headings: ReadonlySet<number>
}

const NONE: ReadonlySet<Column> = new Set()

/** How an item of a list begins. */
const ITEM =
  /^(?:[•●○▪■◆◇–—*·-]\s|\(?\d{1,3}[.)、）]\s?|\([a-z\d]{1,3}\)\s|[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十百\d]{1,4}[条章节]|[Qq]\.\s|[Aa]\.\s)/u
/** Type differs by more than so much of its size where a heading ends. */
const OTHER_SIZE = 0.1

/**
 * The lines of columns as paragraphs. A line goes on with the next where its column had no room for the first word of
 * that, and the next is neither set in nor apart, nor in another size, nor an item of its own; over the end of a column
 * a paragraph goes on likewise, unless a sentence ends there and the document does not set paragraphs in.
 * @param apart columns with whose first line a paragraph begins, whatever stands before.
 */
export function paragraphsOf(
  columns: readonly Column[],
  apart: ReadonlySet<Column> = NONE,
): Paragraphs {
  const read = columns.map((lines) => {
    const stops = stopsOf(lines)
    return lines.map((line) => ({ line, cells: cellsOf(line, stops), text: textOf(line, stops) }))
  })
  const texts = read.flatMap((lines) => lines.map(({ text }) => text))
  const join = joining(texts)
  const isNew = beginning(texts)
  const rights = rightsOf(columns)
  const paragraphs: string[] = []
  const begins: (Place | null)[] = []
  const headings = new Set<number>()
  const setsIn = columns.filter(isSetIn).length * 3 > columns.length
  let open: Open | null = null
  const close = () => {
    if (open && open.text !== '') paragraphs.push(open.text)
    open = null
  }
  for (const [number, lines] of read.entries()) {
    begins.push(null)
    const shape = shapeOf(columns[number]!, rights)
    for (const [i, { line, cells, text }] of lines.entries()) {
      if (text === '') continue
      const before: Open | null = open
      const goesOn =
        before !== null &&
        !(i === 0 && apart.has(columns[number]!)) &&
        isOfHeading(line) === isOfHeading(before.last) &&
        !isNew(text, before.text) &&
        (i === 0 ? goesOnOver(before, line, shape, setsIn) : follows(before, line, shape))
      if (!goesOn) close()
      const whole: string = goesOn && before ? join(before.text, text) : text
      begins[number] ??= { paragraph: paragraphs.length, at: whole.length - text.length }
      if (isOfHeading(line)) headings.add(paragraphs.length)
      const words = cells.at(-1)!.left
      open = {
        text: whole,
        last: line,
        words,
        isFull: isFull(line, lines[i + 1]?.text ?? '', shape.right),
      }
    }
  }
  close()
  return { texts: paragraphs, begins, headings }
}

/** Paragraphs and those behind them, the first of which goes on with the last before it unless it begins something of its own. */
export function joinedParagraphs(before: readonly string[], next: readonly string[]): string[] {
  const all = [...before, ...next]
  const [open, first] = [before.at(-1), next[0]]
  if (open === undefined || first === undefined || beginning(all)(first, open)) return all
  return [...before.slice(0, -1), joining(all)(open, first), ...next.slice(1)]
}

/**
 * How the lines of a column stand: its edges, where most of its lines begin, and how far lines are apart between which a
 * paragraph ends: little farther than others, where these are evenly apart.
 */
interface Shape {
  readonly right: number
  readonly usual: number
  readonly white: number
}

function shapeOf(lines: Column, rights?: ReadonlyMap<number, number>): Shape {
  const lefts = new Map<number, number>()
  for (const { left } of lines) lefts.set(Math.round(left), (lefts.get(Math.round(left)) ?? 0) + 1)
  const usual = [...lefts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0])[0]
  const steps = lines.slice(1).map(({ y }, i) => y - lines[i]!.y)
  const right = Math.max(rightOf(lines), rights?.get(placeOf(lines)) ?? 0)
  const leading = median(steps)
  const close = steps.filter((step) => step < 1.2 * leading)
  const even = close.filter((step) => Math.abs(step - leading) < 0.04 * leading)
  const isEven = even.length >= close.length * 0.8
  return { right, usual, white: leading * (isEven ? 1.2 : 1.45) }
}

/** How far columns go that begin at a place of a page: one of them may have short lines only. */
function rightsOf(columns: readonly Column[]): Map<number, number> {
  const rights = new Map<number, number>()
  for (const lines of columns) {
    // A title across the page is no column.
    if (lines.length < 4) continue
    const place = placeOf(lines)
    rights.set(place, Math.max(rights.get(place) ?? 0, rightOf(lines)))
  }
  return rights
}

/** Where a column begins, in steps of an eighth of an inch. */
const placeOf = (lines: Column) => Math.round(leftOf(lines) / 9)

const leftOf = (lines: Column) => min(lines, ({ left }) => left)!
const rightOf = (lines: Column) => max(lines, ({ right }) => right)!

/** Whether first lines of paragraphs begin farther in. */
function isSetIn(lines: Column): boolean {
  const { usual } = shapeOf(lines)
  const size = median(lines.map((line) => line.size))
  const farther = lines.filter(({ left }) => left > usual + 0.8 * size && left < usual + 4 * size)
  return farther.length >= 1 && farther.length < lines.length * 0.6
}

/** How a label begins whose line begins something of its own, whatever stands before it. */
const SURE = /^[\p{Lu}\d[(【（]/u

/**
 * Tells whether a line begins something of its own: an item, words beside a name, a turn. What may be a name before a
 * colon within prose is one behind the end of a sentence, or where it comes back.
 */
function beginning(texts: readonly string[]): (text: string, before: string) => boolean {
  const labels = new Map<string, number>()
  for (const text of texts) {
    const label = labelOf(text)
    if (label !== null) labels.set(label, (labels.get(label) ?? 0) + 1)
  }
  return (text, before) => {
    if (ITEM.test(text) || text.includes('\t')) return true
    if (text.startsWith(TABLE_PLACE) || before.startsWith(TABLE_PLACE)) return true
    const label = labelOf(text)
    if (label === null) return false
    return SURE.test(text) || labels.get(label)! > 1 || ENDS.test(before)
  }
}

/** What may say who speaks, at the beginning of a line, as labelled transcripts have it; null for none. */
function labelOf(text: string): string | null {
  const { lead } = readLine(text)
  return lead &&
    lead.form !== 'bare' &&
    lead.form !== 'within' &&
    !/[，。；,;!?！？]/.test(lead.label)
    ? lead.label
    : null
}

function follows(before: Open, line: Line, shape: Shape): boolean {
  const { last } = before
  const size = Math.max(line.size, last.size)
  if (!before.isFull) return false
  if (Math.abs(line.size - last.size) > OTHER_SIZE * size) return false
  // Below the words that a name stands beside.
  if (before.words > last.left && Math.abs(line.left - before.words) < size) return true
  if (line.y - last.y > Math.max(shape.white, size * 1.1)) return false
  // Set to the right or in the middle: each line is its own, as who signs and when.
  if (last.left > shape.usual + 8 * size && Math.abs(line.left - last.left) > size) return false
  const isSetInHere = line.left > shape.usual + 0.8 * size && line.left > last.left + 0.8 * size
  // Where the first line stands out, the others are set in: it begins what it stands before.
  const standsOut = line.left < shape.usual - 0.8 * size && line.left < last.left - 0.8 * size
  return !isSetInHere && !standsOut
}

function goesOnOver(before: Open, line: Line, shape: Shape, setsIn: boolean): boolean {
  const size = Math.max(line.size, before.last.size)
  if (!before.isFull) return false
  if (Math.abs(line.size - before.last.size) > OTHER_SIZE * size) return false
  if (line.left > shape.usual + 0.8 * size) return false
  return setsIn || !ENDS.test(before.text)
}

/**
 * Makes one of two lines: without a space beside signs that have none, and without a hyphen that only parts a word.
 * It is the word's own where the same text has the word with it within a line.
 */
function joining(lines: readonly string[]): (before: string, next: string) => string {
  const hyphened = new Set(
    lines.flatMap((line) =>
      (line.match(HYPHENED) ?? []).flatMap((word) => {
        const parts = word.toLowerCase().split('-')
        return parts.slice(1).map((part, i) => `${parts[i]}-${part}`)
      }),
    ),
  )
  return (before, next) => {
    if (before.endsWith('\u00ad')) return before.slice(0, -1) + next
    const [, parted] = /(\p{L}+[-‐])$/u.exec(before.slice(-LONGEST_WORD)) ?? []
    const [rest] = /^\p{Ll}+/u.exec(next) ?? []
    if (parted !== undefined && rest !== undefined && /\p{Ll}.$/u.test(parted)) {
      const isOwn = hyphened.has(`${parted.slice(0, -1)}-${rest}`.toLowerCase())
      return (isOwn ? before : before.slice(0, -1)) + next
    }
    if (/[-‐–—/]$/u.test(before) && !/\s[-–—]$/u.test(before)) return before + next
    return before + gapBetween(before, next) + next
  }
}

const HYPHENED = /(?<!\p{L})\p{L}{1,80}(?:-\p{L}{1,80})+/gu
/** UTF-16 units. */
const LONGEST_WORD = 80
