import { concatBytes } from '../../store/concat-bytes.ts'
import { addRecord } from './block.ts'
import { ByteWriter } from './byte-writer.ts'
import { compareBytes, sharedLength } from './compare-bytes.ts'
import { LEAVES, leafOf } from './leaves.ts'
import { BLOCK, MOST_KEY } from './limits.ts'
import { pack } from './pack.ts'
import { createIndexWriter } from './table-index.ts'

/** A key, and bytes. */
export type TableRecord = readonly [key: string, value: Uint8Array]

/** The bytes of a table, where the pages of its index begin in them, and where what stands behind these. */
export interface WrittenTable {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly pages: number
  readonly index: number
}

/** A block as it stands in a table: what tells it from the one before it, and its leaves as they are kept. */
export interface KeptBlock {
  readonly bound: Uint8Array
  readonly leaves: readonly Uint8Array[]
}

/** A record whose key is bytes. */
export interface KeyedRecord {
  readonly key: Uint8Array
  readonly value: Uint8Array
}

/**
 * Writes a table. The records have to come in the order of their keys (UTF-8, by bytes), each key once and of 4,096 bytes at most: it throws a
 * `RangeError` where they do not.
 */
export class TableWriter {
  private readonly index = createIndexWriter()
  private readonly pieces: Uint8Array[] = []
  private block: KeyedRecord[] = []
  private room = 0
  /** The last key of the blocks before, and the last so far. */
  private before: Uint8Array = NOTHING
  private last: Uint8Array | null = null
  /** Behind a block that was there before, whose keys are not known: what tells the next one from it. */
  private bound: Uint8Array | null = null

  add({ key, value }: KeyedRecord): void {
    const { last } = this
    if (key.length > MOST_KEY) throw new RangeError(`a key of ${key.length} bytes`)
    if (last && compareBytes(last, key) >= 0)
      throw new RangeError(`${new TextDecoder().decode(key)}: not after the key before`)
    const isLarge = value.length > BLOCK
    if (isLarge) this.close()
    this.room += value.length + key.length
    if (this.block.length > 0 && last) this.room -= sharedLength(last, key)
    this.block.push({ key, value })
    this.last = key
    if (isLarge || this.room >= BLOCK) this.close()
  }

  /** Whether the next record begins a block. */
  get isBetween(): boolean {
    return this.block.length === 0
  }

  /** Takes a block as it is, between two blocks; `next` is what tells the one behind it, which begins with the same key as before. */
  copy({ bound, leaves }: KeptBlock, next: Uint8Array | null): void {
    this.put(bound, leaves)
    this.last = null
    this.bound = next
  }

  take(): WrittenTable {
    this.close()
    const size = this.pieces.reduce((sum, { length }) => sum + length, 0)
    const { pages, top } = this.index.take()
    const index = pages.reduce((sum, { length }) => sum + length, size)
    return { bytes: concatBytes([...this.pieces, ...pages, top]), pages: size, index }
  }

  private close(): void {
    const [first] = this.block
    if (!first) return
    // The shortest bytes that tell the two apart are enough to find a block.
    const bound = this.bound ?? first.key.slice(0, sharedLength(this.before, first.key) + 1)
    this.put(bound, dealt(this.block))
    this.before = this.last ?? NOTHING
    this.bound = null
    this.block = []
    this.room = 0
  }

  private put(bound: Uint8Array, leaves: readonly Uint8Array[]): void {
    this.index.add(
      bound,
      leaves.map(({ length }) => length),
    )
    this.pieces.push(...leaves)
  }
}

/** A table of records. */
export function writeTable(records: Iterable<TableRecord>): WrittenTable {
  const encoder = new TextEncoder()
  const writer = new TableWriter()
  for (const [name, value] of records) writer.add({ key: encoder.encode(name), value })
  return writer.take()
}

const NOTHING = new Uint8Array(0)

/** The leaves of a block, as they are kept; one without records has no bytes. */
function dealt(records: readonly KeyedRecord[]): Uint8Array<ArrayBuffer>[] {
  const leaves = Array.from({ length: LEAVES }, () => ({
    writer: new ByteWriter(),
    last: NOTHING as Uint8Array,
  }))
  for (const { key, value } of records) {
    const leaf = leaves[leafOf(key)]!
    addRecord(leaf.writer, leaf.last, key, value)
    leaf.last = key
  }
  return leaves.map(({ writer }) => (writer.length > 0 ? pack(writer.take()) : new Uint8Array(0)))
}
