import { HIDDEN_KIND } from './filter.ts'
import type { Meeting } from './meeting.ts'

/** How many points of the kind that is hidden until it is asked for are not among some points. */
export function countLeftOut({ kindOf }: Meeting, points: Int32Array): number {
  let count = 0
  for (const kind of kindOf) if (kind === HIDDEN_KIND) count++
  for (const point of points) if (kindOf[point] === HIDDEN_KIND) count--
  return count
}
