import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer'
import { concatBytes } from '../store/concat-bytes.ts'
import { columnData } from './parquet.ts'
import type { Cell, Column } from './point-table.ts'

type Group = ParquetWriter['row_groups'][number]

/** Rows as they stand in Parquet, wherever that is. */
export interface RowGroup {
  readonly bytes: Uint8Array
  /** What the end of the file tells of them, as if they stood at its beginning. */
  readonly group: Group
}

/** Parquet whose rows are made in groups, each apart: the same rows are the same bytes in any file. */
export function rowGroup(columns: readonly Column[], rows: readonly (readonly Cell[])[]): RowGroup {
  const { writer, file } = newFile(columns)
  const head = writer.offset
  file.write({
    columnData: columnData(columns, rows).map(({ name, data }) => ({ name, data })),
    rowGroupSize: rows.length,
    // In one page each, so that nothing but the group tells where they are.
    pageSize: 0,
  })
  return { bytes: writer.getBytes().slice(head), group: moved(file.row_groups[0]!, -head) }
}

/** A file of such groups, and where each begins in it. */
export function parquetOf(
  columns: readonly Column[],
  groups: readonly RowGroup[],
): { readonly bytes: Uint8Array<ArrayBuffer>; readonly starts: readonly number[] } {
  const { writer, file } = newFile(columns)
  const head = writer.offset
  const starts: number[] = []
  let end = head
  for (const { bytes, group } of groups) {
    starts.push(end)
    file.row_groups.push(moved(group, end))
    file.num_rows += group.num_rows
    end += bytes.length
  }
  // Nothing of what is written at the end follows from where it stands.
  file.finish()
  const own = writer.getBytes()
  const pieces = groups.map(({ bytes }) => bytes)
  return { bytes: concatBytes([own.subarray(0, head), ...pieces, own.subarray(head)]), starts }
}

function newFile(columns: readonly Column[]) {
  const writer = new ByteWriter()
  const schema = schemaFromColumnData({ columnData: columnData(columns, []) })
  return { writer, file: new ParquetWriter({ writer, schema, createdBy: 'Reyi' }) }
}

/** What is told of a group that stands so many bytes further. */
function moved(group: Group, by: number): Group {
  const further = (offset: bigint) => offset + BigInt(by)
  return {
    ...group,
    columns: group.columns.map(({ meta_data, ...chunk }) => ({
      ...chunk,
      file_offset: further(chunk.file_offset),
      ...(meta_data && {
        meta_data: {
          ...meta_data,
          data_page_offset: further(meta_data.data_page_offset),
          ...(meta_data.dictionary_page_offset !== undefined && {
            dictionary_page_offset: further(meta_data.dictionary_page_offset),
          }),
        },
      }),
    })),
  }
}
