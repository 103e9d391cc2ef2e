import type { Kind, Span } from '../../format/transcript.ts'
import type { Found } from './free-speech.ts'

/** A stretch of what is said: a point, the words that head the list after them, or others in no point. */
export interface Piece {
  readonly span: Span
  readonly kind: Kind | 'heading' | 'gap'
  readonly heading?: string | undefined
}

/** Between most points stand a mark and a space. */
function hasLetter(text: string, from: number, to: number): boolean {
  return to - from > 3 || /[\p{L}\p{N}]/u.test(text.slice(from, to))
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
    if (stop - at < 1 || !hasLetter(text, at, stop)) return
    const words = text.slice(at, stop)
    const start = at + /^[^\p{L}\p{N}]*/u.exec(words)![0].length
    const end = at + words.trimEnd().length
    if (start < end) pieces.push({ span: { start, end }, kind })
  }
  for (const point of points.toSorted((a, b) => a.span.start - b.span.start)) {
    between(point.span.start, point.heading === undefined ? 'gap' : 'heading')
    pieces.push(point)
    at = Math.max(at, point.span.end)
  }
  between(to, 'gap')
  return pieces
}
