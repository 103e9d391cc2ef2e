import type { Point } from '../../format/transcript.ts'
import type { Days, Found, Hit, Question, ReadBytes } from '../archive.ts'
import { isWithin } from '../narrow-points.ts'
import type { MeetingRecord, SegmentMeetings } from '../records/meeting-record.ts'
import { dayIn } from '../records/pack-records.ts'
import { facetOf, OPEN_FACET } from '../words/keys.ts'
import { readQuery } from '../words/query.ts'
import { searchSegment } from '../words/search-segment.ts'
import { pointsAt } from './points-at.ts'
import { mayHave, type Segment, segmentWith } from './segments.ts'

/** What is found in a segment: numbers of points in it, ascending. */
interface FoundIn {
  readonly segment: Segment
  readonly points: Int32Array
}

/** So many segments at that end of time that is shown first mostly have what is shown. */
const SHOWN = 3

/** The first points that are found, `count` at most: of twice as many segments each time, until there are enough. */
export async function firstHits(
  all: readonly Segment[],
  read: ReadBytes,
  question: Question,
  latest: readonly string[],
  count: number,
): Promise<readonly Hit[]> {
  const segments = all.filter((segment) => mayHave(segment, question.days))
  for (let asked = SHOWN; ; asked *= 2) {
    const some = question.newestFirst ? segments.slice(-asked) : segments.slice(0, asked)
    const found = await searchArchive(some, read, question, latest)
    if (found.total >= count || some.length === segments.length) return found.hits(0, count)
  }
}

/** Of so many of the newest meetings is read at once what points of theirs need: words that many points have are in these. */
const NEWEST = 3

/**
 * Answers a question. Throws an `ArchiveFault`.
 * @param latest keys of the newest meetings, the newest first.
 */
export async function searchArchive(
  segments: readonly Segment[],
  read: ReadBytes,
  question: Question,
  latest: readonly string[] = [],
): Promise<Found> {
  const { clauses } = readQuery(question.words)
  const asked = { clauses, facets: facetsOf(question) }
  const within = segments.filter((segment) => mayHave(segment, question.days))
  // What is shown first needs these: asked for now they come together with what is found.
  for (const segment of question.newestFirst ? within.slice(-SHOWN) : within.slice(0, SHOWN))
    segment.list().catch(() => {})
  if (isAnybodys(question))
    for (const key of latest.slice(0, NEWEST))
      segmentWith(segments, key)
        ?.meeting(key)
        .catch(() => {})
  const found = await Promise.all(
    within.map(async (segment) => ({
      segment,
      points: await onDays(segment, await searchSegment(segment.words, asked), question.days),
    })),
  )
  return {
    total: found.reduce((sum, { points }) => sum + points.length, 0),
    years: yearsOf(found),
    byMeeting: () => foundByMeeting(found, question.newestFirst),
    hits: (from, count) => hitsOf(segments, read, found, question.newestFirst, from, count),
  }
}

/** Whether the newest meetings are as likely to have what is asked as others. */
const isAnybodys = ({ people, themes, bodies, parties, days, newestFirst }: Question) =>
  newestFirst &&
  days.to === null &&
  [people, themes, bodies, parties].every((ids) => ids.length === 0)

/** By one of the people, of one of the kinds, bodies and parties, on each of the themes. */
function facetsOf({ people, themes, kinds, bodies, parties, open }: Question): string[][] {
  const one = [
    people.map((id) => facetOf('person', id)),
    kinds.map((kind) => facetOf('kind', kind)),
    bodies.map((id) => facetOf('body', id)),
    parties.map((id) => facetOf('party', id)),
    open ? [OPEN_FACET] : [],
  ]
  return [...one.filter((group) => group.length > 0), ...themes.map((id) => [facetOf('theme', id)])]
}

/** Those of the points that were said on the days. */
async function onDays(segment: Segment, points: Int32Array, days: Days): Promise<Int32Array> {
  const { from, to } = segment.file
  const isIn = (key: string) => isWithin(days, dayIn(key))
  if (isIn(from) && isIn(to)) return points
  const own = await segment.list()
  const before = own.findIndex(([key]) => isIn(key))
  if (before < 0) return new Int32Array()
  const after = own.findLastIndex(([key]) => isIn(key))
  const least = countPoints(own.slice(0, before))
  const end = countPoints(own.slice(0, after + 1))
  return points.filter((point) => point >= least && point < end)
}

const countPoints = (meetings: SegmentMeetings) =>
  meetings.reduce((sum, [, points]) => sum + points, 0)

function yearsOf(found: readonly FoundIn[]): Found['years'] {
  const years = new Map<string, number>()
  for (const { segment, points } of found) {
    let end = 0
    let i = 0
    for (const [year, count] of segment.file.years) {
      end += count
      const first = i
      while (i < points.length && points[i]! < end) i++
      if (i > first && year !== '') years.set(year, (years.get(year) ?? 0) + i - first)
    }
  }
  return Array.from(years, ([year, points]) => ({ year, points }))
}

async function foundByMeeting(
  found: readonly FoundIn[],
  newestFirst: boolean,
): ReturnType<Found['byMeeting']> {
  const meetings = await Promise.all(
    found.map(async ({ segment, points }) => {
      if (points.length === 0) return []
      const own: [string, number[]][] = []
      let first = 0
      let i = 0
      for (const [key, count] of await segment.list()) {
        const numbers: number[] = []
        for (; i < points.length && points[i]! < first + count; i++)
          numbers.push(points[i]! - first)
        if (numbers.length > 0) own.push([key, numbers])
        first += count
      }
      return own
    }),
  )
  const all = meetings.flat()
  return newestFirst ? all.reverse() : all
}

async function hitsOf(
  segments: readonly Segment[],
  read: ReadBytes,
  found: readonly FoundIn[],
  newestFirst: boolean,
  from: number,
  count: number,
): Promise<readonly Hit[]> {
  const wanted: { segment: Segment; point: number }[] = []
  let before = 0
  for (const { segment, points } of newestFirst ? found.toReversed() : found) {
    const ordered = newestFirst ? points.toReversed() : points
    const own = ordered.slice(Math.max(0, from - before), Math.max(0, from + count - before))
    for (const point of own) wanted.push({ segment, point })
    before += points.length
  }
  const places = await Promise.all(
    wanted.map(async ({ segment, point }) => ({
      segment,
      ...placeIn(await segment.list(), point),
    })),
  )
  const [points, records] = await Promise.all([
    pointsAt(segments, read, places),
    Promise.all(places.map(({ segment, meeting }) => segment.meeting(meeting))),
  ])
  return points.map((point, i) => {
    return hitOf(records[i]!, point, places[i]!.point)
  })
}

/** A point of a meeting with what the archive knows of it. */
export function hitOf(record: MeetingRecord, point: Point, number: number): Hit {
  const { meeting, people, themes, open, answered } = record
  const [id, name] = people[point.speaker] ?? ['', {}]
  return {
    ...{ meeting, point, number, person: { id, name } },
    // Two themes of a meeting may be one in the archive.
    themes: [
      ...new Map(
        point.themes.flatMap((theme) => {
          const [id, label] = themes[theme] ?? []
          return id !== undefined && label ? [[id, { id, label }] as const] : []
        }),
      ).values(),
    ],
    answered: open.includes(number) ? false : answered.includes(number) ? true : null,
  }
}

/** The meeting that a point of a segment is in, and its place there. */
function placeIn(meetings: SegmentMeetings, point: number) {
  let left = point
  for (const [meeting, points] of meetings) {
    if (left < points) return { meeting, point: left }
    left -= points
  }
  throw new RangeError(`${point} is beyond the segment`)
}
