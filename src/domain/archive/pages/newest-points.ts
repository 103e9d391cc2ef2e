import type { Point } from '../../format/transcript.ts'
import type { Archive, MeetingRef, PointRef } from '../archive.ts'
import { wantedOf } from '../wanted.ts'

/** The words of so many points stand on a page, the newest; the others are counted, and stand in the explorer. */
export const MOST_WORDS = 50

/** A point of a record with its words. */
export interface Said<P extends PointRef = PointRef> {
  readonly ref: P
  readonly meeting: MeetingRef
  readonly point: Point
}

interface WithPoints<P extends PointRef> {
  readonly meetings: readonly MeetingRef[]
  readonly points: readonly P[]
}

/** The newest points of a record, newest first, with their words. Rejects as reading does. */
export const newestPoints = <P extends PointRef>(
  archive: Pick<Archive, 'points'>,
  record: WithPoints<P>,
): Promise<readonly Said<P>[]> =>
  saidAt(archive, record, record.points.slice(-MOST_WORDS).reverse())

/** Points of a record with their words. Rejects as reading does. */
export async function saidAt<P extends PointRef>(
  archive: Pick<Archive, 'points'>,
  { meetings }: Pick<WithPoints<P>, 'meetings'>,
  points: readonly P[],
): Promise<readonly Said<P>[]> {
  const words = await archive.points(points.map((ref) => wantedOf(meetings, ref)))
  return points.map((ref, i) => ({ ref, meeting: meetings[ref.meeting]!, point: words[i]! }))
}

/** What lists say of a person or a theme. */
export interface Extent {
  readonly points: number
  /** Those that have points. */
  readonly meetings: number
  /** Days of the first and the last point; null where no meeting has a day. */
  readonly first: string | null
  readonly last: string | null
}

/** How many points a record has, at how many meetings, and when. */
export function extentOf(record: {
  readonly meetings: readonly MeetingRef[]
  readonly points: readonly PointRef[]
}): Extent {
  const spoken = [...new Set(record.points.map(({ meeting }) => meeting))]
  const days = spoken.flatMap((meeting) => record.meetings[meeting]!.day ?? []).sort()
  return {
    points: record.points.length,
    meetings: spoken.length,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
  }
}
