import type { ReadBytes } from '../archive.ts'
import { ArchiveFault } from '../archive-fault.ts'
import type { TableFile } from '../manifest.ts'
import { BlockCursor } from './block.ts'
import { createBlockReader } from './block-reader.ts'
import { compareBytes } from './compare-bytes.ts'
import { fromText } from './inlined.ts'
import { blockOf, readIndex, type TableIndex } from './table-index.ts'
import { unpack } from './unpack.ts'
import type { TableRecord } from './write-table.ts'

/**
 * A table that is read in pieces. What it gives rejects as reading does, and with an `ArchiveFault`, `damaged`, where
 * the bytes are no table.
 */
export interface Table {
  /** The value of a key; null where there is none. */
  get(key: string): Promise<Uint8Array | null>
  /** The values of keys, read together. */
  getAll(keys: readonly string[]): Promise<(Uint8Array | null)[]>
  /** The records from one key up to another, which is not included, in their order. */
  range(from: string, to: string): Promise<TableRecord[]>
  /** How many bytes {@link range} would read at most. */
  sizeOf(from: string, to: string): Promise<number>
}

/** Opens a table: its index is read when it is first asked, where it is not inlined, and remembered. */
export function openTable(read: ReadBytes, file: TableFile): Table {
  const [path, indexAt, size, inlined] = file
  const encoder = new TextEncoder()
  const decoder = new TextDecoder()

  const open = async () => {
    if (!(indexAt >= 0 && indexAt < size)) throw new ArchiveFault('damaged', path)
    const bytes = inlined === undefined ? await read(path, indexAt, size) : fromText(inlined)
    if (bytes.length !== size - indexAt) throw new ArchiveFault('damaged', path)
    const index = readIndex(await unpack(bytes, path), indexAt, path)
    return { index, blocks: createBlockReader(read, path, index) }
  }
  let opened: ReturnType<typeof open> | null = null
  const ready = () => {
    opened ??= open().catch((fault) => {
      // A connection that failed may be there when it is asked again.
      opened = null
      throw fault
    })
    return opened
  }

  const getAll = async (names: readonly string[]) => {
    const { index, blocks } = await ready()
    const keys = names.map((name) => encoder.encode(name))
    const places = keys.map((key) => blockOf(index, key))
    const bytes = await blocks(places.filter((place) => place >= 0))
    return keys.map((key, i) => {
      const block = bytes.get(places[i]!)
      return block ? find(block, key, path) : null
    })
  }
  return {
    getAll,
    get: async (name) => (await getAll([name]))[0]!,
    async range(from, to) {
      const { index, blocks } = await ready()
      const [start, end] = [encoder.encode(from), encoder.encode(to)]
      const numbers = blocksBetween(index, start, end)
      const bytes = await blocks(numbers)
      const records: TableRecord[] = []
      for (const number of numbers) {
        const cursor = new BlockCursor(bytes.get(number)!, path)
        while (cursor.next()) {
          if (compareBytes(cursor.key, start) < 0) continue
          if (compareBytes(cursor.key, end) >= 0) break
          records.push([decoder.decode(cursor.key), cursor.value])
        }
      }
      return records
    },
    async sizeOf(from, to) {
      const { index } = await ready()
      const numbers = blocksBetween(index, encoder.encode(from), encoder.encode(to))
      if (numbers.length === 0) return 0
      return index.starts[numbers.at(-1)! + 1]! - index.starts[numbers[0]!]!
    },
  }
}

/** Those that may hold keys from `start` up to `end`, which is not included. */
function blocksBetween(index: TableIndex, start: Uint8Array, end: Uint8Array): number[] {
  if (compareBytes(start, end) >= 0) return []
  const numbers: number[] = []
  for (let number = Math.max(0, blockOf(index, start)); number < index.bounds.length; number++) {
    if (compareBytes(index.bounds[number]!, end) >= 0) break
    numbers.push(number)
  }
  return numbers
}

function find(block: Uint8Array, key: Uint8Array, path: string): Uint8Array | null {
  const cursor = new BlockCursor(block, path)
  while (cursor.next()) {
    const order = compareBytes(cursor.key, key)
    if (order === 0) return cursor.value
    if (order > 0) return null
  }
  return null
}
