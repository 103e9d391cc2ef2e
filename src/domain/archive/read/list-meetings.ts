import type { ArchiveMeeting, Days } from '../archive.ts'
import { isWithin } from '../narrow-points.ts'
import { dayIn } from '../records/pack-records.ts'
import { mayHave, type Segment } from './segments.ts'

/** So many meetings of those days, newest first. */
export async function meetingsNewestFirst(
  segments: readonly Segment[],
  days: Days,
  from: number,
  count: number,
): Promise<readonly ArchiveMeeting[]> {
  const found: { segment: Segment; key: string }[] = []
  for (const segment of segments.toReversed()) {
    if (found.length >= from + count) break
    if (!mayHave(segment, days)) continue
    const own = (await segment.list()).filter(([key]) => isWithin(days, dayIn(key)))
    found.push(...own.reverse().map(([key]) => ({ segment, key })))
  }
  const wanted = found.slice(from, from + count)
  const records = await Promise.all(wanted.map(({ segment, key }) => segment.meeting(key)))
  return records.map(({ meeting }) => meeting)
}
