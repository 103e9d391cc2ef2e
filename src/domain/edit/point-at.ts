interface Named {
  readonly id: string
}

let latest = 0

/** How far from the point that was looked for last another one is looked for first. */
const NEAR = 2

/**
 * The place of the point of an id in a list, -1 where there is none. Corrections come one after another
 * where somebody reads: the point is most likely where the last one was, and found without a look at all.
 */
export function placeOf(points: readonly Named[], id: string): number {
  for (let at = latest - NEAR; at <= latest + NEAR; at++) {
    if (points[at]?.id === id) {
      latest = at
      return at
    }
  }
  const place = points.findIndex((one) => one.id === id)
  if (place >= 0) latest = place
  return place
}

/** The point of an id; undefined where there is none. */
export const pointAt = <Point extends Named>(
  points: readonly Point[],
  id: string,
): Point | undefined => points[placeOf(points, id)]
