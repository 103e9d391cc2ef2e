import { reveal } from '../../format/reveal-transcript.ts'
import type { Point } from '../../format/transcript.ts'
import type { ReadBytes } from '../archive.ts'
import { ArchiveFault } from '../archive-fault.ts'
import { BETWEEN, type MeetingRecord } from '../records/meeting-record.ts'
import { type Segment, segmentOf } from './segments.ts'
import { unpackOr } from './unpack-or.ts'

/** What lies so near to each other is read at once, in bytes. */
const NEAR = 4_096

/** A point by its meeting's key and its place there. */
export interface Wanted {
  readonly meeting: string
  readonly point: number
}

/** The points themselves, in the order in which they are wanted. Throws an {@link ArchiveFault}. */
export async function pointsAt(
  segments: readonly Segment[],
  read: ReadBytes,
  wanted: readonly Wanted[],
): Promise<readonly Point[]> {
  const places = new Map<string, number[]>()
  for (const { meeting, point } of wanted)
    places.set(meeting, [...(places.get(meeting) ?? []), point])
  const found = new Map<string, ReadonlyMap<number, Point>>()
  await Promise.all(
    Array.from(places, async ([key, points]) => {
      const record = await segmentOf(segments, key).meeting(key)
      found.set(key, await readPoints(read, record, points))
    }),
  )
  return wanted.map(({ meeting, point }) => found.get(meeting)!.get(point)!)
}

/** Points of a meeting, by number. Throws an {@link ArchiveFault}. */
export async function readPoints(
  read: ReadBytes,
  { meeting, start, lengths }: MeetingRecord,
  wanted: readonly number[],
): Promise<ReadonlyMap<number, Point>> {
  const starts: number[] = []
  let at = start
  for (const length of lengths) {
    starts.push(at)
    at += length + BETWEEN.length
  }
  const { path } = meeting
  const points = new Map<number, Point>()
  const sorted = [...new Set(wanted)].sort((a, b) => a - b)
  if (sorted.some((point) => starts[point] === undefined)) throw new ArchiveFault('damaged', path)
  const runs: number[][] = []
  for (const point of sorted) {
    const last = runs.at(-1)?.at(-1)
    const isNear = last !== undefined && starts[point]! - starts[last]! - lengths[last]! < NEAR
    if (isNear) runs.at(-1)!.push(point)
    else runs.push([point])
  }
  await Promise.all(
    runs.map(async (run) => {
      const first = starts[run[0]!]!
      const bytes = await read(path, first, starts[run.at(-1)!]! + lengths[run.at(-1)!]!)
      for (const point of run) {
        const own = bytes.subarray(starts[point]! - first, starts[point]! - first + lengths[point]!)
        points.set(point, pointIn(path, own))
      }
    }),
  )
  return points
}

/** Where other bytes stand there the transcript is another one than the archive was built of. */
function pointIn(path: string, bytes: Uint8Array): Point {
  const point = unpackOr(path, bytes, (own) => JSON.parse(new TextDecoder().decode(own)) as unknown)
  if (!isPoint(point)) throw new ArchiveFault('changed', path)
  return reveal(point, { add: () => {} })
}

const isPoint = (value: unknown): value is Point =>
  typeof value === 'object' &&
  value !== null &&
  ['id', 'speaker', 'kind', 'text', 'themes'].every((name) => name in value)
