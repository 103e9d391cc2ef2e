import { zip } from '../docx.fixture.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'

export interface SheetParts {
  /** Elements of shared strings: `<si><t>…</t></si>`. */
  readonly texts?: string
  /** Codes of formats, from 164; a cell of the style n has the format before that: style 1 has 164. */
  readonly formats?: readonly string[]
  readonly from1904?: boolean
  /** Names of sheets that are hidden. */
  readonly hidden?: readonly string[]
}

/** The files of a workbook as Excel writes them: sheets by their names, each the elements of its rows and what follows them. */
export function xlsxFiles(
  sheets: Readonly<Record<string, string>>,
  { texts = '', formats = [], from1904 = false, hidden = [] }: SheetParts = {},
): Record<string, string> {
  const names = Object.keys(sheets)
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`
  return {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${RELATIONS}">${relation('r', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}"${hidden.includes(name) ? ' state="hidden"' : ''} r:id="s${i}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${RELATIONS}">${names.map((_, i) => relation(`s${i}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)).join('')}${relation('t', 'sharedStrings', 'sharedStrings.xml')}${relation('f', 'styles', 'styles.xml')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${texts}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts>${formats.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${code.replaceAll('"', '&quot;')}"/>`).join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats.map((_, i) => `<xf numFmtId="${164 + i}"/>`).join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries(
      names.map((name, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `<worksheet xmlns="${MAIN}">${sheets[name]}</worksheet>`,
      ]),
    ),
  }
}

export const xlsx = (
  sheets: Readonly<Record<string, string>>,
  parts?: SheetParts,
): Uint8Array<ArrayBuffer> => zip(xlsxFiles(sheets, parts), { deflated: true })

/** Rows of inline texts, from A1 on; null for no cell. */
export const rowsOf = (...rows: readonly (readonly (string | null)[])[]): string =>
  `<sheetData>${rows
    .map(
      (cells, r) =>
        `<row r="${r + 1}">${cells
          .map((words, c) =>
            words === null
              ? ''
              : words.startsWith('<c')
                ? words
                : `<c r="${String.fromCharCode(65 + c)}${r + 1}" t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c>`,
          )
          .join('')}</row>`,
    )
    .join('')}</sheetData>`
