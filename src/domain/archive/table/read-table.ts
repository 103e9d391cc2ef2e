import type { ReadBytes } from '../archive.ts'
import { ArchiveFault } from '../archive-fault.ts'
import type { TableFile } from '../manifest.ts'
import { BlockCursor } from './block.ts'
import { compareBytes, sharedLength } from './compare-bytes.ts'
import { fromText } from './inlined.ts'
import { isOneLeaf, LEAVES, leafOf } from './leaves.ts'
import { createPieceReader, type Piece } from './pieces.ts'
import { type IndexPage, placeOf, placesBetween, readPage, readTop } from './table-index.ts'
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
  /** Reads what of the index keys are found by, so that they take a read less. */
  prepare(keys: readonly string[]): Promise<unknown>
  /** How many bytes {@link range} would read at most. */
  sizeOf(from: string, to: string): Promise<number>
}

/** Opens a table: what of its index is not inlined is read when it is asked, and remembered. */
export function openTable(read: ReadBytes, file: TableFile): Table {
  const [path, indexAt, size, inlined] = file
  const encoder = new TextEncoder()
  const decoder = new TextDecoder()

  const open = async () => {
    if (!(indexAt >= 0 && indexAt < size)) throw new ArchiveFault('damaged', path)
    const tail = inlined === undefined ? await read(path, indexAt, size) : fromText(inlined)
    const topAt = tail.length - (size - indexAt)
    if (topAt < 0) throw new ArchiveFault('damaged', path)
    const top = readTop(await unpack(tail.subarray(topAt), path), indexAt, path)
    const pieces = createPieceReader(read, path, size, tail)
    const known = new Map<number, IndexPage>()
    const pagesOf = async (numbers: readonly number[]) => {
      const { pages, leaves } = top
      const missing = [...new Set(numbers)].filter((number) => number >= 0 && !known.has(number))
      const asked = missing.map((number) => ({ start: pages[number]!, end: pages[number + 1]! }))
      const bytes = await pieces(asked)
      for (const [i, number] of missing.entries()) {
        const own = bytes.get(asked[i]!.start)!
        known.set(number, readPage(own, leaves[number]!, leaves[number + 1]!, path))
      }
      return numbers.map((number) => known.get(number))
    }
    return { top, pagesOf, pieces }
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
    const { top, pagesOf, pieces } = await ready()
    const keys = names.map((name) => encoder.encode(name))
    const pages = await pagesOf(keys.map((key) => placeOf(top, key)))
    const leaves = keys.map((key, i) => {
      const page = pages[i]
      // Before the first key of all there is nothing.
      return page && leafIn(page, placeOf(page, key), leafOf(key), path)
    })
    const bytes = await pieces(leaves.filter((leaf) => leaf !== undefined))
    return keys.map((key, i) => {
      const leaf = leaves[i] && bytes.get(leaves[i].start)
      return leaf ? find(leaf, key, path) : null
    })
  }

  /** The leaves that may hold keys from `start` up to `end`, which is not included. */
  const leavesBetween = async (start: Uint8Array, end: Uint8Array) => {
    const { top, pagesOf } = await ready()
    const pages = await pagesOf(placesBetween(top, start, end))
    const only = isOneLeaf(sharedLength(start, end)) ? [leafOf(start)] : ALL
    return pages.flatMap((page) =>
      placesBetween(page!, start, end).flatMap((block) =>
        only.map((leaf) => leafIn(page!, block, leaf, path)),
      ),
    )
  }
  return {
    getAll,
    get: async (name) => (await getAll([name]))[0]!,
    async range(from, to) {
      const [start, end] = [encoder.encode(from), encoder.encode(to)]
      const { pieces } = await ready()
      const bytes = await pieces(await leavesBetween(start, end))
      const found: { readonly key: Uint8Array; readonly value: Uint8Array }[] = []
      for (const leaf of bytes.values()) {
        const cursor = new BlockCursor(leaf, path)
        while (cursor.next()) {
          if (compareBytes(cursor.key, start) < 0) continue
          if (compareBytes(cursor.key, end) >= 0) break
          found.push({ key: cursor.key, value: cursor.value })
        }
      }
      return found
        .sort((a, b) => compareBytes(a.key, b.key))
        .map(({ key, value }) => [decoder.decode(key), value])
    },
    async prepare(keys) {
      const { top, pagesOf } = await ready()
      return pagesOf(keys.map((key) => placeOf(top, encoder.encode(key))))
    },
    async sizeOf(from, to) {
      const leaves = await leavesBetween(encoder.encode(from), encoder.encode(to))
      return leaves.reduce((sum, { start, end }) => sum + end - start, 0)
    },
  }
}

const ALL = Array.from({ length: LEAVES }, (_, leaf) => leaf)

/** Where a leaf of a block stands. Throws an `ArchiveFault` where the page has no such block, though it should. */
function leafIn({ starts }: IndexPage, block: number, leaf: number, path: string): Piece {
  if (block < 0) throw new ArchiveFault('damaged', path)
  const number = LEAVES * block + leaf
  return { start: starts[number]!, end: starts[number + 1]! }
}

function find(leaf: Uint8Array, key: Uint8Array, path: string): Uint8Array | null {
  const cursor = new BlockCursor(leaf, path)
  while (cursor.next()) {
    const order = compareBytes(cursor.key, key)
    if (order === 0) return cursor.value
    if (order > 0) return null
  }
  return null
}
