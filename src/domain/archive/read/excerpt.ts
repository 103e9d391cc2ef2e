import { reveal } from '../../format/reveal-transcript.ts'
import type { Transcript } from '../../format/transcript.ts'
import type { Excerpt, ReadBytes } from '../archive.ts'
import { ArchiveFault } from '../archive-fault.ts'
import { compareKeys } from '../table/compare-keys.ts'
import { readPoints, shownPoint } from './points-at.ts'
import type { Segment } from './segments.ts'
import { unpackOr } from './unpack-or.ts'

/**
 * The transcript of a meeting with some of its points, by number, or with all of them (null); null where the archive has no
 * such meeting. Throws an `ArchiveFault`.
 */
export async function excerptOf(
  segments: readonly Segment[],
  read: ReadBytes,
  key: string,
  wanted: readonly number[] | null,
): Promise<Excerpt | null> {
  const lists = await Promise.all(
    segments
      .filter(({ file }) => compareKeys(file.from, key) <= 0 && compareKeys(key, file.to) <= 0)
      .map(async (segment) => ((await segment.list()).some(([own]) => own === key) ? segment : [])),
  )
  const [segment] = lists.flat()
  if (!segment) return null
  const [{ meeting, people, themes }, places] = await Promise.all([
    segment.meeting(key),
    segment.places(key),
  ])
  const { path } = meeting
  if (wanted === null) {
    const whole = parse(path, await read(path, 0))
    return { meeting, people, themes, transcript: whole, numbers: [...whole.points.keys()] }
  }
  const [head, points] = await Promise.all([
    read(path, 0, places.start),
    readPoints(read, places, wanted),
  ])
  const numbers = [...points.keys()].sort((a, b) => a - b)
  const transcript = {
    ...parse(path, new TextEncoder().encode(`${new TextDecoder().decode(head)}]}`)),
    points: numbers.map((number) => shownPoint(points.get(number)!)),
  }
  return { meeting, people, themes, transcript, numbers }
}

function parse(path: string, bytes: Uint8Array): Transcript {
  const found = unpackOr(path, bytes, (own) => JSON.parse(new TextDecoder().decode(own)) as unknown)
  if (!isTranscriptLike(found)) throw new ArchiveFault('changed', path)
  return reveal(found, { add: () => {} })
}

/** As far as a look tells: it was valid when the archive was built. */
const isTranscriptLike = (found: unknown): found is Transcript =>
  typeof found === 'object' &&
  found !== null &&
  'points' in found &&
  'speakers' in found &&
  'themes' in found &&
  'meeting' in found
