import type { Cell } from '../../table/cells.ts'
import { type MatchedColumns, matchColumns } from '../../table/columns.ts'
import type { Allowance } from '../allowance.ts'
import { type DocumentOptions, toldLeftOut } from '../document-read.ts'
import type { DocumentText } from '../document-text.ts'
import { DocumentFault } from '../fault.ts'

/** A sheet: the words of its cells, row by row, as a person sees them. */
export type Sheet = readonly (readonly string[])[]

/** So many rows with words may stand above the one that names the columns. */
const MOST_ABOVE = 20

/**
 * The text of a workbook: of the sheet whose header names speaker and words, else of the first with words; the others are
 * told. What stands above the header is a line each, below it each row is one, its cells parted by tabs. Throws a
 * `DocumentFault` where it is not certain which columns are which and `chosen` does not say, or nothing is in them; null
 * where no sheet has words.
 */
export function textOfSheets(
  sheets: readonly Sheet[],
  { columns: chosen, asText = false }: Pick<DocumentOptions, 'columns' | 'asText'>,
  { takeLines }: Pick<Allowance, 'takeLines'>,
): DocumentText | null {
  const filled = sheets
    .map((rows) => rows.filter((row) => row.some(isFilled)))
    .filter((rows) => rows.length > 0)
  if (filled.length === 0) return null
  const rows = filled.find((one) => headerIn(one) >= 0) ?? filled[0]!
  const known = headerIn(rows)
  const several = rows.slice(0, MOST_ABOVE).findIndex((row) => row.filter(isFilled).length > 1)
  const at = Math.max(0, known < 0 ? several : known)
  const headers = rows[at]!.map((cell) => cell.trim())
  const columns: MatchedColumns | null = chosen ?? matchColumns(headers)
  if (!columns && !asText) throw new DocumentFault({ code: 'needs-columns', headers })
  if (
    columns &&
    !asText &&
    !rows.slice(at + 1).some((row) => textsIn(columns).some((place) => isFilled(row[place] ?? '')))
  )
    throw new DocumentFault({ code: 'table-empty' })
  const pieces: string[] = []
  let length = 0
  const write = (words: string): Cell => {
    const cell = { start: length, end: length + words.length, text: words }
    pieces.push(words)
    length = cell.end
    return cell
  }
  for (const row of rows.slice(0, at)) write(`${row.filter(isFilled).map(plain).join(' ')}\n`)
  const cells = rows.slice(at).map((row) => {
    takeLines(1)
    const read = row.map((cell, i) => {
      if (i > 0) write('\t')
      return write(plain(cell))
    })
    write('\n')
    return read
  })
  const text = pieces.join('').replace(/\n$/, '')
  const [header = [], ...below] = cells
  const told = { apart: [] }
  const left = new Map(filled.length > 1 ? [['sheets' as const, filled.length - 1]] : [])
  return {
    text,
    tables: columns && !asText ? [{ columns, header, rows: below }] : [],
    headings: [],
    ...told,
    warnings: toldLeftOut(left, told),
  }
}

const textsIn = ({ own, text }: MatchedColumns) => (own ? [...own.text.values()] : [text])

const headerIn = (rows: Sheet) =>
  rows.slice(0, MOST_ABOVE).findIndex((row) => matchColumns(row) !== null)

const isFilled = (cell: string) => /\S/.test(cell)

/** A cell as it can stand between tabs. */
const plain = (cell: string) => cell.replace(/\r\n?/g, '\n').replace(/\t/g, ' ').trim()
