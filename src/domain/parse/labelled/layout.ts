import { isFence, isTalkFenced } from './fences.ts'
import { LineScanner } from './line-scanner.ts'
import { pageLine } from './page-lines.ts'
import { readLine } from './read-line.ts'
import { hasNicks } from './set-off-lead.ts'

/** How a text is laid out, as all of its lines tell. */
export interface Layout {
  /** Whether blank lines part its paragraphs. */
  readonly spaced: boolean
  /** Whether its lines are numbered. */
  readonly numbered: boolean
  /** Whether ``` before and behind set code apart: what stands between is none of its lines. */
  readonly fenced: boolean
  /** Whether what stands between is a conversation, which ends with it. */
  readonly talkFenced: boolean
  /** Whether names stand in angle brackets: see `hasNicks`. */
  readonly nicks: boolean
  /** Lines that stand on every page: see `pageLine`. */
  readonly repeated: ReadonlySet<string>
  /** Lines that stand beside those again and again, as they are. */
  readonly beside: ReadonlySet<string>
  /** UTF-16 units from which on a line is as wide as its page; infinite for lines of any width. */
  readonly full: number
}

/** UTF-16 units: a page is no narrower and no wider. */
const NARROWEST = 20
const WIDEST = 200
/** So many lines beside one that stands on every page may do so too, if they are as long as no answer is. */
const BESIDE = 2
const LEAST_BESIDE = 24
/** Above this share of lines that count on from the one before, a page has numbers at its lines. */
const COUNTED = 0.8

/** Looks at all lines from an offset on; keeps none of them. */
export function layoutOf(text: string, from: number): Layout {
  const widths = new Uint32Array(WIDEST + 2)
  let lines = 0
  let gaps = 0
  let counted = 0
  let last = NaN
  let fences = 0
  let inside = 0
  const pages = new Map<string, number>()
  const beside = new Map<string, number>()
  /** The lines before, the nearest last, and how many behind are still beside one that stands on every page. */
  let before: string[] = []
  let behind = 0
  const scanner = new LineScanner(text, from)
  while (scanner.next()) {
    const { start, end, gap } = scanner
    lines++
    if (gap) gaps++
    if (isFence(text, start, end)) fences++
    else if (fences % 2 > 0) inside++
    const page = pageLine(text, start, end)
    if (page !== null) {
      pages.set(page, (pages.get(page) ?? 0) + 1)
      for (const line of before) beside.set(line, (beside.get(line) ?? 0) + 1)
      before = []
      behind = BESIDE
    } else if (end - start >= LEAST_BESIDE) {
      const line = text.slice(start, end)
      if (behind > 0) beside.set(line, (beside.get(line) ?? 0) + 1)
      else before = [...before.slice(1 - BESIDE), line]
      behind--
    }
    widths[Math.min(end - start, WIDEST + 1)]!++
    const number = numberAt(text, start)
    // Court reporters count the lines of each page from one.
    if (number && (number.value === 1 || number.value === last + 1)) counted++
    last = number?.value ?? NaN
  }
  const isFenced = fences > 0 && fences % 2 === 0
  const talkFenced = isFenced && isTalkFenced(text, from)
  let width = 0
  for (let below = 0; width < WIDEST + 1 && below <= lines * 0.9; width++) below += widths[width]!
  return {
    spaced: gaps * 4 >= lines,
    numbered: counted >= 3 && counted >= lines * COUNTED,
    // A text that stands in a fence itself is no code.
    fenced: isFenced && inside * 2 < lines && !talkFenced,
    talkFenced,
    nicks: hasNicks(text),
    repeated: new Set([...pages].flatMap(([line, count]) => (count > 1 ? [line] : []))),
    beside: new Set(
      [...beside].flatMap(([line, count]) => (count > 2 && !mayBeSaid(line) ? [line] : [])),
    ),
    full: width >= NARROWEST && width <= WIDEST ? width * 0.7 : Infinity,
  }
}

/** Whether somebody may say a line that comes back: a label begins it, or it is a sentence and no firm's name. */
const mayBeSaid = (line: string): boolean =>
  readLine(line).lead !== null ||
  (/[.!?。！？…]["”’'」』）)]*$/.test(line) && !/\b(?:Inc|Co|Corp|Ltd|No)\.$/.test(line))

/**
 * Whether words go on the sentence of the line before, as text copied from a page does: that one ends
 * no sentence, and is as wide as its page, or these begin small.
 */
export function goesOn(before: string, words: string, full: number): boolean {
  if (before.length < full && !beginsSmall(words)) return false
  return !ENDED.test(before.slice(-1)) && !LISTED.test(words)
}

/** Whether words begin with a small letter; asked at each line. */
export function beginsSmall(words: string): boolean {
  const code = words.charCodeAt(0)
  if (code < 128) return code > 96 && code < 123
  // Han signs have no small ones.
  return !(code > 0x2fff && code < 0xa000) && /^\p{Ll}/u.test(words)
}

const ENDED = /[.!?。！？…:：;；”’"」』)）\]】>]$/
const LISTED = /^(?:[-–—•*#>|]|\d{1,3}[.、)）]|[（(]?[一二三四五六七八九十\d]{1,3}[)）、.])/

/** UTF-16 units: headings in the middle of a numbered page stand so far behind their number. */
const WIDEST_GAP = 80

/** The number that begins a line, with its mark and the space behind it; null if there is none. */
export function numberAt(text: string, start: number): { value: number; length: number } | null {
  const code = text.charCodeAt(start)
  if (code < 48 || code > 57) return null
  const match = /^(\d{1,5})[.)、]?[ \t]+(?=\S)/.exec(text.slice(start, start + WIDEST_GAP))
  return match && { value: Number(match[1]), length: match[0].length }
}

/** How far from the left what stands at an offset is shown: a tab reaches to the next fourth column. */
export function columnOf(text: string, start: number): number {
  let column = 0
  for (let at = text.lastIndexOf('\n', start - 1) + 1; at < start; at++)
    column = text[at] === '\t' ? column - (column % TAB) + TAB : column + 1
  return column
}

/** Columns, as Markdown has them. */
const TAB = 4
