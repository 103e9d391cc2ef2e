import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import type { TextItem } from 'pdfjs-dist/types/src/display/api.d.ts'
import type { OptionalContentConfig } from 'pdfjs-dist/types/src/display/optional_content_config.d.ts'
import { loadPdfjs } from './load-pdfjs.ts'

/** The layers of a document (optional content, ISO 32000, 8.11), and which are shown when it is opened; none has none. */
export async function layersOf(
  document: PDFDocumentProxy,
): Promise<OptionalContentConfig | undefined> {
  const layers = await document.getOptionalContentConfig()
  return layers[Symbol.iterator]().next().done ? undefined : layers
}

/** What a page shows of its words. */
export interface Shown<Item extends TextItem> {
  readonly items: readonly Item[]
  /** How many pieces stand in layers that are not shown. */
  readonly hidden: number
  /** Whether it could not be told which words those are, if any: then all are here. */
  readonly isUnsure: boolean
}

/**
 * Takes out words that nobody sees, since their layer is off. The reader of texts gives them without a word of their
 * layer; what draws the page has its signs in the same order, with the layers, so both are read side by side.
 * @param items the words of the page, in its own order.
 */
export async function withoutHiddenLayers<Item extends TextItem>(
  page: PDFPageProxy,
  items: readonly Item[],
  layers: OptionalContentConfig,
): Promise<Shown<Item>> {
  const { signs, isHidden } = await drawnSigns(page, layers)
  if (!isHidden.includes(true)) return { items, hidden: 0, isUnsure: false }
  const shown: Item[] = []
  let [at, hidden, isOff] = [0, 0, false]
  for (const item of items) {
    const text = item.str.replace(SPACE, '')
    // Signs beside the page are drawn, and are no words.
    const start = signs.indexOf(text, at)
    if (start < 0) return { items, hidden: 0, isUnsure: true }
    at = start
    const str = item.str.replace(SIGN, (sign) => {
      const wasOff = isOff
      isOff = isHidden[at] === true
      at += sign.length
      if (isOff && !wasOff) hidden += 1
      return isOff ? '' : sign
    })
    if (str === item.str || /\S/.test(str)) shown.push({ ...item, str })
  }
  return { items: shown, hidden, isUnsure: false }
}

const SPACE = /\s+/g
const SIGN = /\S/gu

/** The signs that a page draws, in its order and without spaces, and of each unit whether its layer is off. */
async function drawnSigns(page: PDFPageProxy, layers: OptionalContentConfig) {
  const { OPS, AnnotationMode } = await loadPdfjs()
  const drawn = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE })
  const isHidden: boolean[] = []
  // Of each piece of marked content that is open, whether it is of a layer that is off.
  const open: boolean[] = []
  let signs = ''
  drawn.fnArray.forEach((operator, i) => {
    const operands = drawn.argsArray[i]
    if (operator === OPS.beginMarkedContent) open.push(false)
    else if (operator === OPS.beginMarkedContentProps)
      open.push(operands[0] === 'OC' && !layers.isVisible(operands[1]))
    else if (operator === OPS.endMarkedContent) open.pop()
    else if (operator === OPS.showText) {
      const text = textOf(operands[0])
      signs += text
      isHidden.push(...Array<boolean>(text.length).fill(open.includes(true)))
    }
  })
  return { signs, isHidden }
}

/** The text of what is shown at once: signs, and numbers for the gaps between them. */
const textOf = (shown: readonly ({ readonly unicode: string } | number | null)[]) =>
  shown
    .map((glyph) => (glyph !== null && typeof glyph === 'object' ? glyph.unicode : ''))
    .join('')
    .replace(SPACE, '')
