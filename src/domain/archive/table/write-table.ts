import { addRecord } from './block.ts'
import { ByteWriter } from './byte-writer.ts'
import { compareBytes } from './compare-bytes.ts'
import { BLOCK, MOST_KEY } from './limits.ts'
import { pack } from './pack.ts'
import { createIndexWriter } from './table-index.ts'

/** A key, and bytes. */
export type TableRecord = readonly [key: string, value: Uint8Array]

/**
 * The bytes of a table in pieces of a block each; gives in the end where its index begins and how long it is, in
 * bytes. The records have to come in the order of their keys (UTF-8, by bytes), each key once and of 4,096 bytes at
 * most: it throws a `RangeError` where they do not.
 */
export function* writeTable(
  records: Iterable<TableRecord>,
): Generator<Uint8Array<ArrayBuffer>, { readonly index: number; readonly size: number }> {
  const encoder = new TextEncoder()
  const index = createIndexWriter()
  const block = new ByteWriter()
  let size = 0
  /** The last key of the blocks before, the first of this one, and the last so far. */
  let before: Uint8Array = NOTHING
  let first: Uint8Array = NOTHING
  let last: Uint8Array | null = null

  const close = () => {
    const bytes = pack(block.take())
    index.add(before, first, bytes.length)
    size += bytes.length
    before = last ?? NOTHING
    return bytes
  }

  for (const [name, value] of records) {
    const key = encoder.encode(name)
    if (key.length > MOST_KEY) throw new RangeError(`a key of ${key.length} bytes`)
    if (last && compareBytes(last, key) >= 0)
      throw new RangeError(`${name}: not after the key before`)
    const isLarge = value.length > BLOCK
    if (isLarge && block.length > 0) yield close()
    if (block.length === 0) first = key
    addRecord(block, block.length === 0 || !last ? NOTHING : last, key, value)
    last = key
    if (isLarge || block.length >= BLOCK) yield close()
  }
  if (block.length > 0) yield close()
  const end = pack(index.take())
  yield end
  return { index: size, size: size + end.length }
}

const NOTHING = new Uint8Array(0)
