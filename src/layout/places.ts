import type { Meeting } from '../domain/meeting/meeting.ts'

/** What places count: ms from the beginning, UTF-16 offsets of the source, or numbers of points. */
export type PlacedBy = 'time' | 'place' | 'number'

/** Of more points each stands at its number: to look each up would take too long. */
const MOST_LOOKED_UP = 20_000

/** What says where points stand, as long as each of them has it. */
export function placesOf({ transcript, kindOf }: Pick<Meeting, 'transcript' | 'kindOf'>): {
  by: PlacedBy
  placeOf: (point: number) => number
} {
  const number = { by: 'number' as const, placeOf: (point: number) => point }
  if (kindOf.length > MOST_LOOKED_UP) return number
  const points = Array.from(kindOf.keys(), (point) => transcript.points.at(point)!)
  if (points.every(({ time }) => time !== undefined))
    return { by: 'time', placeOf: (point) => points[point]!.time! }
  if (points.every(({ span }) => span !== undefined))
    return { by: 'place', placeOf: (point) => points[point]!.span!.start }
  return number
}
