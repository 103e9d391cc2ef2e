import type { Span } from '../../format/transcript.ts'
import type { Draft, PartKind } from './draft.ts'
import { isLetterAt } from './letters.ts'

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

const UNASSIGNED = USES.indexOf('unassigned') + 1
const POINT = USES.indexOf('point') + 1

/** UTF-16 units. */
const SHORT = 64

/**
 * Says of every letter and digit of a text what it became. What is part of the layout (a label, a
 * clock, markup) counts as that though it stands within the bounds of a point; what is nothing else
 * is nobody's, so that no word is lost.
 */
export function accountFor(text: string, draft: Draft): Account {
  const uses = new Uint8Array(text.length)
  const paint = (use: number, { start, end }: Span) => {
    // Most are short: a call costs more than they do.
    if (end - start > SHORT) uses.fill(use, start, end)
    else for (let at = start; at < end; at++) uses[at] = use
  }
  for (const span of draft.unassigned) paint(UNASSIGNED, span)
  for (const { span } of draft.points) paint(POINT, span)
  for (const part of draft.parts) paint(USES.indexOf(part.kind) + 1, part)
  const { asides = [] } = draft
  for (const span of asides) paint(UNASSIGNED, span)
  const found: Span[] = []
  for (let at = uses.indexOf(0); at >= 0; at = uses.indexOf(0, at)) {
    let end = at
    while (end < text.length && uses[end] === 0 && text.charCodeAt(end) !== 10) end++
    if (end > at + 1 || isLetterAt(text, at)) found.push(...letteredIn(text, at, end))
    at = end + 1
  }
  const unassigned =
    found.length + asides.length === 0
      ? draft.unassigned
      : [...draft.unassigned, ...asides, ...found].sort((a, b) => a.start - b.start)
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
