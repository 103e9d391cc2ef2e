import type { Span } from '../../transcript.ts'

/** A line of a text that holds anything, without the white space and the number before it. */
export interface TextLine extends Span {
  readonly text: string
  /** Whether the line before holds nothing, or there is none. */
  readonly gap: boolean
  /** Whether the line goes on the sentence of the one before, as text copied from a page does. */
  readonly wraps: boolean
  /** The number that stands before it on its page. */
  readonly number?: Span
}

/** How a text is laid out, as all of its lines tell. */
export interface Layout {
  /** Whether blank lines part its paragraphs. */
  readonly spaced: boolean
  /** Whether its lines are numbered. */
  readonly numbered: boolean
  /** UTF-16 units from which on a line is as wide as its page; infinite for lines of any width. */
  readonly full: number
}

/** UTF-16 units: a page is no narrower and no wider. */
const NARROWEST = 20
const WIDEST = 200
/** Above this share of lines that count on from the one before, a page has numbers at its lines. */
const COUNTED = 0.8

/** Looks at all lines from an offset on; keeps none of them. */
export function layoutOf(text: string, from: number): Layout {
  const widths = new Uint32Array(WIDEST + 2)
  let lines = 0
  let gaps = 0
  let counted = 0
  let last = NaN
  for (const { start, end, gap } of bareLines(text, from)) {
    lines++
    if (gap) gaps++
    widths[Math.min(end - start, WIDEST + 1)]!++
    const number = numberAt(text, start)
    // Court reporters count the lines of each page from one.
    if (number && (number.value === 1 || number.value === last + 1)) counted++
    last = number?.value ?? NaN
  }
  let width = 0
  for (let below = 0; width < WIDEST + 1 && below <= lines * 0.9; width++) below += widths[width]!
  return {
    spaced: gaps * 4 >= lines,
    numbered: counted >= 3 && counted >= lines * COUNTED,
    full: width >= NARROWEST && width <= WIDEST ? width * 0.7 : Infinity,
  }
}

/** The lines from an offset on that hold anything. */
export function* textLines(text: string, from: number, layout: Layout): Generator<TextLine> {
  let before: TextLine | null = null
  for (const { start, end, gap } of bareLines(text, from)) {
    const number = layout.numbered ? numberAt(text, start) : null
    const at = start + (number?.length ?? 0)
    const words = text.slice(at, end)
    const line: TextLine = {
      start: at,
      end,
      text: words,
      gap,
      wraps: !gap && before !== null && goesOn(before, words, layout.full),
      ...(number && { number: { start, end: at } }),
    }
    yield line
    before = line
  }
}

/**
 * The line before ends no sentence, and is as wide as its page, or this one begins small.
 */
function goesOn(before: TextLine, words: string, full: number): boolean {
  if (before.text.length < full && !/^\p{Ll}/u.test(words)) return false
  return !ENDED.test(before.text.slice(-1)) && !LISTED.test(words)
}

const ENDED = /[.!?。！？…:：;；”’"」』)）\]】>]$/
const LISTED = /^(?:[-–—•*#>|]|\d{1,3}[.、)）]|[（(]?[一二三四五六七八九十\d]{1,3}[)）、.])/

/** The number that begins a line, with its mark and the space behind it. */
function numberAt(text: string, start: number): { value: number; length: number } | null {
  const code = text.charCodeAt(start)
  if (code < 48 || code > 57) return null
  const match = /^(\d{1,5})[.)、]?[ \t]+(?=\S)/.exec(text.slice(start, start + 24))
  return match && { value: Number(match[1]), length: match[0].length }
}

function* bareLines(text: string, from: number): Generator<Span & { readonly gap: boolean }> {
  let at = from
  let gap = true
  while (at < text.length) {
    const found = text.indexOf('\n', at)
    const stop = found < 0 ? text.length : found
    let start = at
    let end = stop
    while (start < end && isSpace(text, start)) start++
    while (end > start && isSpace(text, end - 1)) end--
    if (start < end) yield { start, end, gap }
    gap = start === end
    at = stop + 1
  }
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code > 32 && code < 128) return false
  return code === 32 || code === 9 || code === 13 || /\s/.test(text[at]!)
}
