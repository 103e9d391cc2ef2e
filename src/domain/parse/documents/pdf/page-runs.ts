import type { PDFPageProxy } from 'pdfjs-dist'
import type { TextContent, TextItem } from 'pdfjs-dist/types/src/display/api.d.ts'
import type { OptionalContentConfig } from 'pdfjs-dist/types/src/display/optional_content_config.d.ts'
import { ordinarySigns } from '../../../text/radicals.ts'
import { uprightSigns } from '../../../text/vertical-forms.ts'
import type { CharacterMaps } from './character-maps.ts'
import { withoutHiddenLayers } from './layers.ts'
import type { PageTags } from './page-tags.ts'
import { type Run, TABLE_PLACE } from './run.ts'
import { type PageTable, tablesIn } from './tables.ts'
import { NO_BLOCKS, type TaggedBlocks, taggedBlocks } from './tagged-blocks.ts'

/** The runs of a page, its height as it is read, pt, and what of it is in layers that are off. */
export interface PageRuns {
  readonly runs: readonly Run[]
  readonly height: number
  /** Those that the tags of the page tell, of its runs. */
  readonly tables: readonly PageTable[]
  /** What its tags say that its words are, by their marks. */
  readonly blocks: TaggedBlocks
  /** How many pieces were left out since nobody sees them. */
  readonly hidden: number
  /** Whether words that nobody sees may be among the runs. */
  readonly isUnsure: boolean
}

/** What is known of the document that a page is of. */
export interface DocumentKnown {
  readonly tags: PageTags
  readonly maps: CharacterMaps
  /** Where it has any. */
  readonly layers?: OptionalContentConfig | undefined
}

/**
 * What a page says and where. A page on its side is turned; of text from top to bottom the lines, which go from right
 * to left, are made rows.
 */
export async function pageRuns(
  page: PDFPageProxy,
  { tags, maps, layers }: DocumentKnown,
): Promise<PageRuns> {
  const tree = await tags.of(page)
  const content = await page.getTextContent({
    disableNormalization: true,
    includeMarkedContent: tree !== null,
  })
  const { transform, width, height } = page.getViewport({ scale: 1 })
  const blocks = tree ? taggedBlocks(tree) : NO_BLOCKS
  const all = marked(content)
  const { items, hidden, isUnsure } = layers
    ? await withoutHiddenLayers(page, all, layers)
    : { items: all, hidden: 0, isUnsure: false }
  const placed = withoutArtifacts(items).flatMap((item) =>
    runOf(item, transform, maps).map((run) =>
      isHeading(run, blocks) ? { ...run, isHeading: true } : run,
    ),
  )
  if (!isVertical(content)) {
    const runs = placed.map(({ down: _, ...run }): Run => run)
    const tables = tree ? tablesIn(tree, runs) : []
    return { runs, height, tables, blocks, hidden, isUnsure }
  }
  return {
    runs: placed.map((run) => turned(run, width)),
    height: width,
    tables: [],
    blocks: NO_BLOCKS,
    hidden,
    isUnsure,
  }
}

/** Words of a page with the innermost content around them that has an id for the tags. */
interface MarkedItem extends TextItem {
  readonly mark?: string
  /** Whether it is said to be none of the text, as what stands on each page is. */
  readonly isArtifact: boolean
}

function marked({ items }: TextContent): MarkedItem[] {
  const open: { readonly mark: string | undefined; readonly isArtifact: boolean }[] = []
  return items.flatMap((item): MarkedItem[] => {
    if ('str' in item) {
      const mark = open.findLast((one) => one.mark)?.mark
      const isArtifact = open.some((one) => one.isArtifact)
      return item.str === '' ? [] : [{ ...item, isArtifact, ...(mark !== undefined && { mark }) }]
    }
    if (item.type === 'endMarkedContent') open.pop()
    else
      open.push({
        mark: item.type === 'beginMarkedContentProps' ? item.id : undefined,
        isArtifact: 'tag' in item && item.tag === 'Artifact',
      })
    return []
  })
}

/** What is none of the text by the tags, where it is little: some call artifacts what others read. */
function withoutArtifacts(items: readonly MarkedItem[]): readonly MarkedItem[] {
  const letters = (all: readonly MarkedItem[]) => all.reduce((sum, { str }) => sum + str.length, 0)
  const kept = items.filter(({ isArtifact }) => !isArtifact)
  return letters(kept) * 4 >= letters(items) * 3 ? kept : items
}

const isHeading = ({ mark }: Run, blocks: TaggedBlocks): boolean =>
  mark !== undefined && blocks.get(mark)?.kind === 'heading'

/** A run with what it takes of the page from top to bottom, pt, where its type is set so. */
interface PlacedRun extends Run {
  readonly down: number
}

/** A run of a page of columns of signs as one of a page of lines. */
function turned({ down, ...run }: PlacedRun, width: number): Run {
  return { ...run, left: run.y, right: run.y + Math.max(run.size, down), y: width - run.left }
}

function runOf(
  item: MarkedItem,
  [a, b, c, d, e, f]: readonly number[],
  maps: CharacterMaps,
): PlacedRun[] {
  const text = plainSigns(maps.meant(item.str))
  if (!/\S/.test(text)) return []
  const [ta, tb, , td, te, tf] = item.transform as number[]
  const x = a! * te! + c! * tf! + e!
  const y = b! * te! + d! * tf! + f!
  const size = Math.hypot(ta!, tb!) || Math.abs(td!) || item.height
  const run = { text, left: x, right: x + item.width, y, size, down: item.height }
  return [item.mark === undefined ? run : { ...run, mark: item.mark }]
}

/** Characters for radicals, forms of signs and ligatures of Latin letters; no sign that is ours. */
const plainSigns = (text: string) =>
  uprightSigns(ordinarySigns(text.replaceAll(TABLE_PLACE, ''))).replace(
    /[\ufb00-\ufb06]/g,
    (sign) => sign.normalize('NFKC'),
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
