import { ByteReader } from '../table/byte-reader.ts'
import { ByteWriter } from '../table/byte-writer.ts'

/*
 * Lists of points: four times how many there are plus how they are told, and then that. A list takes no more bytes
 * than a bit a point.
 */

/** Differences, and behind them the places of the token, as a run has them. */
const WITH_PLACES = 0
/** Differences alone. */
const DIFFERENCES = 1
/** A bit for each point of the segment, the lowest of a byte first. */
const BITS = 2

/** The points of a segment that have something, ascending, and with a rare token its places. */
export interface List {
  readonly numbers: Int32Array
  readonly places: Uint8Array | null
}

const bitBytes = (points: number) => (points + 7) >> 3

/** How many points a list has, and how many bytes they take as differences, at least as a bit a point. Throws where it is none. */
export function lengthsOf(value: Uint8Array, points: number): { count: number; length: number } {
  const reader = new ByteReader(value, 'words')
  const head = reader.varint()
  const [count, form] = [Math.floor(head / 4), head % 4]
  if (form === BITS) return { count, length: bitBytes(points) }
  const start = reader.at
  if (form === DIFFERENCES) return { count, length: reader.left }
  for (let left = count; left > 0; left--) reader.varint()
  return { count, length: reader.at - start }
}

/** Numbers, ascending, as differences. */
export function differencesOf(numbers: Int32Array): Uint8Array {
  const writer = new ByteWriter()
  let last = 0
  for (const number of numbers) {
    writer.varint(number - last)
    last = number
  }
  return writer.take()
}

/** A list of numbers, ascending, in a segment of so many points. */
export const writeNumbers = (numbers: Int32Array, points: number): Uint8Array =>
  writeDifferences(differencesOf(numbers), numbers.length, points)

/** The same of `count` numbers that are differences already. */
export function writeDifferences(
  differences: Uint8Array,
  count: number,
  points: number,
): Uint8Array {
  if (differences.length <= bitBytes(points)) return headed(count, DIFFERENCES, differences)
  const bits = new Uint8Array(bitBytes(points))
  const reader = new ByteReader(differences, 'run')
  let number = 0
  for (let i = 0; i < count; i++) {
    number += reader.varint()
    bits[number >> 3]! |= 1 << (number & 7)
  }
  return headed(count, BITS, bits)
}

/** A list with the places of its token. */
export const writeWithPlaces = (differences: Uint8Array, count: number, places: Uint8Array) =>
  headed(count, WITH_PLACES, differences, places)

function headed(count: number, form: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const writer = new ByteWriter()
  writer.varint(4 * count + form)
  for (const part of parts) writer.add(part)
  return writer.take()
}

/** Reads a list of a segment of so many points. Throws an `ArchiveFault` where it is none. */
export function readList(value: Uint8Array, points: number, path: string): List {
  const reader = new ByteReader(value, path)
  const head = reader.varint()
  const count = Math.floor(head / 4)
  const form = head % 4
  if (count > points) throw reader.damaged()
  const numbers = new Int32Array(count)
  if (form === BITS) {
    const bits = reader.take(bitBytes(points))
    let length = 0
    for (const [at, byte] of bits.entries()) {
      for (let rest = byte; rest !== 0; rest &= rest - 1)
        numbers[length++] = 8 * at + 31 - Math.clz32(rest & -rest)
    }
    if (length !== count || numbers[count - 1]! >= points) throw reader.damaged()
  } else {
    let number = 0
    for (let i = 0; i < count; i++) {
      const difference = reader.varint()
      if (difference === 0 && i > 0) throw reader.damaged()
      number += difference
      if (number >= points) throw reader.damaged()
      numbers[i] = number
    }
  }
  return { numbers, places: form === WITH_PLACES ? reader.take(reader.left) : null }
}
