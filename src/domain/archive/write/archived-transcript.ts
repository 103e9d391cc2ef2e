import type { Transcript } from '../../format/transcript.ts'
import { BETWEEN } from '../records/places-record.ts'

/** A transcript as it stands in an archive: its points are read one by one. */
export interface ArchivedTranscript {
  /** JSON in UTF-8. */
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Where the first point begins, in bytes. */
  readonly start: number
  /** How long each point is, in bytes; two bytes stand between points. */
  readonly lengths: readonly number[]
}

/** Writes a transcript with a point a line. */
export function writeArchived({ points, ...rest }: Transcript): ArchivedTranscript {
  const encoder = new TextEncoder()
  const head = encoder.encode(`${JSON.stringify(rest).slice(0, -1)},"points":[\n`)
  const written = points.map((point) => encoder.encode(JSON.stringify(point)))
  const foot = encoder.encode('\n]}\n')
  const between = encoder.encode(BETWEEN)
  const lengths = written.map(({ length }) => length)
  const size = lengths.reduce((sum, length) => sum + length, 0)
  const gaps = between.length * Math.max(0, written.length - 1)
  const bytes = new Uint8Array(head.length + size + gaps + foot.length)
  bytes.set(head)
  let at = head.length
  for (const [i, point] of written.entries()) {
    if (i > 0) bytes.set(between, at)
    at += i > 0 ? between.length : 0
    bytes.set(point, at)
    at += point.length
  }
  bytes.set(foot, at)
  return { bytes, start: head.length, lengths }
}
