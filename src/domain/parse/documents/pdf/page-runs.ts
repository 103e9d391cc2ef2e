import type { PDFPageProxy } from 'pdfjs-dist'
import type { TextContent, TextItem } from 'pdfjs-dist/types/src/display/api.d.ts'
import { ordinarySigns } from '../../../text/radicals.ts'
import { type Run, TABLE_PLACE } from './run.ts'
import { type PageTable, tablesIn } from './tables.ts'

/** The runs of a page, and its height as it is read, pt. */
export interface PageRuns {
  readonly runs: readonly Run[]
  readonly height: number
  /** Those that the tags of the page tell, of its runs. */
  readonly tables: readonly PageTable[]
}

/**
 * What a page says and where. A page on its side is turned; of text from top to bottom the lines, which go from right
 * to left, are made rows.
 */
export async function pageRuns(page: PDFPageProxy): Promise<PageRuns> {
  const tree = await page.getStructTree().catch(() => null)
  const content = await page.getTextContent({
    disableNormalization: true,
    includeMarkedContent: tree !== null,
  })
  const { transform, width, height } = page.getViewport({ scale: 1 })
  const placed = marked(content).flatMap(([item, mark]) => runOf(item, transform, mark))
  if (!isVertical(content))
    return { runs: placed, height, tables: tree ? tablesIn(tree, placed) : [] }
  const turned = placed.map((run) => ({
    ...run,
    ...{ left: run.y, right: run.y + Math.max(run.size, run.right - run.left) },
    y: width - run.left,
  }))
  return { runs: turned, height: width, tables: [] }
}

/** The words of a page, each with the innermost content that has an id for the tags. */
function marked({ items }: TextContent): (readonly [TextItem, string | undefined])[] {
  const open: (string | undefined)[] = []
  return items.flatMap((item): [TextItem, string | undefined][] => {
    if ('str' in item) return item.str === '' ? [] : [[item, open.findLast(Boolean)]]
    if (item.type === 'endMarkedContent') open.pop()
    else open.push(item.type === 'beginMarkedContentProps' ? item.id : undefined)
    return []
  })
}

function runOf(
  item: TextItem,
  [a, b, c, d, e, f]: readonly number[],
  mark: string | undefined,
): Run[] {
  const text = plainSigns(item.str)
  if (!/\S/.test(text)) return []
  const [ta, tb, , td, te, tf] = item.transform as number[]
  const x = a! * te! + c! * tf! + e!
  const y = b! * te! + d! * tf! + f!
  const size = Math.hypot(ta!, tb!) || Math.abs(td!) || item.height
  const run = { text, left: x, right: x + item.width, y, size }
  return [mark === undefined ? run : { ...run, mark }]
}

/** Characters for radicals and for ligatures of Latin letters; no sign that is ours. */
const plainSigns = (text: string) =>
  ordinarySigns(text.replaceAll(TABLE_PLACE, '')).replace(/[\ufb00-\ufb06]/g, (sign) =>
    sign.normalize('NFKC'),
  )

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
