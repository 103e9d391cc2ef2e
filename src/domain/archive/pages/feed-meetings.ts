import type { Archive, MeetingRef, PointRef } from '../archive.ts'
import { MOST_WORDS, type Said, saidAt } from './newest-points.ts'

/** So many meetings are in a feed, the newest; of each the words of so many points. */
const MOST_MEETINGS = 30
const MOST_POINTS = 10

/** What a feed tells of a meeting: how many points of a record it has, and the first of them with their words. */
export interface FeedMeeting {
  readonly meeting: MeetingRef
  readonly points: number
  readonly first: readonly [Said, ...Said[]]
}

/**
 * The newest meetings of a record that have a day, newest first. What is told of one follows from that meeting alone: one that comes
 * later may push it out, and never changes it. Rejects as reading does.
 */
export async function feedMeetings(
  archive: Pick<Archive, 'points'>,
  record: { readonly meetings: readonly MeetingRef[]; readonly points: readonly PointRef[] },
): Promise<readonly FeedMeeting[]> {
  const byMeeting = new Map<number, PointRef[]>()
  for (const ref of record.points) {
    const own = byMeeting.get(ref.meeting)
    if (own) own.push(ref)
    else byMeeting.set(ref.meeting, [ref])
  }
  const told: PointRef[] = []
  const meetings = new Set<number>()
  for (const [meeting, points] of [...byMeeting].toReversed()) {
    if (record.meetings[meeting]!.day === null) continue
    if (meetings.size === MOST_MEETINGS || told.length >= MOST_WORDS) break
    meetings.add(meeting)
    told.push(...points.slice(0, MOST_POINTS))
  }
  const said = await saidAt(archive, record, told)
  return Array.from(meetings, (meeting) => ({
    meeting: record.meetings[meeting]!,
    points: byMeeting.get(meeting)!.length,
    first: said.filter(({ ref }) => ref.meeting === meeting) as [Said, ...Said[]],
  }))
}
