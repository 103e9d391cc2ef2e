import { addRecord } from './block.ts'
import { ByteWriter } from './byte-writer.ts'
import { compareBytes, sharedLength } from './compare-bytes.ts'
import { LEAVES, leafOf } from './leaves.ts'
import { BLOCK, MOST_KEY } from './limits.ts'
import { pack } from './pack.ts'
import { createIndexWriter } from './table-index.ts'

/** A key, and bytes. */
export type TableRecord = readonly [key: string, value: Uint8Array]

/** Where the pages of the index of a table begin, where what stands behind them, and where the table ends, in bytes. */
interface TableEnds {
  readonly pages: number
  readonly index: number
  readonly size: number
}

/**
 * The bytes of a table in pieces of a leaf each; gives in the end where its parts end. The records have to come in the order of their keys (UTF-8, by bytes), each key once and of 4,096 bytes at
 * most: it throws a `RangeError` where they do not.
 */
export function* writeTable(
  records: Iterable<TableRecord>,
): Generator<Uint8Array<ArrayBuffer>, TableEnds> {
  const encoder = new TextEncoder()
  const index = createIndexWriter()
  let block: { readonly key: Uint8Array; readonly value: Uint8Array }[] = []
  let room = 0
  let size = 0
  /** The last key of the blocks before, and the last so far. */
  let before: Uint8Array = NOTHING
  let last: Uint8Array | null = null

  const close = () => {
    const leaves = dealt(block)
    const lengths = leaves.map(({ length }) => length)
    index.add(before, block[0]!.key, lengths)
    for (const length of lengths) size += length
    before = last ?? NOTHING
    block = []
    room = 0
    return leaves
  }

  for (const [name, value] of records) {
    const key = encoder.encode(name)
    if (key.length > MOST_KEY) throw new RangeError(`a key of ${key.length} bytes`)
    if (last && compareBytes(last, key) >= 0)
      throw new RangeError(`${name}: not after the key before`)
    const isLarge = value.length > BLOCK
    if (isLarge && block.length > 0) yield* close()
    room += value.length + key.length - (block.length > 0 && last ? sharedLength(last, key) : 0)
    block.push({ key, value })
    last = key
    if (isLarge || room >= BLOCK) yield* close()
  }
  if (block.length > 0) yield* close()
  const { pages, top } = index.take()
  yield* pages
  yield top
  const end = pages.reduce((sum, { length }) => sum + length, size)
  return { pages: size, index: end, size: end + top.length }
}

const NOTHING = new Uint8Array(0)

/** The leaves of a block, as they are kept; one without records has no bytes. */
function dealt(
  records: readonly { readonly key: Uint8Array; readonly value: Uint8Array }[],
): Uint8Array<ArrayBuffer>[] {
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
