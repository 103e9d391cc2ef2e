import type { Reply } from '../format/transcript.ts'
import { listOf } from './adjacency.ts'
import type { Meeting } from './meeting.ts'

/**
 * The point at the place of a reply: of the points of whoever answers the first that ends after the
 * reply's words begin, else the last; by its number. Null where the reply or the point has no place.
 * Looks at few points, taking them to stand in the order of the text.
 */
export function pointAtReply(meeting: Meeting, { from, span }: Reply): number | null {
  const own = listOf(meeting.pointsOf, meeting.speakerNumber.get(from)!)
  if (!span || own.length === 0) return null
  const spanOf = (i: number) => meeting.transcript.points.at(own[i]!)!.span
  let low = 0
  let high = own.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spanOf(middle)?.end ?? 0) > span.start) high = middle
    else low = middle + 1
  }
  return spanOf(low) ? own[low]! : null
}
