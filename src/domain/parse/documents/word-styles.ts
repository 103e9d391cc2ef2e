import { readXml, type XmlReader } from '../xml/read-xml.ts'
import { isOn } from './is-on.ts'
import { whole } from './whole.ts'

/** What a paragraph or a style says of its number: a list (`0` for none), and how deep in it, from 0. */
export interface NumberProperties {
  readonly list?: string | undefined
  readonly level?: number | undefined
}

interface WordStyle extends NumberProperties {
  readonly basedOn?: string | undefined
  /** The level of the outline, from 0. */
  readonly outline?: number | undefined
}

/** The styles of a Word document. */
export interface WordStyles {
  readonly get: (id: string) => WordStyle | undefined
  /** A paragraph's style, the usual one where it names none, and those that it is based on, the nearest first. */
  readonly chain: (id: string | undefined) => Iterable<readonly [id: string, style: WordStyle]>
}

/** A style is based on another, and that on another: Word follows eleven. */
const LONGEST_CHAIN = 100

/** Reads a document's part `styles.xml`, where it has one. */
export function readWordStyles(xml: string | null): WordStyles {
  const styles = new Map<string, WordStyle>()
  let usual: string | undefined
  if (xml !== null) {
    const x = readXml(xml)
    for (let step = x.next(); step !== 'end'; step = x.next()) {
      if (step !== 'open' || x.name !== 'style') continue
      const id = x.attribute('styleId') ?? ''
      const standard = x.attribute('default')
      if (x.attribute('type') === 'paragraph' && standard !== undefined && isOn(standard))
        usual = id
      styles.set(id, readStyle(x))
    }
  }
  return {
    get: (id) => styles.get(id),
    *chain(first) {
      const seen = new Set<string>()
      for (let id = first ?? usual; id !== undefined && !seen.has(id); ) {
        const style = styles.get(id)
        if (!style || seen.size === LONGEST_CHAIN) return
        seen.add(id)
        yield [id, style]
        id = style.basedOn
      }
    },
  }
}

function readStyle(x: XmlReader): WordStyle {
  let basedOn: string | undefined
  let outline: number | undefined
  let own: NumberProperties = {}
  for (let step = x.next(); step !== 'close' || x.name !== 'style'; step = x.next()) {
    if (step !== 'open') continue
    if (x.name === 'basedOn') basedOn = x.attribute('val')
    else if (x.name === 'outlineLvl') outline = Number(x.attribute('val'))
    else if (x.name === 'pPrChange') x.skip()
    else if (x.name === 'numPr') own = readNumberProperties(x)
  }
  return { ...own, basedOn, outline }
}

/** What the element `numPr` says, which was just opened. */
export function readNumberProperties(x: XmlReader): NumberProperties {
  let list: string | undefined
  let level: number | undefined
  for (let step = x.next(); step !== 'close' || x.name !== 'numPr'; step = x.next()) {
    if (step !== 'open') continue
    if (x.name === 'numId') list = x.attribute('val')
    else if (x.name === 'ilvl') level = whole(x.attribute('val'), 0)
  }
  return { list, level }
}
