import type { GatheredMeeting } from './gathered.ts'

/** So many points a segment holds, unless one meeting has more. */
export const MOST_POINTS = 131_072

/** From where to where the meetings of a segment stand among all, the end not included. */
export interface SegmentPlan {
  readonly from: number
  readonly to: number
}

/**
 * Parts meetings, which are in order of time, into segments: whole years as long as they fit, months where a year does not,
 * meetings where a month does not. Where one ends depends on what is before it alone, so that what comes later changes only the last.
 */
export function planSegments(
  meetings: readonly GatheredMeeting[],
  most = MOST_POINTS,
): readonly SegmentPlan[] {
  const plans: SegmentPlan[] = []
  let from = 0
  let held = 0
  const close = (to: number) => {
    if (to > from) plans.push({ from, to })
    from = to
    held = 0
  }
  const add = (start: number, end: number, units: readonly number[]) => {
    const points = sum(meetings, start, end)
    if (held + points > most) {
      close(start)
      const [unit, ...smaller] = units
      if (points > most && unit !== undefined) {
        for (const [a, b] of runs(meetings, start, end, unit)) add(a, b, smaller)
        return
      }
    }
    held += points
  }
  for (const [a, b] of runs(meetings, 0, meetings.length, YEAR)) add(a, b, [MONTH, WHOLE])
  close(meetings.length)
  return plans
}

/** So many characters of a key tell a year, a month, the meeting. */
const YEAR = 4
const MONTH = 7
const WHOLE = Number.POSITIVE_INFINITY

/** Stretches of meetings whose keys begin alike. */
function* runs(
  meetings: readonly GatheredMeeting[],
  from: number,
  to: number,
  unit: number,
): Generator<readonly [number, number]> {
  const nameOf = (i: number) => meetings[i]!.rows.key.slice(0, unit)
  for (let start = from; start < to; ) {
    let end = start + 1
    while (end < to && nameOf(end) === nameOf(start)) end++
    yield [start, end]
    start = end
  }
}

const sum = (meetings: readonly GatheredMeeting[], from: number, to: number) =>
  meetings.slice(from, to).reduce((points, { rows }) => points + rows.kindOf.length, 0)
