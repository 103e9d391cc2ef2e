import { ByteReader } from './byte-reader.ts'
import { ByteWriter } from './byte-writer.ts'
import { compareBytes, sharedLength } from './compare-bytes.ts'
import { LEAVES } from './leaves.ts'
import { MOST_KEY } from './limits.ts'
import { pack } from './pack.ts'

/*
 * The index of a table stands in pages, and what says which page has a key stands behind them: so much is read of the index of a
 * large table as a question needs.
 */

/** So many blocks a page has. */
const PAGE = 64

/** What is sorted by keys, of which each has bytes that are above all keys before it and not above its first. */
interface Sorted {
  readonly bounds: readonly Uint8Array[]
}

/** The pages in their order. */
export interface TopIndex extends Sorted {
  /** Per page where it begins, and at the end where the last one ends, in bytes. */
  readonly pages: readonly number[]
  /** Per page where its first leaf begins, and at the end where the last leaf ends, in bytes. */
  readonly leaves: readonly number[]
}

/** The blocks of a page in their order. */
export interface IndexPage extends Sorted {
  /** Per leaf of each block where it begins, and at the end where the last one ends, in bytes. */
  readonly starts: readonly number[]
}

/** Writes bounds one after the other, each as far as it differs from the one before. */
function createBoundWriter() {
  const writer = new ByteWriter()
  let bound: Uint8Array = NOTHING
  return {
    add(next: Uint8Array, lengths: readonly number[]): void {
      const shared = sharedLength(bound, next)
      writer.varint(shared)
      writer.varint(next.length - shared)
      writer.add(next.subarray(shared))
      for (const length of lengths) writer.varint(length)
      bound = next
    },
    take(): Uint8Array<ArrayBuffer> {
      bound = NOTHING
      return pack(writer.take())
    },
  }
}

const NOTHING: Uint8Array = new Uint8Array(0)

/** Gathers the blocks of a table as they are written. */
export function createIndexWriter() {
  const [top, page] = [createBoundWriter(), createBoundWriter()]
  const pages: Uint8Array<ArrayBuffer>[] = []
  let first: Uint8Array = NOTHING
  let [blocks, leaves] = [0, 0]
  const close = () => {
    const bytes = page.take()
    top.add(first, [bytes.length, leaves])
    pages.push(bytes)
    blocks = 0
    leaves = 0
  }
  return {
    /** The next block: bytes that are above all keys before it and not above its first; the lengths of its leaves. */
    add(bound: Uint8Array, lengths: readonly number[]): void {
      if (blocks === 0) first = bound
      page.add(bound, lengths)
      blocks++
      for (const length of lengths) leaves += length
      if (blocks === PAGE) close()
    },
    /** The pages, and what stands behind them. */
    take() {
      if (blocks > 0) close()
      return { pages, top: top.take() }
    },
  }
}

/** Reads what stands behind the pages, at `index`. Throws an `ArchiveFault`. */
export function readTop(bytes: Uint8Array, index: number, path: string): TopIndex {
  const reader = new ByteReader(bytes, path)
  const lengths: number[] = []
  const leaves = [0]
  const bounds = readBounds(reader, () => {
    const length = reader.varint()
    // There is no page without blocks, and an empty one would not be read.
    if (length === 0) throw reader.damaged()
    lengths.push(length)
    leaves.push(leaves.at(-1)! + reader.varint())
  })
  const pages = [leaves.at(-1)!]
  for (const length of lengths) pages.push(pages.at(-1)! + length)
  if (pages.at(-1) !== index) throw reader.damaged()
  return { bounds, pages, leaves }
}

/** Reads a page whose leaves stand from `start` up to `end`. Throws an `ArchiveFault`. */
export function readPage(bytes: Uint8Array, start: number, end: number, path: string): IndexPage {
  const reader = new ByteReader(bytes, path)
  const starts = [start]
  const bounds = readBounds(reader, () => {
    for (let leaf = 0; leaf < LEAVES; leaf++) starts.push(starts.at(-1)! + reader.varint())
  })
  if (starts.at(-1) !== end) throw reader.damaged()
  return { bounds, starts }
}

function readBounds(reader: ByteReader, next: () => void): Uint8Array[] {
  const bounds: Uint8Array[] = []
  let bound: Uint8Array = NOTHING
  while (reader.left > 0) {
    const shared = reader.varint()
    if (shared > bound.length) throw reader.damaged()
    const rest = reader.take(reader.varint())
    if (shared + rest.length > MOST_KEY) throw reader.damaged()
    const own = new Uint8Array(shared + rest.length)
    own.set(bound.subarray(0, shared))
    own.set(rest, shared)
    if (bounds.length > 0 && compareBytes(bound, own) >= 0) throw reader.damaged()
    bound = own
    bounds.push(own)
    next()
  }
  return bounds
}

/** The number of the page or block in which a key has to be; −1 where it stands before all. */
export function placeOf({ bounds }: Sorted, key: Uint8Array): number {
  let low = 0
  let high = bounds.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (compareBytes(bounds[middle]!, key) <= 0) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The numbers of those that may hold keys from `start` up to `end`, which is not included. */
export function placesBetween(sorted: Sorted, start: Uint8Array, end: Uint8Array): number[] {
  if (compareBytes(start, end) >= 0) return []
  const numbers: number[] = []
  const { bounds } = sorted
  for (let number = Math.max(0, placeOf(sorted, start)); number < bounds.length; number++) {
    if (compareBytes(bounds[number]!, end) >= 0) break
    numbers.push(number)
  }
  return numbers
}
