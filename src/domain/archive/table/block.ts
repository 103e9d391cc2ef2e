import { ByteReader } from './byte-reader.ts'
import type { ByteWriter } from './byte-writer.ts'
import { sharedLength } from './compare-bytes.ts'
import { MOST_KEY } from './limits.ts'

/*
 * A block is records in the order of their keys, each: with how many bytes its key begins as the one before it, how
 * many follow, these, and the value with its length before it.
 */

/** Adds a record to the block in `writer`; `before` is the key of the one before it, empty at the beginning. */
export function addRecord(
  writer: ByteWriter,
  before: Uint8Array,
  key: Uint8Array,
  value: Uint8Array,
): void {
  const shared = sharedLength(before, key)
  writer.varint(shared)
  writer.varint(key.length - shared)
  writer.add(key.subarray(shared))
  writer.varint(value.length)
  writer.add(value)
}

/** Walks over the records of a block: `key` and `value` are those of the record that `next` came to. */
export class BlockCursor {
  key: Uint8Array = new Uint8Array(0)
  value: Uint8Array = new Uint8Array(0)
  private readonly reader: ByteReader

  constructor(block: Uint8Array, path: string) {
    this.reader = new ByteReader(block, path)
  }

  /** False at the end. Throws an `ArchiveFault` where the bytes are no records. */
  next(): boolean {
    const { reader, key } = this
    if (reader.left === 0) return false
    const shared = reader.varint()
    if (shared > key.length) throw reader.damaged()
    const rest = reader.take(reader.varint())
    if (shared + rest.length > MOST_KEY) throw reader.damaged()
    this.key = new Uint8Array(shared + rest.length)
    this.key.set(key.subarray(0, shared))
    this.key.set(rest, shared)
    this.value = reader.take(reader.varint())
    return true
  }
}
