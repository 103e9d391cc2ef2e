import { parquetWriteBuffer } from 'hyparquet-writer'
import type { PointTable } from './point-table.ts'
import type { Lines } from './sheet.ts'

/**
 * A table as Apache Parquet, compressed with Snappy: texts as UTF-8, whole numbers as INT64, cells without anything as
 * null. `about` stands in its key-value metadata, lines of one name as one text.
 */
export function writeParquet({ columns, rows }: PointTable, about: Lines): ArrayBuffer {
  const metadata = new Map<string, string>()
  for (const [key, line] of about) {
    const above = metadata.get(key)
    metadata.set(key, above === undefined ? line : `${above}\n${line}`)
  }
  const all = [...rows()]
  return parquetWriteBuffer({
    columnData: columns.map(({ name, type }, i) => ({
      name,
      nullable: true,
      ...(type === 'integer'
        ? {
            type: 'INT64',
            data: all.map((row) => (row[i] === null ? null : BigInt(row[i] as number))),
          }
        : { type: 'STRING', data: all.map((row) => (row[i] === '' ? null : row[i])) }),
    })),
    kvMetadata: [...metadata].map(([key, value]) => ({ key, value })),
    createdBy: 'Reyi',
  })
}
