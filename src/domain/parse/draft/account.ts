import type { Span } from '../../format/transcript.ts'
import type { Draft, PartKind } from './draft.ts'

/** What the words of a source became. */
export type Use = 'point' | 'unassigned' | PartKind

export interface Account {
  /** Everything that is nobody's: what the reader found so, and what it accounted for in no way. */
  readonly unassigned: readonly Span[]
  /** For each UTF-16 unit of the source what it became, as a place in `USES` and one more; 0 for nothing. */
  readonly uses: Uint8Array
}

/** Letters and digits of a source by what they became; they add up to all of them. */
export type Letters = Readonly<Record<Use, number>>

const USES: readonly Use[] = [
  'unassigned',
  'point',
  'heading',
  'title',
  'byline',
  'label',
  'markup',
]

const LETTER = /[\p{L}\p{N}]/u

/**
 * Says of every letter and digit of a text what it became. What is part of the layout (a label, a
 * clock, markup) counts as that though it stands within the bounds of a point; what is nothing else
 * is nobody's, so that no word is lost.
 */
export function accountFor(text: string, draft: Draft): Account {
  const uses = new Uint8Array(text.length)
  const paint = (use: Use, { start, end }: Span) => uses.fill(USES.indexOf(use) + 1, start, end)
  for (const span of draft.unassigned) paint('unassigned', span)
  for (const { span } of draft.points) paint('point', span)
  for (const part of draft.parts) paint(part.kind, part)
  const found: Span[] = []
  for (let at = uses.indexOf(0); at >= 0; at = uses.indexOf(0, at)) {
    let end = at
    while (end < text.length && uses[end] === 0 && text.charCodeAt(end) !== 10) end++
    if (end > at + 1 || isLetterAt(text, at)) found.push(...letteredIn(text, at, end))
    at = end + 1
  }
  const unassigned =
    found.length === 0
      ? draft.unassigned
      : [...draft.unassigned, ...found].sort((a, b) => a.start - b.start)
  return { unassigned, uses }
}

/** The part of a line from its first letter on, without spaces at its end; none without a letter. */
function letteredIn(text: string, from: number, to: number): Span[] {
  let start = from
  while (start < to && !isLetterAt(text, start)) start++
  let end = to
  while (end > start && text.charCodeAt(end - 1) === 32) end--
  return start < end ? [{ start, end }] : []
}

/** Counts the letters and digits of a text by what they became. */
export function countLetters(text: string, uses: Uint8Array): Letters {
  const letters = { unassigned: 0, point: 0, heading: 0, title: 0, byline: 0, label: 0, markup: 0 }
  for (let at = 0; at < text.length; at++)
    if (isLetterAt(text, at)) letters[USES[Math.max(0, uses[at]! - 1)]!]++
  return letters
}

/** Whether a letter or digit begins at an offset. */
function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return (code > 47 && code < 58) || ((code | 32) > 96 && (code | 32) < 123)
  // Han signs, by far the most of what is left.
  if (code >= 0x4e00 && code <= 0x9fff) return true
  return LETTER.test(String.fromCodePoint(text.codePointAt(at)!))
}
