import { MARKUP } from '../../../text/limits.ts'
import { readXml, type XmlReader } from '../../xml/read-xml.ts'
import { type Allowance, allow } from '../allowance.ts'
import { type DocumentOptions, type DocumentRead, readSafely } from '../document-read.ts'
import { isOtherSign, signIn } from '../odf/odf-signs.ts'
import { openOdf } from '../odf/open-odf.ts'
import { wellFormed } from '../parts.ts'
import { Grid, type Merged, WIDEST } from './grid.ts'
import { type Sheet, textOfSheets } from './sheet-text.ts'

/** Reads a workbook of OpenDocument (.ods), as .xlsx is read. */
export const readOds = (bytes: Uint8Array, options: DocumentOptions): Promise<DocumentRead> =>
  readSafely('sheet', async () => {
    const allowance = allow(options.limit * MARKUP)
    const parts = await openOdf(bytes, allowance)
    return parts && textOfSheets(sheetsIn(parts.content, allowance), options, allowance)
  })

/** Reads one that is one file of XML (.fods). */
export const readFlatOds = (xml: string, options: DocumentOptions): Promise<DocumentRead> =>
  readSafely('sheet', async () => {
    const allowance = allow(options.limit * MARKUP)
    return textOfSheets(sheetsIn(xml, allowance), options, allowance)
  })

const sheetsIn = (xml: string, allowance: Allowance): Sheet[] =>
  wellFormed('content.xml', () => {
    const sheets: Sheet[] = []
    const x = readXml(xml)
    let isInBody = false
    for (let step = x.next(); step !== 'end'; step = x.next()) {
      if (step !== 'open') continue
      if (x.name === 'spreadsheet') isInBody = true
      else if (isInBody && x.name === 'table') sheets.push(readSheet(x, allowance))
    }
    return sheets
  })

function readSheet(x: XmlReader, allowance: Allowance): string[][] {
  const grid = new Grid(allowance)
  const merged: Merged[] = []
  let row = 0
  let column = 0
  let times = 1
  for (let step = x.next(); step !== 'close' || x.name !== 'table'; step = x.next()) {
    if (step === 'close' && x.name === 'table-row') row += times
    if (step !== 'open') continue
    if (x.name === 'table-row') {
      times = numberIn(x, 'number-rows-repeated')
      column = 0
    } else if (x.name === 'table-cell' || x.name === 'covered-table-cell') {
      allowance.takeLines(1)
      const repeated = numberIn(x, 'number-columns-repeated')
      const down = numberIn(x, 'number-rows-spanned')
      const words = readCell(x)
      if (down > 1) merged.push({ top: row, bottom: row + down - 1, left: column })
      // Cells without words go on to the end of the sheet.
      for (let i = 0; words !== '' && i < repeated && column + i < WIDEST; i++)
        for (let j = 0; j < times; j++) grid.put(row + j, column + i, words)
      column += repeated
    } else if (x.name === 'shapes' || x.name === 'forms') x.skip()
  }
  grid.merge(merged)
  return grid.end()
}

/** The cell that was just opened: a day or a time by its value, else the words that are shown. */
function readCell(x: XmlReader): string {
  const { name } = x
  const day = x.attribute('date-value')
  const time = x.attribute('time-value')
  const lines: string[] = []
  let line: string | null = null
  for (let step = x.next(); step !== 'close' || x.name !== name; step = x.next()) {
    if (step === 'text' && line !== null) line += x.text.replace(/[ \t\r\n]+/g, ' ')
    else if (step === 'close' && x.name === 'p' && line !== null) {
      lines.push(line)
      line = null
    } else if (step === 'open') {
      if (x.name === 'p') line = ''
      else if (x.name === 'annotation' || x.name === 'frame') x.skip()
      else if (isOtherSign(x.name) && line !== null) line += signIn(x)
    }
  }
  if (day !== undefined) return day.replace('T', ' ')
  return clockOf(time) ?? lines.join('\n')
}

/** `PT00H05M09.2S` as `0:05:09`. */
function clockOf(duration: string | undefined): string | undefined {
  const [, hours, minutes = '0', seconds = '0'] =
    /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,]\d+)?S)?$/.exec(duration ?? '') ?? []
  if (duration === undefined || hours === undefined) return undefined
  return `${Number(hours)}:${minutes.padStart(2, '0')}:${seconds.padStart(2, '0')}`
}

function numberIn(x: XmlReader, name: string): number {
  const number = Number(x.attribute(name) ?? 1)
  return Number.isInteger(number) && number > 1 ? number : 1
}
