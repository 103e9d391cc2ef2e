import type { Kind, Span } from '../../format/transcript.ts'
import { isLetterAt } from '../draft/letters.ts'
import type { Found } from './reading.ts'

/** A stretch of what is said: a point, the words that head the list after them, or others in no point. */
export interface Piece {
  readonly span: Span
  readonly kind: Kind | 'heading' | 'gap'
  readonly heading?: string | undefined
}

/** The points in a stretch from `from` to `to` in order, with the words between them. */
export function withGaps(
  text: string,
  points: readonly Found[],
  from = 0,
  to = text.length,
): Piece[] {
  const pieces: Piece[] = []
  let at = from
  const between = (stop: number, kind: Piece['kind']) => {
    let start = at
    while (start < stop && !isLetterAt(text, start)) start++
    if (start >= stop) return
    const end = start + text.slice(start, stop).trimEnd().length
    pieces.push({ span: { start, end }, kind })
  }
  const sorted = points.length > 1 ? points.toSorted((a, b) => a.span.start - b.span.start) : points
  for (const point of sorted) {
    between(point.span.start, point.heading === undefined ? 'gap' : 'heading')
    pieces.push(point)
    at = Math.max(at, point.span.end)
  }
  between(to, 'gap')
  return pieces
}
