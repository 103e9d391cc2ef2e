import { MARKUP } from '../../../text/limits.ts'
import { readXml, type XmlReader } from '../../xml/read-xml.ts'
import { type Allowance, allow } from '../allowance.ts'
import { isZip, openArchive } from '../archive.ts'
import { type DocumentOptions, type DocumentRead, readSafely } from '../document-read.ts'
import { isOn } from '../is-on.ts'
import { openParts, type Parts, relationsOf, wellFormed } from '../parts.ts'
import { Grid, type Merged } from './grid.ts'
import { type DateKind, dateKindOf, numberText } from './number-text.ts'
import { type Sheet, textOfSheets } from './sheet-text.ts'

/**
 * Reads a workbook (.xlsx): texts, numbers, days and times as they are shown, of cells that are one the words in each row.
 * Which sheet is read says `textOfSheets`.
 */
export const readXlsx = (bytes: Uint8Array, options: DocumentOptions): Promise<DocumentRead> =>
  readSafely('sheet', async () => {
    if (!isZip(bytes)) return null
    const allowance = allow(options.limit * MARKUP)
    const parts = await openParts(openArchive(bytes, allowance), allowance)
    const sheets = parts.main === null ? null : await readWorkbook(parts, parts.main, allowance)
    return sheets && textOfSheets(sheets, options, allowance)
  })

/** What cells of a workbook refer to. */
interface Shared {
  readonly texts: readonly string[]
  /** What numbers are, by the place of a style. */
  readonly kinds: readonly DateKind[]
  readonly from1904: boolean
}

async function readWorkbook(
  parts: Parts,
  main: string,
  allowance: Allowance,
): Promise<Sheet[] | null> {
  const workbook = await parts.aside(main)
  if (workbook === null) return null
  const relations = await relationsOf(parts, main)
  const pathOf = (type: string) => relations.find((one) => one.type === type)?.path ?? ''
  const { ids, from1904 } = wellFormed(main, () => readShown(workbook))
  const strings = pathOf('sharedStrings')
  const styles = pathOf('styles')
  const shared: Shared = {
    from1904,
    texts: readTexts(strings, (await textAt(parts, strings)) ?? '', allowance),
    kinds: readStyles(styles, styles === '' ? null : await parts.aside(styles)),
  }
  const sheets: Sheet[] = []
  for (const sheet of ids) {
    const path = relations.find((one) => one.id === sheet && one.type === 'worksheet')?.path ?? ''
    const xml = await textAt(parts, path)
    if (xml === null) continue
    sheets.push(wellFormed(path, () => readSheet(xml, shared, allowance)))
  }
  return sheets
}

const textAt = async (parts: Parts, path: string) => (path === '' ? null : parts.text(path))

/** The ids of a workbook's sheets that are shown, in order. */
function readShown(xml: string): { ids: string[]; from1904: boolean } {
  const ids: string[] = []
  let from1904 = false
  const x = readXml(xml)
  for (let step = x.next(); step !== 'end'; step = x.next()) {
    if (step !== 'open') continue
    if (x.name === 'workbookPr') {
      const value = x.attribute('date1904')
      from1904 = value !== undefined && isOn(value)
    } else if (x.name === 'sheet' && (x.attribute('state') ?? 'visible') === 'visible')
      ids.push(x.attribute('id') ?? '')
  }
  return { ids, from1904 }
}

function readTexts(path: string, xml: string, { takeLines }: Allowance): string[] {
  if (xml === '') return []
  return wellFormed(path, () => {
    const texts: string[] = []
    const x = readXml(xml)
    for (let step = x.next(); step !== 'end'; step = x.next()) {
      if (step !== 'open' || x.name !== 'si') continue
      takeLines(1)
      texts.push(readRuns(x, 'si'))
    }
    return texts
  })
}

/** The words of runs up to the end of an element; guides of pronunciation are left out. */
function readRuns(x: XmlReader, until: string): string {
  let words = ''
  for (let step = x.next(); step !== 'close' || x.name !== until; step = x.next()) {
    if (step !== 'open') continue
    if (x.name === 't') words += x.content()
    else if (x.name === 'rPh') x.skip()
  }
  return words.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => {
    const unit = Number.parseInt(code, 16)
    return unit < 32 && unit !== 10 && unit !== 9 ? '' : String.fromCharCode(unit)
  })
}

function readStyles(path: string, xml: string | null): DateKind[] {
  if (xml === null) return []
  return wellFormed(path, () => {
    const codes = new Map<number, string>()
    const kinds: DateKind[] = []
    let isOfCells = false
    const x = readXml(xml)
    for (let step = x.next(); step !== 'end'; step = x.next()) {
      if (x.name === 'cellXfs' && step !== 'text') isOfCells = step === 'open'
      if (step !== 'open') continue
      if (x.name === 'numFmt')
        codes.set(Number(x.attribute('numFmtId')), x.attribute('formatCode') ?? '')
      else if (isOfCells && x.name === 'xf') {
        const id = Number(x.attribute('numFmtId') ?? 0)
        kinds.push(dateKindOf(id, codes.get(id)))
      }
    }
    return kinds
  })
}

function readSheet(xml: string, shared: Shared, allowance: Allowance): string[][] {
  const grid = new Grid(allowance)
  const merged: Merged[] = []
  let row = -1
  let column = -1
  const x = readXml(xml)
  for (let step = x.next(); step !== 'end'; step = x.next()) {
    if (step !== 'open') continue
    if (x.name === 'row') {
      const number = Number(x.attribute('r'))
      row = number > 0 ? number - 1 : row + 1
      column = -1
    } else if (x.name === 'c') {
      const place = placeOf(x.attribute('r'))
      column = place?.column ?? column + 1
      grid.put(place?.row ?? row, column, readCell(x, shared))
    } else if (x.name === 'mergeCell') {
      allowance.takeLines(1)
      const [from, to] = (x.attribute('ref') ?? '').split(':').map(placeOf)
      if (from && to && to.row > from.row)
        merged.push({ top: from.row, bottom: to.row, left: from.column })
    }
  }
  grid.merge(merged)
  return grid.end()
}

/** The cell that was just opened, as words. */
function readCell(x: XmlReader, { texts, kinds, from1904 }: Shared): string {
  const type = x.attribute('t') ?? 'n'
  const style = Number(x.attribute('s') ?? 0)
  let value = ''
  let inline = ''
  for (let step = x.next(); step !== 'close' || x.name !== 'c'; step = x.next()) {
    if (step !== 'open') continue
    if (x.name === 'v') value = x.content()
    else if (x.name === 'is') inline = readRuns(x, 'is')
    else x.skip()
  }
  if (type === 's') return texts[Number(value)] ?? ''
  if (type === 'inlineStr') return inline
  if (type === 'b') return value === '1' ? 'TRUE' : value === '0' ? 'FALSE' : value
  if (type === 'n' && value !== '') return numberText(value, kinds[style] ?? null, from1904)
  // What a formula gives, a day in words, an error.
  return value
}

/** A place such as `B3`, from 0. */
function placeOf(name: string | undefined): { row: number; column: number } | undefined {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(name ?? '') ?? []
  if (letters === '') return undefined
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return { row: Number(digits) - 1, column: column - 1 }
}
