import type { PDFPageProxy } from 'pdfjs-dist'
import type { TextContent, TextItem } from 'pdfjs-dist/types/src/display/api.d.ts'
import type { OptionalContentConfig } from 'pdfjs-dist/types/src/display/optional_content_config.d.ts'
import { ordinarySigns } from '../../../text/radicals.ts'
import { withoutHiddenLayers } from './layers.ts'
import type { Run } from './run.ts'

/** The runs of a page, its height as it is read, pt, and what of it is in layers that are off. */
export interface PageRuns {
  readonly runs: readonly Run[]
  readonly height: number
  /** How many pieces were left out since nobody sees them. */
  readonly hidden: number
  /** Whether words that nobody sees may be among the runs. */
  readonly isUnsure: boolean
}

/**
 * What a page says and where. A page on its side is turned; of text from top to bottom the lines, which go from right
 * to left, are made rows.
 * @param layers of the document, where it has any.
 */
export async function pageRuns(
  page: PDFPageProxy,
  layers?: OptionalContentConfig,
): Promise<PageRuns> {
  const content = await page.getTextContent({ disableNormalization: true })
  const { transform, width, height } = page.getViewport({ scale: 1 })
  const all = content.items.filter((item): item is TextItem => 'str' in item && item.str !== '')
  const { items, hidden, isUnsure } = layers
    ? await withoutHiddenLayers(page, all, layers)
    : { items: all, hidden: 0, isUnsure: false }
  const placed = items.flatMap((item) => runOf(item, transform))
  if (!isVertical(content)) return { runs: placed, height, hidden, isUnsure }
  const turned = placed.map((run) => ({
    ...run,
    ...{ left: run.y, right: run.y + Math.max(run.size, run.right - run.left) },
    y: width - run.left,
  }))
  return { runs: turned, height: width, hidden, isUnsure }
}

function runOf(item: TextItem, [a, b, c, d, e, f]: readonly number[]): Run[] {
  const text = plainSigns(item.str)
  if (!/\S/.test(text)) return []
  const [ta, tb, , td, te, tf] = item.transform as number[]
  const x = a! * te! + c! * tf! + e!
  const y = b! * te! + d! * tf! + f!
  const size = Math.hypot(ta!, tb!) || Math.abs(td!) || item.height
  return [{ text, left: x, right: x + item.width, y, size }]
}

/** Characters for radicals and for ligatures of Latin letters. */
const plainSigns = (text: string) =>
  ordinarySigns(text).replace(/[\ufb00-\ufb06]/g, (sign) => sign.normalize('NFKC'))

/** Whether most signs of a page are in type that is set from top to bottom. */
function isVertical({ items, styles }: TextContent): boolean {
  let [down, all] = [0, 0]
  for (const item of items) {
    if (!('str' in item)) continue
    all += item.str.length
    if (styles[item.fontName]?.vertical) down += item.str.length
  }
  return down * 2 > all
}
