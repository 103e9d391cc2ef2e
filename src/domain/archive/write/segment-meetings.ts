import { ALL_MEETINGS, packJson } from '../records/meeting-record.ts'
import { ANSWERED } from '../records/pack-points.ts'
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
  { meetings, people, themes }: Gathered,
  { from, to }: SegmentPlan,
  places: (number: number) => PointPlaces,
): Generator<readonly [string, Uint8Array]> {
  const own = meetings.slice(from, to)
  const listed = own.map(({ rows: { key, kindOf, body } }) =>
    body ? ([key, kindOf.length, body.id] as const) : ([key, kindOf.length] as const),
  )
  yield [ALL_MEETINGS, packJson(listed)]
  for (const [i, meeting] of own.entries()) {
    const { rows, personOf, themeOf } = meeting
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
        themes: Object.fromEntries(
          rows.themes.map(({ id, label }, theme) => [
            id,
            [themes[themeOf[theme]!]!.id, label] as const,
          ]),
        ),
        open: numbersOf(rows.answered, ANSWERED.indexOf(false)),
        answered: numbersOf(rows.answered, ANSWERED.indexOf(true)),
      }),
    ]
  }
}

/** The places at which a list has a number. */
const numbersOf = (list: readonly number[], wanted: number): number[] =>
  list.flatMap((one, place) => (one === wanted ? [place] : []))
