import type { ReadBytes } from '../archive.ts'
import type { TableFile } from '../manifest.ts'
import { openTable } from './read-table.ts'
import { type TableRecord, writeTable } from './write-table.ts'

/** A table in memory, which notes what is read of it. */
export function tableOf(records: Iterable<TableRecord>) {
  const pieces: Uint8Array[] = []
  const writing = writeTable(records)
  let step = writing.next()
  for (; !step.done; step = writing.next()) pieces.push(step.value)
  const bytes = new Uint8Array(Buffer.concat(pieces))
  const { pages, index, size } = step.value
  const file: TableFile = ['words/a.table', index, size]
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
