import type { Point } from '../../format/transcript.ts'
import type { Hit, ReadBytes } from '../archive.ts'
import type { MeetingRecord, SegmentMeetings } from '../records/meeting-record.ts'
import { archivedPointsAt, linesAt, shownPoint } from './points-at.ts'
import type { Segment } from './segments.ts'

/** A point of a segment, by its number there. */
export interface Place {
  readonly segment: Segment
  readonly point: number
}

/** A point with what the archive knows of it, and as its transcript has it. */
export interface Read {
  readonly hit: Hit
  readonly archived: Point
}

/**
 * Reads points, each once; what failed is read again. What it gives rejects with an `ArchiveFault`. Some that are wanted `soon` are read
 * with what stands beside them, where it takes a round trip to know where they stand.
 */
export function createHitReader(segments: readonly Segment[], read: ReadBytes) {
  const known = new Map<Segment, Map<number, Promise<Read>>>()
  const knownOf = (segment: Segment) => {
    const own = known.get(segment) ?? new Map<number, Promise<Read>>()
    known.set(segment, own)
    return own
  }
  return (wanted: readonly Place[], soon = false): Promise<readonly Read[]> => {
    const missing = wanted.filter(({ segment, point }) => !knownOf(segment).has(point))
    const reading = readHits(segments, read, missing, soon)
    for (const [i, { segment, point }] of missing.entries()) {
      const own = reading.then((all) => all[i]!)
      knownOf(segment).set(point, own)
      own.catch(() => knownOf(segment).delete(point))
    }
    return Promise.all(wanted.map(({ segment, point }) => knownOf(segment).get(point)!))
  }
}

async function readHits(
  segments: readonly Segment[],
  read: ReadBytes,
  wanted: readonly Place[],
  soon: boolean,
): Promise<readonly Read[]> {
  const places = await Promise.all(
    wanted.map(async ({ segment, point }) => ({
      segment,
      ...placeIn(await segment.list(), point),
    })),
  )
  const stretches = () =>
    Promise.all(places.map(({ segment, meeting, point }) => segment.stretch(meeting, point)))
  const [points, records] = await Promise.all([
    soon ? stretches().then((all) => linesAt(read, all)) : archivedPointsAt(segments, read, places),
    Promise.all(places.map(({ segment, meeting }) => segment.meeting(meeting))),
  ])
  return points.map((archived, i) => ({
    archived,
    hit: hitOf(records[i]!, shownPoint(archived), places[i]!.point),
  }))
}

/** A point of a meeting with what the archive knows of it. */
function hitOf(record: MeetingRecord, point: Point, number: number): Hit {
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
