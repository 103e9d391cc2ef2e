import type { Meeting } from '../../domain/meeting/meeting.ts'
import { placesOf } from '../places.ts'

/** The points of a meeting in the order in which they were said. */
export interface Speech {
  /** What places count: ms from the beginning, or points before it. */
  readonly by: 'time' | 'number'
  /** Numbers of the points, as they were said. */
  readonly order: Int32Array
  /** Per entry of `order`: its place, ascending. */
  readonly places: Float64Array
  /** Per point of the meeting: where it stands in `order`; −1 for one that is left out. */
  readonly rankOf: Int32Array
}

/**
 * Puts the points of a meeting in the order of their times, where each has one, else of their places in
 * the source or of the file.
 * @param isOut tells of a kind (by number) whether its points are left out.
 */
export function speechOf(meeting: Meeting, isOut: (kind: number) => boolean): Speech {
  const { kindOf } = meeting
  const { by, placeOf } = placesOf(meeting)
  const order = new Int32Array(kindOf.length)
  let count = 0
  for (let point = 0; point < kindOf.length; point++)
    if (!isOut(kindOf[point]!)) order[count++] = point
  const said = order.slice(0, count)
  if (by !== 'number') said.sort((a, b) => placeOf(a) - placeOf(b) || a - b)
  const rankOf = new Int32Array(kindOf.length).fill(-1)
  const places = new Float64Array(count)
  for (let rank = 0; rank < count; rank++) {
    rankOf[said[rank]!] = rank
    places[rank] = by === 'time' ? placeOf(said[rank]!) : rank
  }
  return { by: by === 'time' ? 'time' : 'number', order: said, places, rankOf }
}
