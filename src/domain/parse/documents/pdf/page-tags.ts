import type { PDFPageProxy } from 'pdfjs-dist'
import type { StructTreeContent, StructTreeNode } from 'pdfjs-dist/types/src/display/api.d.ts'

/** So many elements of tags are read: each page has all rows of a table of which some stand on it. */
const MOST_ELEMENTS = 500_000

/** The tags of the pages of a document, one page after the other, until they are too many. */
export class PageTags {
  private left: number

  constructor(most = MOST_ELEMENTS) {
    this.left = most
  }

  /** Whether no page was gone without its tags since they were too many. */
  get areWhole(): boolean {
    return this.left >= 0
  }

  /** Those of a page; null where it has none, or those before it were too many. */
  async of(page: Pick<PDFPageProxy, 'getStructTree'>): Promise<StructTreeNode | null> {
    if (!this.areWhole) return null
    // A damaged tree is none.
    const tree = await page.getStructTree().catch(() => null)
    this.left -= tree ? elementsIn(tree) : 0
    return this.areWhole ? tree : null
  }
}

const elementsIn = (node: StructTreeNode | StructTreeContent): number =>
  'children' in node ? node.children.reduce((sum, child) => sum + elementsIn(child), 1) : 1
