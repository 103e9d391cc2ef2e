import type { Point } from '../../format/transcript.ts'
import type { Days, Found, Hit, Question, ReadBytes } from '../archive.ts'
import { isWithin } from '../narrow-points.ts'
import type { MeetingRecord, SegmentMeetings } from '../records/meeting-record.ts'
import { dayIn } from '../records/pack-records.ts'
import { facetOf, OPEN_FACET } from '../words/keys.ts'
import { readQuery } from '../words/query.ts'
import { searchSegment } from '../words/search-segment.ts'
import { isShort } from '../words/words.ts'
import { pointsAt } from './points-at.ts'
import { mayHave, type Segment } from './segments.ts'

/** What is found in a segment: numbers of points in it, ascending. */
interface FoundIn {
  readonly segment: Segment
  readonly points: Int32Array
}

/** A question to an archive: each segment is searched once, whatever is asked of what it finds. Rejects with an `ArchiveFault`. */
export interface Asking {
  /** The first points that are found, `count` at most: of twice as many segments each time, until there are enough. */
  first(count: number): Promise<readonly Hit[]>
  /** All that is found. */
  all(): Promise<Found>
}

/** So many segments at that end of time that is shown first mostly have what is shown. */
const SHOWN = 3

/** Begins to answer a question; nothing is read before something is asked of it. */
export function askArchive(
  segments: readonly Segment[],
  read: ReadBytes,
  question: Question,
): Asking {
  const { days, newestFirst, words } = question
  const asked = { clauses: readQuery(words).clauses, facets: facetsOf(question) }
  const within = segments.filter((segment) => mayHave(segment, days))
  const ordered = newestFirst ? within.toReversed() : within
  const known = new Map<Segment, Promise<FoundIn>>()
  const findIn = (segment: Segment): Promise<FoundIn> => {
    const own =
      known.get(segment) ??
      searchSegment(segment.words, asked)
        .then((points) => onDays(segment, points, days))
        .then((points) => ({ segment, points }))
    known.set(segment, own)
    // What failed is asked for again.
    own.catch(() => known.delete(segment))
    return own
  }
  /** What is shown first needs these: asked for now they come together with what is found. */
  const readAhead = () => {
    let points = 0
    for (const segment of ordered.slice(0, SHOWN)) {
      segment.list().catch(() => {})
      points += segment.file.points
      if (isShort(points)) segment.prepare().catch(() => {})
    }
  }
  return {
    async first(count) {
      readAhead()
      const found: FoundIn[] = []
      let total = 0
      for (let ahead = SHOWN; found.length < ordered.length && total < count; ) {
        if (found.length === ahead) ahead *= 2
        for (const segment of ordered.slice(found.length, ahead)) findIn(segment)
        const own = await findIn(ordered[found.length]!)
        found.push(own)
        total += own.points.length
      }
      return hitsOf(segments, read, found, newestFirst, 0, count)
    },
    async all() {
      readAhead()
      const found = await Promise.all(ordered.map(findIn))
      return {
        total: found.reduce((sum, { points }) => sum + points.length, 0),
        years: yearsOf(found),
        byMeeting: () => foundByMeeting(found, newestFirst),
        hits: (from, count) => hitsOf(segments, read, found, newestFirst, from, count),
      }
    },
  }
}

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

/** By year, oldest first; `found` in any order. */
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
  return Array.from(years, ([year, points]) => ({ year, points })).sort((a, b) =>
    a.year < b.year ? -1 : 1,
  )
}

/** @param found in the order that was asked for, as what it gives. */
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
      return newestFirst ? own.reverse() : own
    }),
  )
  return meetings.flat()
}

/** @param found in the order that was asked for. */
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
  for (const { segment, points } of found) {
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
