import { readXml, type XmlReader } from '../xml/read-xml.ts'
import { isOn } from './is-on.ts'

/** Whether a paragraph of a Word document is a heading, by its style and by what it says of itself. */
export type IsHeading = (style: string | undefined, outline: number | undefined) => boolean

interface Style {
  readonly basedOn?: string | undefined
  readonly outline?: number | undefined
}

/** Levels of the outline; the one behind is that of ordinary text. */
const LEVELS = 9
/** A style is based on another, and that on another: Word follows eleven. */
const LONGEST_CHAIN = 100

/** Tells headings by a document's part `styles.xml`, where it has one. */
export function headingsBy(stylesXml: string | null): IsHeading {
  const { styles, usual } = readStyles(stylesXml)
  const outlineOf = (style: string | undefined): number => {
    let id = style
    for (let i = 0; id !== undefined && i < LONGEST_CHAIN; i++) {
      const found = styles.get(id)
      if (found?.outline !== undefined) return found.outline
      id = found?.basedOn
    }
    return LEVELS
  }
  return (style, outline) => (outline ?? outlineOf(style ?? usual)) < LEVELS
}

function readStyles(xml: string | null) {
  const styles = new Map<string, Style>()
  let usual: string | undefined
  if (xml === null) return { styles, usual }
  const x = readXml(xml)
  for (let step = x.next(); step !== 'end'; step = x.next()) {
    if (step !== 'open' || x.name !== 'style') continue
    const id = x.attribute('styleId') ?? ''
    const standard = x.attribute('default')
    if (x.attribute('type') === 'paragraph' && standard !== undefined && isOn(standard)) usual = id
    styles.set(id, readStyle(x))
  }
  return { styles, usual }
}

function readStyle(x: XmlReader): Style {
  let basedOn: string | undefined
  let outline: number | undefined
  for (let step = x.next(); step !== 'close' || x.name !== 'style'; step = x.next()) {
    if (step !== 'open') continue
    if (x.name === 'basedOn') basedOn = x.attribute('val')
    else if (x.name === 'outlineLvl') outline = Number(x.attribute('val'))
    else if (x.name === 'pPrChange') x.skip()
  }
  return { basedOn, outline }
}
