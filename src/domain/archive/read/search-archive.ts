import type { Days, Found, Hit, Question, ReadBytes } from '../archive.ts'
import { isWithin } from '../narrow-points.ts'
import type { SegmentMeetings } from '../records/meeting-record.ts'
import { dayIn } from '../records/pack-records.ts'
import { hasAll } from '../words/has-all.ts'
import { facetOf, OPEN_FACET } from '../words/keys.ts'
import { readQuery } from '../words/query.ts'
import { candidatesIn } from '../words/search-segment.ts'
import { isShort } from '../words/words.ts'
import { createHitReader, type Place } from './read-hits.ts'
import { mayHave, type Segment } from './segments.ts'

/** What is found in a segment: numbers of points in it, ascending. */
interface FoundIn {
  readonly segment: Segment
  readonly points: Int32Array
}

/** What may be found in a segment. */
interface LikelyIn extends FoundIn {
  /** Whether all of it is found. */
  readonly areFound: boolean
}

/** A question to an archive: each segment is searched once, whatever is asked of what it finds. Rejects with an `ArchiveFault`. */
export interface Asking {
  /** Those of {@link first} that are there soonest: its first few, or all; none where there are none. */
  soonest(count: number): Promise<readonly Hit[]>
  /** The first points that are found, `count` at most: of twice as many segments each time, until there are enough. */
  first(count: number): Promise<readonly Hit[]>
  /** All that is found. */
  all(): Promise<Found>
}

/** So many segments at that end of time that is shown first mostly have what is shown. */
const SHOWN = 3

/** Of so many points it is asked about where they stand before it is known which are found: some 25 kB where these are in 1,000 meetings. */
const FAR = 131_072

/** So many points fill the screen of a phone: they do not wait for those below them. */
const FEW = 3

/** Begins to answer a question; nothing is read before something is asked of it. */
export function askArchive(
  segments: readonly Segment[],
  read: ReadBytes,
  question: Question,
): Asking {
  const { days, newestFirst, words } = question
  const { clauses } = readQuery(words)
  const asked = { clauses, facets: facetsOf(question) }
  const within = segments.filter((segment) => mayHave(segment, days))
  const ordered = newestFirst ? within.toReversed() : within
  const readHits = createHitReader(segments, read)
  // What several words, people and themes have is mostly few points, which may be in any segment; of a kind there are many everywhere.
  const { people, themes } = question
  const isRare = people.length + themes.length + clauses.flatMap(({ terms }) => terms).length > 1
  const candidates = bySegment(async (segment) => {
    const { numbers, areFound, foundAmong } = await candidatesIn(segment.words, asked)
    return { points: await onDays(segment, numbers, days), areFound, foundAmong }
  })
  const findIn = bySegment(async (segment): Promise<FoundIn> => {
    const { points, foundAmong } = await candidates(segment)
    return { segment, points: await foundAmong(points) }
  })
  const likelyIn = async (segment: Segment): Promise<LikelyIn> => {
    const { points, areFound } = await candidates(segment)
    return { segment, points, areFound }
  }
  /** What is shown first needs these: asked for now they come together with what is found. */
  const readAhead = () => {
    let points = 0
    for (const [i, segment] of ordered.entries()) {
      points += segment.file.points
      if (isShort(points)) segment.prepare().catch(() => {})
      else if (i < SHOWN || (isRare && points <= FAR)) segment.locate().catch(() => {})
    }
  }
  /** What segments give in their turn, some more than are looked at. */
  async function* inTurn<T>(ask: (segment: Segment) => Promise<T>): AsyncGenerator<T> {
    let ahead = SHOWN
    for (const [i, segment] of ordered.entries()) {
      if (i === ahead) ahead *= 2
      for (const next of ordered.slice(i, ahead)) ask(next).catch(() => {})
      yield await ask(segment)
    }
  }
  /** The first of what is found in some segments, or of what may be found as far as its words have what is asked. */
  const readFirst = async (
    likely: LikelyIn,
    count: number,
    soon = false,
  ): Promise<readonly Hit[]> => {
    const read = await readHits(placesIn([likely], newestFirst, 0, count), soon)
    const found = likely.areFound ? read : read.filter(({ archived }) => hasAll(archived, clauses))
    return found.map(({ hit }) => hit)
  }
  const hitsOf = async (found: readonly FoundIn[], from: number, count: number) =>
    (await readHits(placesIn(found, newestFirst, from, count))).map(({ hit }) => hit)
  /** The first points that are found, as far as it is known of all before them whether they are. */
  const surelyFirst = async (count: number): Promise<readonly Hit[]> => {
    const found: FoundIn[] = []
    let total = 0
    for await (const own of inTurn(findIn)) {
      found.push(own)
      total += own.points.length
      if (total >= count) break
    }
    return hitsOf(found, 0, count)
  }
  const first = async (count: number): Promise<readonly Hit[]> => {
    readAhead()
    const sure = surelyFirst(count)
    sure.catch(() => {})
    const reading: Promise<readonly Hit[]>[] = []
    let left = count
    for await (const likely of inTurn(likelyIn)) {
      const own = readFirst(likely, left)
      own.catch(() => {})
      reading.push(own)
      left -= Math.min(left, likely.points.length)
      if (left === 0) break
    }
    const hits = (await Promise.all(reading)).flat()
    // Else some only might have been found, and there may be more behind them.
    return hits.length === count || left > 0 ? hits : sure
  }
  return {
    first,
    async soonest(count) {
      readAhead()
      for await (const likely of inTurn(likelyIn)) {
        if (likely.points.length === 0) continue
        const hits = await readFirst(likely, Math.min(count, FEW), true)
        return hits.length > 0 ? hits : first(count)
      }
      return []
    },
    async all() {
      readAhead()
      const found = await Promise.all(ordered.map(findIn))
      return {
        total: found.reduce((sum, { points }) => sum + points.length, 0),
        years: yearsOf(found),
        byMeeting: () => foundByMeeting(found, newestFirst),
        hits: (from, count) => hitsOf(found, from, count),
      }
    },
  }
}

/** Asks something of each segment once; what failed is asked again. */
function bySegment<T>(ask: (segment: Segment) => Promise<T>): (segment: Segment) => Promise<T> {
  const known = new Map<Segment, Promise<T>>()
  return (segment) => {
    const own = known.get(segment) ?? ask(segment)
    known.set(segment, own)
    own.catch(() => known.delete(segment))
    return own
  }
}

/** Which points stand in a stretch of what is found, in the order that was asked for, as `found` is. */
function placesIn(
  found: readonly FoundIn[],
  newestFirst: boolean,
  from: number,
  count: number,
): readonly Place[] {
  const wanted: Place[] = []
  let before = 0
  for (const { segment, points } of found) {
    const ordered = newestFirst ? points.toReversed() : points
    const own = ordered.slice(Math.max(0, from - before), Math.max(0, from + count - before))
    for (const point of own) wanted.push({ segment, point })
    before += points.length
  }
  return wanted
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
