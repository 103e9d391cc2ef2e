import { hashOfBytes } from '../../store/id-table.ts'
import { BlockCursor } from './block.ts'
import { compareBytes } from './compare-bytes.ts'
import type { PackedBefore } from './pack.ts'
import { readPage, readTop } from './table-index.ts'
import { unpack } from './unpack.ts'
import type { TableRecord } from './write-table.ts'

/** All that a table holds. */
export interface WholeTable {
  /** In the order of their keys. */
  readonly records: () => TableRecord[]
  /** What its pieces were packed to. */
  readonly packed: PackedBefore
}

/** Reads a table; what stands behind the pages of its index begins at `indexAt`. Rejects with an `ArchiveFault` where it is damaged. */
export async function readWhole(
  table: Uint8Array,
  indexAt: number,
  path: string,
): Promise<WholeTable> {
  const starts = await startsOfPieces(table, indexAt, path)
  const pieces: Uint8Array[] = []
  const known = new Map<number, { readonly bytes: Uint8Array; readonly kept: Uint8Array }[]>()
  for (const [i, start] of starts.slice(0, -1).entries()) {
    const kept = table.subarray(start, starts[i + 1])
    if (kept.length === 0) continue
    const bytes = await unpack(kept, path)
    pieces.push(bytes)
    const own = known.get(sumOf(bytes))
    if (own) own.push({ bytes, kept })
    else known.set(sumOf(bytes), [{ bytes, kept }])
  }
  return {
    records: () => recordsIn(pieces, path),
    packed: (bytes) =>
      known.get(sumOf(bytes))?.find((one) => compareBytes(one.bytes, bytes) === 0)?.kept ?? null,
  }
}

/** Where each leaf begins, and where the last one ends, in bytes. */
async function startsOfPieces(table: Uint8Array, indexAt: number, path: string): Promise<number[]> {
  const { pages, leaves } = readTop(await unpack(table.subarray(indexAt), path), indexAt, path)
  const starts = [0]
  for (const [i, start] of pages.slice(0, -1).entries()) {
    const page = await unpack(table.subarray(start, pages[i + 1]), path)
    for (const end of readPage(page, leaves[i]!, leaves[i + 1]!, path).starts.slice(1))
      starts.push(end)
  }
  return starts
}

/** Of the first bytes and how many there are: most pieces are told apart by it. */
const sumOf = (bytes: Uint8Array): number =>
  hashOfBytes(bytes, 0, Math.min(256, bytes.length)) ^ bytes.length

function recordsIn(pieces: readonly Uint8Array[], path: string): TableRecord[] {
  const records: { readonly key: Uint8Array; readonly value: Uint8Array }[] = []
  let areSorted = true
  for (const piece of pieces) {
    const cursor = new BlockCursor(piece, path)
    while (cursor.next()) {
      const last = records.at(-1)
      if (last && compareBytes(last.key, cursor.key) > 0) areSorted = false
      records.push({ key: cursor.key, value: cursor.value })
    }
  }
  if (!areSorted) records.sort((a, b) => compareBytes(a.key, b.key))
  const decoder = new TextDecoder()
  return records.map(({ key, value }) => [decoder.decode(key), value])
}
