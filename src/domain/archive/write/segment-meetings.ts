import { ALL_MEETINGS, packJson } from '../records/meeting-record.ts'
import type { Gathered } from './gathered.ts'
import { meetingEntry } from './meeting-entry.ts'
import type { SegmentPlan } from './plan-segments.ts'

/** Where the points of a transcript stand, in bytes. */
export interface PointPlaces {
  readonly start: number
  readonly lengths: readonly number[]
  readonly hash?: string
}

/** The records of the meetings of a segment, in the order of their keys. */
export function* segmentMeetings(
  { meetings, people }: Gathered,
  { from, to }: SegmentPlan,
  places: (number: number) => PointPlaces,
): Generator<readonly [string, Uint8Array]> {
  const own = meetings.slice(from, to)
  yield [ALL_MEETINGS, packJson(own.map(({ rows }) => [rows.key, rows.kindOf.length] as const))]
  for (const [i, meeting] of own.entries()) {
    const { rows, personOf } = meeting
    const { start, lengths, hash } = places(from + i)
    yield [
      rows.key,
      packJson({
        meeting: meetingEntry(meeting),
        start,
        lengths,
        ...(hash !== undefined && { hash }),
        people: Object.fromEntries(
          rows.speakers.map(({ id, name }, speaker) => [
            id,
            [people[personOf[speaker]!]!.id, name] as const,
          ]),
        ),
      }),
    ]
  }
}
