import type { CellProperties } from './properties.ts'

/** What a document is made of, in order. */
export type Block =
  /** A paragraph; the text holds line ends where the writer broke lines. */
  | {
      readonly kind: 'paragraph'
      readonly text: string
      /** Whether the document marks it as a heading. */
      readonly isHeading?: boolean
      /** The style that the document gives it by name. */
      readonly style?: string
      /** Whether it is the name of who says what stands below, with a colon. */
      readonly isLabel?: boolean
    }
  | { readonly kind: 'table'; readonly rows: readonly Row[] }
  /** What stands in a box beside the text. */
  | { readonly kind: 'box'; readonly blocks: readonly Block[] }

export type Row = readonly TableCell[]

export interface TableCell extends CellProperties {
  readonly blocks: readonly Block[]
}

/** What a document has beside its words, and how often. */
export type LeftOut =
  | 'deletions'
  | 'hidden'
  | 'layers'
  | 'pictures'
  | 'comments'
  | 'parts'
  | 'margins'
  | 'sources'
  | 'codings'
  | 'furniture'
  | 'sheets'

/** The lines of blocks, one under the other; a row of a nested table is a line. */
export function linesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return block.text.split('\n').filter((line) => /\S/.test(line))
    if (block.kind === 'box') return linesOf(block.blocks)
    return block.rows
      .map((row) => row.map((cell) => linesOf(cell.blocks).join(' ')).join('\t'))
      .filter((line) => /\S/.test(line))
  })
}
