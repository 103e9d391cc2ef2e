import { hashOfBytes } from '../../store/id-table.ts'
import { BlockCursor } from './block.ts'
import { compareBytes } from './compare-bytes.ts'
import { LEAVES, leafOf } from './leaves.ts'
import type { PackedBefore } from './pack.ts'
import { placeOf, readPage, readTop } from './table-index.ts'
import { unpack } from './unpack.ts'
import type { KeptBlock, KeyedRecord, TableRecord } from './write-table.ts'

/**
 * A table that is at hand as a whole; of its blocks only those are unpacked that are looked at. What it gives rejects with an `ArchiveFault`
 * where it is damaged.
 */
export interface WholeTable {
  readonly blocks: readonly KeptBlock[]
  /** The number of the block in which a key has to be; −1 where it stands before all. */
  blockOf(key: Uint8Array): number
  /** The records of a block, in the order of their keys. */
  recordsOf(block: number): Promise<readonly KeyedRecord[]>
  /** The value of a key; null where there is none. */
  get(key: string): Promise<Uint8Array | null>
  /** The records whose keys begin so, in their order, as far as they are asked for. */
  beginningWith(beginning: string): AsyncGenerator<TableRecord>
  /** What its leaves were packed to: reads all of them. */
  packed(): Promise<PackedBefore>
}

/** Opens a table; what stands behind the pages of its index begins at `indexAt`. Rejects with an `ArchiveFault` where its index is damaged. */
export async function readWhole(
  table: Uint8Array,
  indexAt: number,
  path: string,
): Promise<WholeTable> {
  const blocks = await blocksIn(table, indexAt, path)
  const sorted = { bounds: blocks.map(({ bound }) => bound) }
  const encoder = new TextEncoder()
  const decoder = new TextDecoder()
  const known = new Map<Uint8Array, Promise<Uint8Array>>()
  const unpacked = (leaf: Uint8Array) => {
    const bytes = known.get(leaf) ?? unpack(leaf, path)
    known.set(leaf, bytes)
    return bytes
  }
  const recordsOf = async (block: number) => {
    const leaves = blocks[block]!.leaves.filter(({ length }) => length > 0)
    const records: KeyedRecord[] = []
    for (const leaf of leaves)
      for (const one of recordsIn(await unpacked(leaf), path)) records.push(one)
    return leaves.length > 1 ? records.sort((a, b) => compareBytes(a.key, b.key)) : records
  }
  const blockOf = (key: Uint8Array) => placeOf(sorted, key)
  return {
    blocks,
    blockOf,
    recordsOf,
    async get(name) {
      const key = encoder.encode(name)
      const leaf = blocks[blockOf(key)]?.leaves[leafOf(key)]
      if (!leaf || leaf.length === 0) return null
      for (const one of recordsIn(await unpacked(leaf), path))
        if (compareBytes(one.key, key) === 0) return one.value
      return null
    },
    async *beginningWith(beginning) {
      const start = encoder.encode(beginning)
      for (let block = Math.max(0, blockOf(start)); block < blocks.length; block++) {
        for (const { key, value } of await recordsOf(block)) {
          const order = compareBytes(key.subarray(0, start.length), start)
          if (order > 0) return
          if (order === 0) yield [decoder.decode(key), value]
        }
      }
    },
    async packed() {
      const kept = new Map<number, { readonly bytes: Uint8Array; readonly leaf: Uint8Array }[]>()
      for (const leaf of blocks.flatMap(({ leaves }) => leaves)) {
        if (leaf.length === 0) continue
        const bytes = await unpacked(leaf)
        const own = kept.get(sumOf(bytes))
        if (own) own.push({ bytes, leaf })
        else kept.set(sumOf(bytes), [{ bytes, leaf }])
      }
      return (bytes) =>
        kept.get(sumOf(bytes))?.find((one) => compareBytes(one.bytes, bytes) === 0)?.leaf ?? null
    },
  }
}

/** The blocks of a table as they are kept. */
async function blocksIn(table: Uint8Array, indexAt: number, path: string): Promise<KeptBlock[]> {
  const { pages, leaves } = readTop(await unpack(table.subarray(indexAt), path), indexAt, path)
  const blocks: KeptBlock[] = []
  for (const [i, start] of pages.slice(0, -1).entries()) {
    const page = await unpack(table.subarray(start, pages[i + 1]), path)
    const { bounds, starts } = readPage(page, leaves[i]!, leaves[i + 1]!, path)
    for (const [block, bound] of bounds.entries()) {
      const ends = starts.slice(block * LEAVES, (block + 1) * LEAVES + 1)
      blocks.push({
        bound,
        leaves: ends.slice(1).map((end, leaf) => table.subarray(ends[leaf], end)),
      })
    }
  }
  return blocks
}

/** Of the first bytes and how many there are: most pieces are told apart by it. */
const sumOf = (bytes: Uint8Array): number =>
  hashOfBytes(bytes, 0, Math.min(256, bytes.length)) ^ bytes.length

function* recordsIn(leaf: Uint8Array, path: string): Generator<KeyedRecord> {
  const cursor = new BlockCursor(leaf, path)
  while (cursor.next()) yield { key: cursor.key, value: cursor.value }
}
