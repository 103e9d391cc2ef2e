import { concatBytes } from '../../store/concat-bytes.ts'
import type { TableFile } from '../manifest.ts'
import { toText } from '../table/inlined.ts'
import { type TableRecord, writeTable } from '../table/write-table.ts'

/** The bytes of a table, where the pages of its index begin in them, and where what stands behind these. */
export interface WrittenTable {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly pages?: number
  readonly index: number
}

/** A table in one piece, of records in the order of their keys. */
export function wholeTable(records: Iterable<TableRecord>): WrittenTable {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  const writing = writeTable(records)
  let next = writing.next()
  for (; !next.done; next = writing.next()) pieces.push(next.value)
  return { bytes: concatBytes(pieces), pages: next.value.pages, index: next.value.index }
}

/** An index of so many bytes stands in the manifest, all of it; of one that is longer what stands behind its pages. */
const SHORT = 6144

/** How a table is named in the manifest. */
export function tableFile(path: string, { bytes, index, pages = index }: WrittenTable): TableFile {
  const { length } = bytes
  const from = [pages, index].find((at) => length - at <= SHORT)
  return from === undefined
    ? [path, index, length]
    : [path, index, length, toText(bytes.subarray(from))]
}
