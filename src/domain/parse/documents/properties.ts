import type { XmlReader } from '../xml/read-xml.ts'
import { isOn } from './is-on.ts'
import { type NumberProperties, readNumberProperties } from './word-styles.ts'

/** What the elements of properties in WordprocessingML say; each reads the one just opened. */

export interface ParagraphProperties {
  readonly style?: string | undefined
  readonly number: NumberProperties
  /** How deep in the outline it is as a heading, from 0; 9 for none, and nothing where its style tells. */
  readonly outline?: number | undefined
  /** Whether its end was deleted, so that the next paragraph goes on in it. */
  readonly joins: boolean
}

export function readParagraphProperties(x: XmlReader): ParagraphProperties {
  let style: string | undefined
  let number: NumberProperties = {}
  let joins = false
  let outline: number | undefined
  each(x, 'pPr', (name) => {
    if (name === 'pStyle') style = x.attribute('val')
    else if (name === 'numPr') number = readNumberProperties(x)
    else if (name === 'outlineLvl') outline = Number(x.attribute('val'))
    else if (name === 'pPrChange' || name === 'rPrChange') x.skip()
    // Only in the properties of the mark that ends the paragraph.
    else if (name === 'del' || name === 'moveFrom') joins = true
  })
  return { style, number, joins, outline }
}

/** Whether a run is hidden. */
export function readHidden(x: XmlReader): boolean {
  let hidden = false
  each(x, 'rPr', (name) => {
    if (name === 'rPrChange') x.skip()
    else if (name === 'vanish') hidden = isOn(x.attribute('val'))
  })
  return hidden
}

/** Whether a control's content is only what asks the writer for some. */
export function readPlaceholder(x: XmlReader): boolean {
  let placeholder = false
  each(x, 'sdtPr', (name) => {
    if (name === 'showingPlcHdr') placeholder = isOn(x.attribute('val'))
  })
  return placeholder
}

export interface CellProperties {
  /** Whether it is one with the cell above. */
  readonly merged: boolean
  /** How many columns it is wide. */
  readonly columns: number
}

/** A table wider than Word allows is none, but must not take all memory either. */
const MOST_COLUMNS = 63

export function readCellProperties(x: XmlReader): CellProperties {
  let merged = false
  let columns = 1
  each(x, 'tcPr', (name) => {
    if (name === 'gridSpan') columns = columnsIn(x, 1)
    else if (name === 'vMerge') merged = x.attribute('val') !== 'restart'
    else if (name === 'tcPrChange') x.skip()
  })
  return { merged, columns }
}

/** How many columns a row leaves out at its start, and whether it was deleted. */
export function readRowProperties(x: XmlReader): { before: number; deleted: boolean } {
  let before = 0
  let deleted = false
  each(x, 'trPr', (name) => {
    if (name === 'gridBefore') before = columnsIn(x, 0)
    else if (name === 'del') deleted = true
    else if (name === 'trPrChange') x.skip()
  })
  return { before, deleted }
}

function columnsIn(x: XmlReader, least: number): number {
  const number = Number(x.attribute('val'))
  return Number.isInteger(number) ? Math.min(Math.max(number, least), MOST_COLUMNS) : least
}

function each(x: XmlReader, until: string, hear: (name: string) => void): void {
  for (let step = x.next(); step !== 'close' || x.name !== until; step = x.next())
    if (step === 'open') hear(x.name)
}
