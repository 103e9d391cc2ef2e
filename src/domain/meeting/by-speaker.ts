import { listOf } from './adjacency.ts'
import { maskOf } from './filter.ts'
import type { Meeting } from './meeting.ts'

/**
 * Points under their speakers, as one list of numbers: before the points of a speaker stands the
 * complement (`~`) of the speaker's number, which is negative. A hundred thousand cost no objects.
 */
export function entriesBySpeaker(meeting: Meeting, points: Int32Array): Int32Array {
  const { speakers } = meeting.transcript
  const remains = maskOf(points, meeting.kindOf.length)
  const entries = new Int32Array(points.length + speakers.length)
  let length = 0
  for (let speaker = 0; speaker < speakers.length; speaker++) {
    const heading = length++
    for (const point of listOf(meeting.pointsOf, speaker)) {
      if (remains[point]) entries[length++] = point
    }
    if (length === heading + 1) length = heading
    else entries[heading] = ~speaker
  }
  return entries.slice(0, length)
}
