import type { Block } from '../blocks.ts'
import { isFigure } from '../lay-out.ts'

/** So many rows at least, one below the other, are a table, by how many cells each has; of more cells, two. */
const FEWEST: Readonly<Record<number, number>> = { 2: 3 }

/**
 * Lines of short cells one below the other as tables: who was there in which office, who voted how. A name that such a row
 * begins with is no label of what stands beside it. Lines of a name and what it says have sentences among them.
 */
export function withFigureRows(blocks: readonly Block[]): Block[] {
  const found: Block[] = []
  let rows: string[][] = []
  const close = () => {
    const [first] = rows
    if (first && rows.length >= (FEWEST[first.length] ?? 2) && rows.every(isOfFigures))
      found.push(tableOf(rows))
    else for (const cells of rows) found.push({ kind: 'paragraph', text: cells.join('\t') })
    rows = []
  }
  for (const block of blocks) {
    const cells = block.kind === 'paragraph' && !block.isHeading ? block.text.split('\t') : []
    if (rows.length > 0 && rows[0]!.length !== cells.length) close()
    if (cells.length > 1) rows.push(cells)
    else found.push(block)
  }
  close()
  return found
}

const isOfFigures = (cells: readonly string[]) => cells.every((cell) => isFigure([cell]))

const tableOf = (rows: readonly (readonly string[])[]): Block => ({
  kind: 'table',
  rows: rows.map((cells) =>
    cells.map((text) => ({
      ...{ merged: false, columns: 1 },
      blocks: [{ kind: 'paragraph', text } as const],
    })),
  ),
})
