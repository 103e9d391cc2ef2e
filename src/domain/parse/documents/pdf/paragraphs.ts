import type { Column } from './columns.ts'
import { textOf, WIDE } from './lines.ts'
import { type Line, median } from './run.ts'

interface Open {
  text: string
  /** The line that it ends with, and whether that line is full. */
  last: Line
  isFull: boolean
}

/** Signs that end a sentence. */
const ENDS = /[.!?。！？…:：;；]["'”’」』）)]*$/u
/** Who speaks, before the words. */
const LABEL =
  /^(?:\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){0,4}(?: ?\([^()]{1,60}\))?:\s|\p{Script=Han}{2,6}(?:[（(][^（）()]{1,40}[）)])?[：:])/u
/** How an item of a list begins. */
const ITEM =
  /^(?:[•●○▪■◆◇–—*·-]\s|\(?\d{1,3}[.)、）]\s?|\([a-z\d]{1,3}\)\s|[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十百\d]{1,4}[条章节]|[Qq]\.\s|[Aa]\.\s)/u
/** Type differs by more than so much of its size where a heading ends. */
const OTHER_SIZE = 0.1

/**
 * The lines of columns as paragraphs. A line goes on with the next where its column had no room for the first word of
 * that, and the next is neither set in nor apart, nor in another size, nor an item of its own; over the end of a column
 * a paragraph goes on likewise, unless a sentence ends there and the document does not set paragraphs in.
 */
export function paragraphsOf(columns: readonly Column[]): string[] {
  const join = joining(columns.flatMap((lines) => lines.map(textOf)))
  const paragraphs: string[] = []
  const setsIn = columns.filter(isSetIn).length * 3 > columns.length
  let open: Open | null = null
  const close = () => {
    if (open && open.text !== '') paragraphs.push(open.text)
    open = null
  }
  for (const lines of columns) {
    const shape = shapeOf(lines, columns)
    for (const [i, line] of lines.entries()) {
      const text = textOf(line)
      if (text === '') continue
      const before: Open | null = open
      const goesOn =
        before !== null &&
        (i === 0
          ? goesOnOver(before, line, text, shape, setsIn)
          : follows(before, line, text, shape))
      if (!goesOn) close()
      const whole: string = goesOn && before ? join(before.text, text) : text
      open = { text: whole, last: line, isFull: isFull(line, lines[i + 1], shape) }
    }
  }
  close()
  return paragraphs
}

/** How the lines of a column stand: its edges, where most of its lines begin, how far lines are apart. */
interface Shape {
  readonly right: number
  readonly usual: number
  readonly leading: number
}

function shapeOf(lines: Column, columns: readonly Column[] = [lines]): Shape {
  const lefts = new Map<number, number>()
  for (const { left } of lines) lefts.set(Math.round(left), (lefts.get(Math.round(left)) ?? 0) + 1)
  const usual = [...lefts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0])[0]
  const steps = lines.slice(1).map(({ y }, i) => y - lines[i]!.y)
  const left = leftOf(lines)
  // Of all columns at this place of a page: one of them may have short lines only.
  const alike = columns.filter(
    (other) =>
      other === lines || (other.length > 3 && Math.abs(leftOf(other) - left) < 2 * lines[0]!.size),
  )
  const right = Math.max(...alike.map((other) => rightOf(other)))
  return { right, usual, leading: median(steps) }
}

const leftOf = (lines: Column) => Math.min(...lines.map(({ left }) => left))
const rightOf = (lines: Column) => Math.max(...lines.map(({ right }) => right))

/** Where the words of a line begin behind a name or a figure that stands apart before them; else where it begins. */
function wordsAt({ runs, left, size }: Line): number {
  let at = left
  let end = Number.POSITIVE_INFINITY
  for (const run of runs) {
    if (run.left - end > 2.5 * size) at = run.left
    end = run.right
  }
  return at
}

/** Whether first lines of paragraphs begin farther in. */
function isSetIn(lines: Column): boolean {
  const { usual } = shapeOf(lines)
  const size = median(lines.map((line) => line.size))
  const farther = lines.filter(({ left }) => left > usual + 0.8 * size && left < usual + 4 * size)
  return farther.length >= 1 && farther.length < lines.length * 0.6
}

/** Whether a line had no room for the first word of the next. */
function isFull({ right, size, runs }: Line, next: Line | undefined, shape: Shape): boolean {
  const room = shape.right - right
  const first = next ? textOf(next) : ''
  const end = runs.at(-1)?.text.trimEnd() ?? ''
  if (/\p{L}[-‐\u00ad]$/u.test(end)) return true
  const last = end.at(-1) ?? ''
  if (WIDE.test(last) || WIDE.test(first[0] ?? '')) return room < 2.2 * size
  // A letter is about half as wide as it is high; the space before it too.
  const word = first.split(/\s/, 1)[0]!.length || 8
  return room < (word + 1) * 0.55 * size
}

/** Whether a line begins something of its own: an item, a turn, words beside a name. */
const begins = (text: string) => ITEM.test(text) || LABEL.test(text) || text.includes('\t')

function follows(before: Open, line: Line, text: string, shape: Shape): boolean {
  const { last } = before
  const size = Math.max(line.size, last.size)
  if (!before.isFull || begins(text)) return false
  if (Math.abs(line.size - last.size) > OTHER_SIZE * size) return false
  // Below the words that a name stands beside.
  if (wordsAt(last) > last.left && Math.abs(line.left - wordsAt(last)) < size) return true
  if (line.y - last.y > Math.max(shape.leading * 1.45, size * 1.1)) return false
  const isSetInHere = line.left > shape.usual + 0.8 * size && line.left > last.left + 0.8 * size
  // Where the first line stands out, the others are set in: it begins what it stands before.
  const standsOut = line.left < shape.usual - 0.8 * size && line.left < last.left - 0.8 * size
  return !isSetInHere && !standsOut
}

function goesOnOver(
  before: Open,
  line: Line,
  text: string,
  shape: Shape,
  setsIn: boolean,
): boolean {
  const size = Math.max(line.size, before.last.size)
  if (!before.isFull || begins(text)) return false
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
    const [, parted] = /(\p{L}+[-‐])$/u.exec(before) ?? []
    const [rest] = /^\p{Ll}+/u.exec(next) ?? []
    if (parted !== undefined && rest !== undefined && /\p{Ll}.$/u.test(parted)) {
      const isOwn = hyphened.has(`${parted.slice(0, -1)}-${rest}`.toLowerCase())
      return (isOwn ? before : before.slice(0, -1)) + next
    }
    if (/[-‐–—/]$/u.test(before) && !/\s[-–—]$/u.test(before)) return before + next
    const isWide = WIDE.test(before.at(-1) ?? '') || WIDE.test(next[0] ?? '')
    return isWide ? before + next : `${before} ${next}`
  }
}

const HYPHENED = /\p{L}+(?:-\p{L}+)+/gu
