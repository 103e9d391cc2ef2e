import {
  ByteWriter,
  type ColumnSource,
  ParquetWriter,
  parquetWriteBuffer,
  schemaFromColumnData,
} from 'hyparquet-writer'
import type { Cell, Column, PointTable } from './point-table.ts'
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
  return parquetWriteBuffer({
    columnData: columnData(columns, [...rows()]),
    kvMetadata: [...metadata].map(([key, value]) => ({ key, value })),
    createdBy: 'Reyi',
  })
}

/** The same of a table that comes in groups of rows, of which one at a time is held: the bytes of each, and at last of the end. */
export function parquetInGroups(columns: readonly Column[]): {
  readonly group: (rows: readonly (readonly Cell[])[]) => Uint8Array<ArrayBuffer>
  readonly end: () => Uint8Array<ArrayBuffer>
} {
  const writer = new ByteWriter()
  const schema = schemaFromColumnData({ columnData: columnData(columns, []) })
  const file = new ParquetWriter({ writer, schema, createdBy: 'Reyi' })
  const taken = () => {
    const bytes = Uint8Array.from(writer.getBytes())
    // Where it stands in the file it goes on counting.
    writer.index = 0
    return bytes
  }
  return {
    group: (rows) => {
      const data = columnData(columns, rows).map(({ name, data }) => ({ name, data }))
      file.write({ columnData: data, rowGroupSize: rows.length })
      return taken()
    },
    end: () => {
      file.finish()
      return taken()
    },
  }
}

export const columnData = (
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
): ColumnSource[] =>
  columns.map(({ name, type }, i) => ({
    name,
    nullable: true,
    ...(type === 'integer'
      ? {
          type: 'INT64' as const,
          data: rows.map((row) => (row[i] === null ? null : BigInt(row[i] as number))),
        }
      : { type: 'STRING' as const, data: rows.map((row) => (row[i] === '' ? null : row[i])) }),
  }))
