import { crc32 } from '../../text/crc32.ts'
import type { GatheredMeeting } from './gathered.ts'

/** From where to where the meetings of a segment stand among all, the end not included. */
export interface SegmentPlan {
  readonly from: number
  readonly to: number
}

/** A question reads all segments, a change makes one anew: these are the bounds between which both stay small. */
const FEWEST = 4096
const MOST = 131_072
/** A segment holds up to a part of so many of the archive. */
const PARTS = 4

/** So many points a segment holds in an archive of so many, unless one meeting has more: a power of two, so that it seldom changes. */
export function mostPoints(points: number): number {
  let most = FEWEST
  while (most < MOST && most * PARTS < points) most *= 2
  return most
}

/** The last segments hold less, each about as much as what comes after it, since it is there that meetings come. */
function mostBefore(after: number, most: number): number {
  let own = Math.min(FEWEST, most)
  while (own < most && 2 * own <= after) own *= 2
  return own
}

/**
 * Parts meetings, which are in order of time, into segments. What holds too much is parted before that meeting of its middle third
 * whose key has the highest check sum, and so are its parts. By chance as this is, it stays where it was when a meeting
 * comes, goes or changes: then mostly one segment is another.
 */
export function planSegments(
  meetings: readonly GatheredMeeting[],
  most = mostPoints(countPoints(meetings)),
): readonly SegmentPlan[] {
  const encoder = new TextEncoder()
  const sums = meetings.map(({ rows }) => crc32(encoder.encode(rows.key)))
  const before = [0]
  for (const { rows } of meetings) before.push(before.at(-1)! + rows.points)
  const plans: SegmentPlan[] = []
  const add = (from: number, to: number) => {
    const points = before[to]! - before[from]!
    if (points <= mostBefore(before.at(-1)! - before[to]!, most) || to - from === 1) {
      plans.push({ from, to })
      return
    }
    const isMiddle = (at: number) => {
      const share = (before[at]! - before[from]!) / points
      return share >= 1 / 3 && share <= 2 / 3
    }
    const bounds = Array.from({ length: to - from - 1 }, (_, i) => from + 1 + i)
    const middle = bounds.filter(isMiddle)
    // None is there where one meeting has a third of all.
    const at = (middle.length > 0 ? middle : bounds).reduce((best, one) =>
      sums[one]! > sums[best]! ? one : best,
    )
    add(from, at)
    add(at, to)
  }
  if (meetings.length > 0) add(0, meetings.length)
  return plans
}

const countPoints = (meetings: readonly GatheredMeeting[]) =>
  meetings.reduce((points, { rows }) => points + rows.points, 0)
