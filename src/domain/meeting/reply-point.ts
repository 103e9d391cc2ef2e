import type { Reply, Span } from '../format/transcript.ts'
import { listOf } from './adjacency.ts'
import type { Meeting } from './meeting.ts'

/**
 * The point at the place of a reply: of the points of whoever answers the first that ends after the
 * reply's words begin, else the last; by its number. Null where the reply or the point has no place.
 */
export function pointAtReply(meeting: Meeting, { from, span }: Reply): number | null {
  const own = listOf(meeting.pointsOf, meeting.speakerNumber.get(from)!)
  return span ? pointAt(meeting, own, span) : null
}

/**
 * Of some points the first that ends after a passage begins, else the last; null where it has no place.
 * Looks at few of them, taking them to stand in the order of the text.
 */
export function pointAt(
  { transcript }: Meeting,
  points: Int32Array,
  { start }: Span,
): number | null {
  if (points.length === 0) return null
  const spanOf = (i: number) => transcript.points.at(points[i]!)!.span
  let low = 0
  let high = points.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spanOf(middle)?.end ?? 0) > start) high = middle
    else low = middle + 1
  }
  return spanOf(low) ? points[low]! : null
}
