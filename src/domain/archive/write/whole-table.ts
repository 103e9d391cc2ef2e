import { type TableRecord, writeTable } from '../table/write-table.ts'

/** The bytes of a table, and where its index begins in them. */
export interface WrittenTable {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly index: number
}

/** A table in one piece, of records in the order of their keys. */
export const wholeTable = (records: Iterable<TableRecord>): WrittenTable =>
  joined(writeTable(records))

/** The pieces of a table as one. */
export function joined(
  pieces: Generator<Uint8Array<ArrayBuffer>, { readonly index: number; readonly size: number }>,
): WrittenTable {
  const own: Uint8Array<ArrayBuffer>[] = []
  let next = pieces.next()
  for (; !next.done; next = pieces.next()) own.push(next.value)
  const bytes = new Uint8Array(next.value.size)
  let at = 0
  for (const piece of own) {
    bytes.set(piece, at)
    at += piece.length
  }
  return { bytes, index: next.value.index }
}
