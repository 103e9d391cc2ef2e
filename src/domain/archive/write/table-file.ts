import type { TableFile } from '../manifest.ts'
import { toText } from '../table/inlined.ts'
import type { WrittenTable } from '../table/write-table.ts'

/** An index of so many bytes stands in the manifest, all of it; of one that is longer what stands behind its pages. */
const SHORT = 8192

/** How a table is named in the manifest. */
export function tableFile(
  path: string,
  { bytes, index, pages = index }: Omit<WrittenTable, 'pages'> & Partial<WrittenTable>,
): TableFile {
  const { length } = bytes
  const from = [pages, index].find((at) => length - at <= SHORT)
  return from === undefined
    ? [path, index, length]
    : [path, index, length, toText(bytes.subarray(from))]
}
