import { allow } from './allowance.ts'
import type { Block } from './blocks.ts'
import { type DocumentRead, type LeftOutCounts, readSafely, toldLeftOut } from './document-read.ts'
import type { DocumentText } from './document-text.ts'
import { elementsIn, type HtmlElement, readHtml, wordsIn } from './html-tree.ts'
import { layOut } from './lay-out.ts'
import { type OwnListPage, readOwnListPage } from './own-list-page.ts'
import { articleOf } from './page-article.ts'
import { blocksOf } from './page-blocks.ts'
import { factsOf } from './page-facts.ts'

/**
 * Reads a web page, or a piece of one: its article as lines, under its heading, without what the page has around it, which
 * is told. `limit` is the most bytes that a text may have.
 */
export const readWebPage = (html: string, limit: number): Promise<DocumentRead> =>
  readSafely('web', async () => readPage(html, limit))

function readPage(html: string, limit: number): DocumentText {
  const allowance = allow(limit)
  const page = readHtml(html, allowance)
  const own = readOwnListPage(page)
  if (own) return { ...textOf(own), facts: factsOf(page) }
  const article = articleOf(page)
  const left: LeftOutCounts = new Map()
  const onLeftOut = (what: Parameters<typeof left.set>[0]) =>
    left.set(what, (left.get(what) ?? 0) + 1)
  const blocks = blocksOf(article, allowance, onLeftOut)
  const facts = factsOf(page)
  const heading = headingOf(page)
  const isInside = [...elementsIn(article.root)].some(({ name }) => name === 'h1')
  const above: Block[] =
    heading === undefined || isInside || blocks.length === 0
      ? []
      : [{ kind: 'paragraph', text: heading, isHeading: true }]
  const laid = layOut([...above, ...blocks], [])
  return { ...laid, facts, warnings: toldLeftOut(left, laid) }
}

/** A page that was written here: its points, or all that it says as nobody's. */
function textOf({ markdown, told }: OwnListPage): DocumentText {
  const text = markdown || told.join('\n')
  const apart = markdown === '' ? [{ start: 0, end: text.length }] : []
  return { text, apart, tables: [], headings: [], warnings: [] }
}

/** The first heading of a page with words in it. */
function headingOf(page: HtmlElement): string | undefined {
  for (const element of elementsIn(page))
    if (element.name === 'h1' && wordsIn(element) !== '') return wordsIn(element)
  return undefined
}

/** The blocks of HTML that stands within another document, of which all is read. */
export function blocksOfPiece(html: string, takeLines: (count: number) => void): Block[] {
  const root = readHtml(html, { takeLines })
  return blocksOf({ root, outside: 0, leftOut: () => undefined }, { takeLines }, () => {})
}
