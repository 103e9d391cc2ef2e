import type { TableFile } from '../manifest.ts'
import { toText } from '../table/inlined.ts'
import { type TableRecord, writeTable } from '../table/write-table.ts'

/** The bytes of a table, and where its index begins in them. */
export interface WrittenTable {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly index: number
}

/** A table in one piece, of records in the order of their keys. */
export function wholeTable(records: Iterable<TableRecord>): WrittenTable {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  const writing = writeTable(records)
  let next = writing.next()
  for (; !next.done; next = writing.next()) pieces.push(next.value)
  const bytes = new Uint8Array(next.value.size)
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return { bytes, index: next.value.index }
}

/** An index of so many bytes stands in the manifest too. */
const SHORT = 4096

/** How a table is named in the manifest. */
export const tableFile = (path: string, { bytes, index }: WrittenTable): TableFile =>
  bytes.length - index <= SHORT
    ? [path, index, bytes.length, toText(bytes.subarray(index))]
    : [path, index, bytes.length]
