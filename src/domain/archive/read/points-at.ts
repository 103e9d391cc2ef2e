import { reveal } from '../../format/reveal-transcript.ts'
import type { Point } from '../../format/transcript.ts'
import type { PointRef, ReadBytes, Wanted } from '../archive.ts'
import { ArchiveFault } from '../archive-fault.ts'
import { bytesOfPoints, type PlacesRecord } from '../records/places-record.ts'
import { type Segment, segmentOf } from './segments.ts'
import { unpackOr } from './unpack-or.ts'

/** What lies so near to each other is read at once, in bytes. */
const NEAR = 2_048

/** The points themselves, in the order in which they are wanted. Throws an {@link ArchiveFault}. */
export async function pointsAt(
  segments: readonly Segment[],
  read: ReadBytes,
  wanted: readonly Wanted[],
): Promise<readonly Point[]> {
  const places = new Map<string, Wanted[]>()
  for (const one of wanted) places.set(one.meeting, [...(places.get(one.meeting) ?? []), one])
  const found = new Map<string, ReadonlyMap<number, Point>>()
  await Promise.all(
    Array.from(places, async ([key, own]) => {
      const at = own.every(({ at }) => at) ? own[0]!.at : undefined
      const points = at
        ? await readPieces(read, at.path, new Map(own.map((one) => [one.point, one.at!.bytes])))
        : await readPoints(
            read,
            await segmentOf(segments, key).places(key),
            own.map(({ point }) => point),
          )
      found.set(key, points)
    }),
  )
  return wanted.map(({ meeting, point }) => found.get(meeting)!.get(point)!)
}

/** Points of a meeting, by number. Throws an {@link ArchiveFault}. */
export function readPoints(
  read: ReadBytes,
  places: PlacesRecord,
  wanted: readonly number[],
): Promise<ReadonlyMap<number, Point>> {
  const { path } = places
  const all = bytesOfPoints(places)
  const pieces = new Map<number, PointRef['bytes']>()
  for (const point of wanted) {
    const own = all[point]
    if (!own) throw new ArchiveFault('damaged', path)
    pieces.set(point, own)
  }
  return readPieces(read, path, pieces)
}

/** Points of a transcript by number, which stand there. Throws an {@link ArchiveFault}. */
async function readPieces(
  read: ReadBytes,
  path: string,
  pieces: ReadonlyMap<number, PointRef['bytes']>,
): Promise<ReadonlyMap<number, Point>> {
  const runs: (readonly [number, PointRef['bytes']])[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const piece of [...pieces].sort(([a], [b]) => a - b)) {
    const [, [start, length]] = piece
    if (start - end < NEAR) runs.at(-1)!.push(piece)
    else runs.push([piece])
    end = start + length
  }
  const points = new Map<number, Point>()
  await Promise.all(
    runs.map(async (run) => {
      const [first] = run[0]![1]
      const [last, length] = run.at(-1)![1]
      const bytes = await read(path, first, last + length)
      for (const [point, [start, length]] of run) {
        const own = bytes.subarray(start - first, start - first + length)
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
