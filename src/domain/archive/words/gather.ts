import { hashOfBytes } from '../../store/id-table.ts'
import { ByteReader } from '../table/byte-reader.ts'
import { createByteTable } from './byte-table.ts'

/** The lists of a segment's tokens, each in one piece of bytes. */
export interface Gathered {
  /** How many points there are. */
  readonly points: number
  /** The tokens: their bytes one after another, and where each ends. */
  readonly keys: Uint8Array
  readonly keyEnds: Int32Array
  /** Per token: how many points hold it. */
  readonly counts: Int32Array
  /** All lists of numbers, as differences, and per token where its own begins and how long it is. */
  readonly numbers: Part
  /** All places, as a run has them. */
  readonly places: Part
}

export interface Part {
  readonly bytes: Uint8Array
  readonly starts: Float64Array
  readonly lengths: Int32Array
}

/** The most bytes by which the first difference of a run's list may grow. */
const GROWTH = 4

/** Puts the runs of a segment's meetings together, which come in order of time. */
export function gather(runs: readonly Uint8Array[]): Gathered {
  const table = createByteTable()
  const sizes: { counts: number[]; numbers: number[]; places: number[] } = {
    counts: [],
    numbers: [],
    places: [],
  }
  // First how long each list becomes, then the lists: each is copied once, to its place.
  const tokensOf = runs.map((run) => {
    const tokens: number[] = []
    eachList(run, (reader, keyAt, keyLength, count, numbersLength, placesLength) => {
      const { bytes } = reader
      const hash = hashOfBytes(bytes, keyAt, keyAt + keyLength)
      const token = table.numberOf(bytes, keyAt, keyLength, hash)
      tokens.push(token)
      sizes.counts[token] = (sizes.counts[token] ?? 0) + count
      sizes.numbers[token] = (sizes.numbers[token] ?? 0) + numbersLength + GROWTH
      sizes.places[token] = (sizes.places[token] ?? 0) + placesLength
    })
    return Int32Array.from(tokens)
  })
  const counts = Int32Array.from(sizes.counts)
  const numbers = partOf(sizes.numbers)
  const places = partOf(sizes.places)
  const last = new Int32Array(counts.length)
  let first = 0
  for (const [i, run] of runs.entries()) {
    const tokens = tokensOf[i]!
    let at = 0
    first += eachList(run, (reader, _key, _length, count, numbersLength, placesLength) => {
      const token = tokens[at++]!
      const end = reader.at + numbersLength
      let point = reader.varint()
      let to = numbers.starts[token]! + numbers.lengths[token]!
      let difference = first + point - last[token]!
      for (; difference > 127; difference >>>= 7) numbers.bytes[to++] = (difference & 127) | 128
      numbers.bytes[to++] = difference
      to = copy(reader.bytes, reader.at, end, numbers.bytes, to)
      for (let rest = 1; rest < count; rest++) point += reader.varint()
      last[token] = first + point
      numbers.lengths[token] = to - numbers.starts[token]!
      const from = places.starts[token]! + places.lengths[token]!
      copy(reader.bytes, end, end + placesLength, places.bytes, from)
      places.lengths[token]! += placesLength
    })
  }
  return { points: first, ...table.keys(), counts, numbers, places }
}

/** Goes through the lists of a run, the reader at the numbers of each; gives how many points the run has. */
export function eachList(
  run: Uint8Array,
  take: (
    reader: ByteReader,
    keyAt: number,
    keyLength: number,
    count: number,
    numbersLength: number,
    placesLength: number,
  ) => void,
): number {
  const reader = new ByteReader(run, 'run')
  const points = reader.varint()
  while (reader.left > 0) {
    const keyLength = reader.varint()
    const keyAt = reader.at
    reader.skip(keyLength)
    const count = reader.varint()
    const numbersLength = reader.varint()
    const placesLength = reader.varint()
    const at = reader.at
    take(reader, keyAt, keyLength, count, numbersLength, placesLength)
    reader.at = at
    reader.skip(numbersLength)
    reader.skip(placesLength)
  }
  return points
}

function copy(from: Uint8Array, start: number, end: number, to: Uint8Array, at: number): number {
  // Most are of a few bytes, for which a view takes longer than the bytes.
  if (end - start > 64) to.set(from.subarray(start, end), at)
  else for (let i = start; i < end; i++) to[at + i - start] = from[i]!
  return at + end - start
}

/** Room for lists of at most so many bytes each. */
function partOf(sizes: readonly number[]): Part {
  const starts = new Float64Array(sizes.length)
  let size = 0
  for (const [token, length] of sizes.entries()) {
    starts[token] = size
    size += length
  }
  return { bytes: new Uint8Array(size), starts, lengths: new Int32Array(sizes.length) }
}
