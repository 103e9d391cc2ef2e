import type { ReadBytes } from '../archive.ts'
import type { TableFile } from '../manifest.ts'
import { openTable } from './read-table.ts'
import { type TableRecord, writeTable } from './write-table.ts'

/** A table in memory, which notes what is read of it. */
export function tableOf(records: Iterable<TableRecord>) {
  const { bytes, pages, index } = writeTable(records)
  const file: TableFile = ['words/a.table', index, bytes.length]
  return { bytes, file, pages, ...reading(bytes, file) }
}

/** Opens bytes as a table; `reads` says what is read, in bytes. */
export function reading(bytes: Uint8Array, file: TableFile) {
  const reads: { readonly start: number; readonly length: number }[] = []
  const read: ReadBytes = async (_, start, end) => {
    const piece = bytes.slice(start, end)
    reads.push({ start, length: piece.length })
    return piece
  }
  return { table: openTable(read, file), reads }
}
