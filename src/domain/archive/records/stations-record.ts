import { ByteReader } from '../table/byte-reader.ts'
import { ByteWriter } from '../table/byte-writer.ts'
import type { SegmentMeetings } from './meeting-record.ts'
import { idIn, pathFor } from './pack-records.ts'
import { BETWEEN, type PlacesRecord } from './places-record.ts'

/*
 * Where each sixteenth point of the meetings of a segment stands: a tenth of the bytes that tell it of each, so that it is known of all
 * meetings before it is known which of them are asked for. A point is one of the lines that begin at a station.
 */

/** The key of the record: behind that of the list of the meetings and before all others, so that both are mostly one read. */
export const STATIONS = ' '

/** So many points a station has. */
const POINTS = 16

/** The stations of a meeting. */
export interface Stations {
  readonly path: string
  /** Where each begins, and at the end where the last one ends, in bytes. */
  readonly starts: readonly number[]
}

/** Lines of a transcript, a point each, and which of them is wanted. */
export interface Stretch {
  readonly path: string
  /** Where it begins, and how long it is, in bytes. */
  readonly bytes: readonly [start: number, length: number]
  readonly line: number
}

/** The stations of a meeting, from where each of its points stands. */
export function stationsOf({ path, start, lengths }: PlacesRecord): Stations {
  const starts = [start]
  for (let first = 0; first < lengths.length; first += POINTS) {
    const own = lengths.slice(first, first + POINTS)
    starts.push(own.reduce((at, length) => at + length + BETWEEN.length, starts.at(-1)!))
  }
  return { path, starts }
}

/** Those of the meetings of a segment, by their keys, in their order. */
export function packStations(meetings: ReadonlyMap<string, Stations>): Uint8Array {
  const writer = new ByteWriter()
  for (const [key, { path, starts }] of meetings) {
    // Mostly the key tells it.
    const name = new TextEncoder().encode(path === pathFor(idIn(key)) ? '' : path)
    writer.varint(name.length)
    writer.add(name)
    for (const [i, start] of starts.entries()) writer.varint(start - (starts[i - 1] ?? 0))
  }
  return writer.take()
}

/** The stations of meetings, by their keys. Throws where there are none. */
export function unpackStations(
  bytes: Uint8Array,
  meetings: SegmentMeetings,
): ReadonlyMap<string, Stations> {
  const reader = new ByteReader(bytes, '')
  return new Map(
    meetings.map(([key, points]) => {
      const name = new TextDecoder().decode(reader.take(reader.varint()))
      const starts = [reader.varint()]
      for (let left = points; left > 0; left -= POINTS)
        starts.push(starts.at(-1)! + reader.varint())
      return [key, { path: name || pathFor(idIn(key)), starts }]
    }),
  )
}

/** The lines in which a point of a meeting is, by its number there; null where there is none. */
export function stretchOf({ path, starts }: Stations, point: number): Stretch | null {
  const station = Math.floor(point / POINTS)
  const [start, end] = [starts[station], starts[station + 1]]
  if (start === undefined || end === undefined) return null
  return { path, bytes: [start, end - start - BETWEEN.length], line: point % POINTS }
}
