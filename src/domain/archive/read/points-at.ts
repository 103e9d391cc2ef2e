import { reveal } from '../../format/reveal-transcript.ts'
import type { Point } from '../../format/transcript.ts'
import type { ReadBytes, Wanted } from '../archive.ts'
import { ArchiveFault } from '../archive-fault.ts'
import type { PlacesRecord } from '../records/places-record.ts'
import type { Stretch } from '../records/stations-record.ts'
import { compareKeys } from '../table/compare-keys.ts'
import { piecesOf, type Segment, segmentOf } from './segments.ts'
import { unpackOr } from './unpack-or.ts'

/** What lies so near to each other is read at once, in bytes. */
const NEAR = 2_048

/** The points themselves, in the order in which they are wanted, as a page shows them. Throws an {@link ArchiveFault}. */
export const pointsAt = async (
  ...wanted: Parameters<typeof archivedPointsAt>
): Promise<readonly Point[]> => (await archivedPointsAt(...wanted)).map(shownPoint)

/** A point of a transcript of the archive as a page shows it: nothing is hidden in its words. */
export const shownPoint = (point: Point): Point => reveal(point, { add: () => {} })

/** The same points as their transcripts have them: in these words they are found. Throws an {@link ArchiveFault}. */
export async function archivedPointsAt(
  segments: readonly Segment[],
  read: ReadBytes,
  wanted: readonly Wanted[],
): Promise<readonly Point[]> {
  const known = new Map<string, Promise<(point: number) => Stretch>>()
  const piecesIn = (meeting: string) => {
    const own = known.get(meeting) ?? segmentOf(segments, meeting).places(meeting).then(piecesOf)
    known.set(meeting, own)
    return own
  }
  const stretches = wanted.map(async ({ meeting, point, at }) =>
    at ? { ...at, line: 0 } : (await piecesIn(meeting))(point),
  )
  return linesAt(read, await Promise.all(stretches))
}

/** Points of a meeting as its transcript has them, by number. Throws an {@link ArchiveFault}. */
export async function readPoints(
  read: ReadBytes,
  places: PlacesRecord,
  wanted: readonly number[],
): Promise<ReadonlyMap<number, Point>> {
  const points = await linesAt(read, wanted.map(piecesOf(places)))
  return new Map(wanted.map((point, i) => [point, points[i]!]))
}

/** Points that are a line of a stretch each, in the same order. Throws an {@link ArchiveFault}. */
export async function linesAt(
  read: ReadBytes,
  wanted: readonly Stretch[],
): Promise<readonly Point[]> {
  const points = new Map<Stretch, Point>()
  await Promise.all(
    runsOf(wanted).map(async (run) => {
      const {
        path,
        bytes: [first],
      } = run[0]!
      const end = Math.max(...run.map(({ bytes: [start, length] }) => start + length))
      const bytes = await read(path, first, end)
      for (const stretch of run) {
        const [start, length] = stretch.bytes
        const own = bytes.subarray(start - first, start - first + length)
        points.set(stretch, pointIn(path, own, stretch.line))
      }
    }),
  )
  return wanted.map((one) => points.get(one)!)
}

/** Stretches in runs of what lies near to each other in one transcript. */
function runsOf(stretches: readonly Stretch[]): Stretch[][] {
  const runs: Stretch[][] = []
  let end = Number.NEGATIVE_INFINITY
  const inOrder = stretches.toSorted(
    (a, b) => compareKeys(a.path, b.path) || a.bytes[0] - b.bytes[0],
  )
  for (const stretch of inOrder) {
    const [start, length] = stretch.bytes
    const last = runs.at(-1)
    if (last?.[0]?.path === stretch.path && start - end < NEAR) last.push(stretch)
    else runs.push([stretch])
    end = start + length
  }
  return runs
}

/** Where other bytes stand there the transcript is another one than the archive was built of. */
function pointIn(path: string, bytes: Uint8Array, line: number): Point {
  const point = unpackOr(path, bytes, (own) => {
    const text = new TextDecoder().decode(own).split('\n')[line]
    return JSON.parse(text?.replace(/,$/, '') ?? '') as unknown
  })
  if (!isPoint(point)) throw new ArchiveFault('changed', path)
  return point
}

const isPoint = (value: unknown): value is Point =>
  typeof value === 'object' &&
  value !== null &&
  ['id', 'speaker', 'kind', 'text', 'themes'].every((name) => name in value)
