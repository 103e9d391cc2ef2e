import type { Archive, ArchiveMeeting } from '../archive.ts'
import { isWithin } from '../narrow-points.ts'
import { dayIn } from '../records/pack-records.ts'
import { mayHave, type Segment } from './segments.ts'

/** So many of the meetings that are asked for, newest first, and how many there are of them. */
export async function meetingsNewestFirst(
  segments: readonly Segment[],
  ...[{ days, bodies }, from, count]: Parameters<Archive['meetings']>
): Promise<{ readonly total: number; readonly meetings: readonly ArchiveMeeting[] }> {
  const wanted = segments.toReversed().filter((segment) => mayHave(segment, days))
  const lists = await Promise.all(wanted.map((segment) => segment.list()))
  const found = wanted.flatMap((segment, i) =>
    lists[i]!.flatMap(([key, , body = null]) =>
      isWithin(days, dayIn(key)) &&
      (bodies.length === 0 || (body !== null && bodies.includes(body)))
        ? [{ segment, key }]
        : [],
    ).reverse(),
  )
  const records = await Promise.all(
    found.slice(from, from + count).map(({ segment, key }) => segment.meeting(key)),
  )
  return { total: found.length, meetings: records.map(({ meeting }) => meeting) }
}
