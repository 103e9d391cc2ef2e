import type { Span } from '../../transcript.ts'

/** A line of a text that holds anything, without the white space around it. */
export interface TextLine extends Span {
  readonly text: string
  /** Whether the line before holds nothing, or there is none. */
  readonly gap: boolean
  /** The number that stands before it on its page. */
  readonly number?: Span
}

/** The lines from an offset on that hold anything. */
export function* textLines(text: string, from = 0): Generator<TextLine> {
  let at = from
  let gap = true
  while (at < text.length) {
    const found = text.indexOf('\n', at)
    const stop = found < 0 ? text.length : found
    let start = at
    let end = stop
    while (start < end && /\s/.test(text[start]!)) start++
    while (end > start && /\s/.test(text[end - 1]!)) end--
    if (start < end) yield { start, end, text: text.slice(start, end), gap }
    gap = start === end
    at = stop + 1
  }
}

/** Above this share of lines that count on from the one before, a page has numbers at its lines. */
const COUNTED = 0.8

/** The lines without the numbers that a page or a list has before them; as they are if it has none. */
export function withoutNumbers(lines: readonly TextLine[]): readonly TextLine[] {
  const numbers = lines.map(({ text }) => /^(\d{1,5})[.)、]?[ \t]+(?=\S)/.exec(text))
  let counted = 0
  for (const [i, match] of numbers.entries()) {
    const before = numbers[i - 1]
    // Court reporters count the lines of each page from one.
    if (match && (match[1] === '1' || Number(match[1]) === Number(before?.[1]) + 1)) counted++
  }
  if (counted < 3 || counted < lines.length * COUNTED) return lines
  return lines.map((line, i) => {
    const length = numbers[i]?.[0].length ?? 0
    if (length === 0) return line
    const number = { start: line.start, end: line.start + length }
    return { ...line, number, start: number.end, text: line.text.slice(length) }
  })
}

/** Where the front matter of a Markdown file ends: `---`, fields, `---`; 0 if there is none. */
export function frontMatterEnd(text: string): number {
  if (!text.startsWith('---\n')) return 0
  const end = text.indexOf('\n---\n', 3)
  if (end < 0 || end > 20_000) return 0
  return /^[A-Za-z_-]+:/m.test(text.slice(4, end + 1)) ? end + 5 : 0
}

/** A field of the front matter, without its quotation marks. */
export function frontMatterField(front: string, field: string): string | undefined {
  const line = new RegExp(`^${field}:[ \\t]*(\\S[^\\n]*)$`, 'm').exec(front)?.[1]
  return line?.replace(/^(["'])(.*)\1\s*$/, '$2').trim() || undefined
}

/** UTF-16 units: a line shorter than this is short for other reasons than its page. */
const NARROWEST = 20

/**
 * Which lines go on the sentence of the line before, as text copied from a page does: the one before
 * ends no sentence, and is as wide as its page, or this one begins small.
 */
export function wrappedLines(lines: readonly TextLine[]): (index: number) => boolean {
  const lengths = lines.map(({ start, end }) => end - start).sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0
  const full = width >= NARROWEST && width <= 200 ? width * 0.7 : Infinity
  return (index) => {
    const line = lines[index]!
    const before = lines[index - 1]
    if (!before || line.gap || ENDED.test(before.text) || LISTED.test(line.text)) return false
    return before.end - before.start >= full || /^\p{Ll}/u.test(line.text)
  }
}

const ENDED = /[.!?。！？…:：;；”’"」』)）\]】>]$/
const LISTED = /^(?:[-–—•*#>|]|\d{1,3}[.、)）]|[（(]?[一二三四五六七八九十\d]{1,3}[)）、.])/
