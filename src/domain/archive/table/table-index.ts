import { ByteReader } from './byte-reader.ts'
import { ByteWriter } from './byte-writer.ts'
import { compareBytes, sharedLength } from './compare-bytes.ts'
import { MOST_KEY } from './limits.ts'

/** The blocks of a table in their order. */
export interface TableIndex {
  /** Per block: bytes that are above all keys before it and not above its first. */
  readonly bounds: readonly Uint8Array[]
  /** Per block where it begins, and at the end where the last one ends, in bytes. */
  readonly starts: readonly number[]
}

/** Gathers the blocks of a table as they are written. */
export function createIndexWriter() {
  const writer = new ByteWriter()
  let bound: Uint8Array = new Uint8Array(0)
  return {
    /** The next block: the last key before it, its own first, its length. */
    add(before: Uint8Array, first: Uint8Array, length: number): void {
      // The shortest bytes that tell the two apart are enough to find a block.
      const next = first.slice(0, sharedLength(before, first) + 1)
      const shared = sharedLength(bound, next)
      writer.varint(shared)
      writer.varint(next.length - shared)
      writer.add(next.subarray(shared))
      writer.varint(length)
      bound = next
    },
    take: () => writer.take(),
  }
}

/** Reads the index of a table whose blocks have `size` bytes. Throws an `ArchiveFault`. */
export function readIndex(bytes: Uint8Array, size: number, path: string): TableIndex {
  const reader = new ByteReader(bytes, path)
  const bounds: Uint8Array[] = []
  const starts = [0]
  let bound: Uint8Array = new Uint8Array(0)
  let end = 0
  while (reader.left > 0) {
    const shared = reader.varint()
    if (shared > bound.length) throw reader.damaged()
    const rest = reader.take(reader.varint())
    if (shared + rest.length > MOST_KEY) throw reader.damaged()
    const next = new Uint8Array(shared + rest.length)
    next.set(bound.subarray(0, shared))
    next.set(rest, shared)
    if (bounds.length > 0 && compareBytes(bound, next) >= 0) throw reader.damaged()
    bound = next
    bounds.push(next)
    end += reader.varint()
    starts.push(end)
  }
  if (end !== size) throw reader.damaged()
  return { bounds, starts }
}

/** The number of the block in which a key has to be; −1 where it stands before all. */
export function blockOf({ bounds }: TableIndex, key: Uint8Array): number {
  let low = 0
  let high = bounds.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (compareBytes(bounds[middle]!, key) <= 0) low = middle + 1
    else high = middle
  }
  return low - 1
}
