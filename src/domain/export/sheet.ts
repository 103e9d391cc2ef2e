import { zipPieces } from '../text/zip.ts'
import { escapeMarkup } from './escape.ts'
import type { Cell, PointTable } from './point-table.ts'

/** Of a cell, UTF-16 units; and rows of a sheet, the head among them (ECMA-376, as Excel has it). */
const MOST = { characters: 32_767, rows: 1_048_576 } as const

/** Lines that stand on a sheet of their own: what it is, and what is said of it. */
export type Lines = readonly (readonly [string, string])[]

/**
 * A table as a workbook (Office Open XML, `.xlsx`): its rows on a sheet, on more where one cannot hold them, and on
 * the last one what is said of the whole. Texts are texts, whatever they begin with; one that is longer than a cell
 * holds is cut, which `…` at its end shows. Gives the file in pieces.
 */
export function writeWorkbook({ columns, rows }: PointTable, about: Lines): Generator<Bytes> {
  const head = columns.map(({ name }) => name)
  const sheets: Sheet[] = []
  let body = [rowOf(head, 1, 1)]
  const close = () => {
    const name = sheets.length === 0 ? 'Points' : `Points ${sheets.length + 1}`
    sheets.push({ name, xml: sheetOf(body) })
    body = [rowOf(head, 1, 1)]
  }
  for (const row of rows()) {
    if (body.length === MOST.rows) close()
    body.push(rowOf(row, body.length + 1))
  }
  close()
  sheets.push({ name: 'Meeting', xml: sheetOf(about.map((line, i) => rowOf(line, i + 1))) })
  return zipPieces(
    partsOf(sheets).map(({ path, xml }) => ({ path, bytes: new TextEncoder().encode(xml) })),
  )
}

type Bytes = Uint8Array<ArrayBuffer>

interface Sheet {
  readonly name: string
  readonly xml: string
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** All files of a workbook. */
function partsOf(sheets: readonly Sheet[]): { path: string; xml: string }[] {
  const each = (write: (number: number, sheet: Sheet) => string) =>
    sheets.map((sheet, i) => write(i + 1, sheet)).join('')
  const styles = sheets.length + 1
  return [
    {
      path: '[Content_Types].xml',
      xml: `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${each((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${TYPE}.worksheet+xml"/>`)}</Types>`,
    },
    {
      path: '_rels/.rels',
      xml: `${XML}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      path: 'xl/workbook.xml',
      xml: `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each((n, { name }) => `<sheet name="${name}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
    },
    {
      path: 'xl/_rels/workbook.xml.rels',
      xml: `${XML}<Relationships xmlns="${RELATIONS}">${each((n) => `<Relationship Id="rId${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="rId${styles}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    },
    {
      // The second format is that of the head.
      path: 'xl/styles.xml',
      xml: `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`,
    },
    ...sheets.map(({ xml }, i) => ({ path: `xl/worksheets/sheet${i + 1}.xml`, xml })),
  ]
}

/** The head stays in sight. */
const sheetOf = (rows: readonly string[]) =>
  `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>${rows.join('')}</sheetData></worksheet>`

/** A row of a number, from 1. Some readers go by the addresses of cells. */
const rowOf = (cells: readonly Cell[], number: number, style?: number) =>
  `<row r="${number}">${cells.map((cell, i) => cellOf(cell, `${lettersOf(i)}${number}`, style)).join('')}</row>`

/** What a column is called, from 0: A, …, Z, AA, … */
const lettersOf = (column: number): string =>
  (column < 26 ? '' : lettersOf(Math.floor(column / 26) - 1)) +
  String.fromCharCode(65 + (column % 26))

function cellOf(cell: Cell, address: string, style?: number): string {
  if (cell === null || cell === '') return ''
  const about = `r="${address}"${style === undefined ? '' : ` s="${style}"`}`
  if (typeof cell === 'number') return `<c ${about}><v>${cell}</v></c>`
  return `<c ${about} t="inlineStr"><is><t xml:space="preserve">${inCell(cell)}</t></is></c>`
}

/** `_x41_` with four digits stands for a letter there: an underscore before such is written as one itself. */
const inCell = (text: string) =>
  escapeMarkup(cut(text).replaceAll(/_(?=x[\da-f]{4}_)/gi, '_x005F_'))

const cut = (text: string) =>
  text.length <= MOST.characters
    ? text
    : `${text.slice(0, MOST.characters - 1).replace(/[\ud800-\udbff]$/, '')}…`
