import type { Meeting } from '../meeting/meeting.ts'
import { pointTable } from './point-table.ts'
import { safeCell } from './safe-cell.ts'
import type { LinkOf } from './words.ts'

/** By it spreadsheets know the file as UTF-8, and open Chinese right. */
export const BOM = '\ufeff'

/**
 * The given points as a table (`pointTable`) in CSV (RFC 4180: CRLF between lines; UTF-8 with BOM). Gives the file in
 * pieces.
 */
export function* writeCsv(meeting: Meeting, points: Int32Array, linkOf: LinkOf): Generator<string> {
  const { columns, rows } = pointTable(meeting, points, linkOf)
  yield BOM + csvLine(columns.map(({ name }) => name))
  for (const row of rows()) yield `\r\n${csvLine(row.map((cell) => String(cell ?? '')))}`
}

/** A row of a table as it is written, without its line end. */
export const csvLine = (row: readonly string[]) => row.map(safeCell).map(quoted).join(',')

/** Quoted wherever any sheet may separate, whatever it is told to separate by. */
const quoted = (cell: string) =>
  /[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
