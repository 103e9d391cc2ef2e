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
  for (let at = 0; at < points.length; at++) {
    if (points[at]!.id === id) {
      latest = at
      return at
    }
  }
  return -1
}

/** The point of an id; undefined where there is none. */
export const pointAt = <Point extends Named>(
  points: readonly Point[],
  id: string,
): Point | undefined => points[placeOf(points, id)]
