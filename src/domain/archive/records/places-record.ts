import type { PointRef } from '../archive.ts'
import { ByteReader } from '../table/byte-reader.ts'
import { ByteWriter } from '../table/byte-writer.ts'

/** What stands between two points of a transcript. */
export const BETWEEN = ',\n'

/** Where the points of a meeting stand in its transcript, in bytes. */
export interface PlacesRecord {
  readonly path: string
  readonly start: number
  readonly lengths: readonly number[]
}

/** The key of where the points of a meeting stand, and what is above all such keys. */
export const placesKey = (key: string): string => `!${key}`
export const ABOVE_PLACES = '"'

/** A point takes less than a byte and a half when this is compressed; as JSON it took three. */
export function packPlaces({ path, start, lengths }: PlacesRecord): Uint8Array {
  const writer = new ByteWriter()
  const name = new TextEncoder().encode(path)
  writer.varint(name.length)
  writer.add(name)
  writer.varint(start)
  for (const length of lengths) writer.varint(length)
  return writer.take()
}

/** Throws where it is none. */
export function unpackPlaces(bytes: Uint8Array): PlacesRecord {
  const reader = new ByteReader(bytes, '')
  const path = new TextDecoder().decode(reader.take(reader.varint()))
  const start = reader.varint()
  const lengths: number[] = []
  while (reader.left > 0) lengths.push(reader.varint())
  return { path, start, lengths }
}

/** Where each point stands in its transcript, and how long it is there, in bytes. */
export function bytesOfPoints({
  start,
  lengths,
}: Pick<PlacesRecord, 'start' | 'lengths'>): PointRef['bytes'][] {
  let at = start
  return lengths.map((length) => {
    const own = [at, length] as const
    at += length + BETWEEN.length
    return own
  })
}
