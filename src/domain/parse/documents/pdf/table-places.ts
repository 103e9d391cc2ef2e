import { max, min } from 'd3'
import type { Block } from '../blocks.ts'
import { linesOf } from './lines.ts'
import type { PageRuns } from './page-runs.ts'
import { joinedParagraphs, paragraphsOf } from './paragraphs.ts'
import { type Run, TABLE_PLACE } from './run.ts'
import type { PageTable } from './tables.ts'

/** A row as paragraphs, cell by cell. */
interface Row {
  readonly at: number
  readonly cells: readonly (readonly string[])[]
}

/** What of a table stands on a page, by its number. */
interface Part {
  readonly size: number
  readonly rows: readonly Row[]
  readonly page: number
}

const NONE: ReadonlySet<number> = new Set()

/** The tables of a document, taken out of its pages. */
export class TablePlaces {
  private readonly tables = new Map<string, Part>()
  private pages = 0

  /** Rows that are the head of a table again, on a next page. */
  private readonly again = new Set<Row>()

  private readonly left: ReadonlySet<number>

  /** @param left how many rows those have that stay as they stand: all parts of a table have as many. */
  constructor(left: ReadonlySet<number> = new Set()) {
    this.left = left
  }

  /** A page with a place for each of its tables instead of what stands in them. */
  takeOut<Page extends Pick<PageRuns, 'runs' | 'tables'>>(page: Page): Page {
    const { runs } = page
    const tables = page.tables.filter(({ size }) => !this.left.has(size))
    const taken = new Set(tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flat())))
    const places = tables.map((table) => this.placeOf(table))
    this.pages++
    return { ...page, runs: [...runs.filter((run) => !taken.has(run)), ...places], tables: [] }
  }

  private placeOf({ size, rows }: PageTable): Run {
    const text = `${TABLE_PLACE}${this.tables.size}`
    this.tables.set(text, {
      ...{ size, page: this.pages },
      rows: rows.map(({ at, cells }) => ({
        at,
        cells: cells.map((cell) => paragraphsOf(cell.length > 0 ? [linesOf(cell)] : []).texts),
      })),
    })
    const own = rows.flatMap(({ cells }) => cells.flat())
    const [first] = own.toSorted((a, b) => a.y - b.y)
    return {
      ...{ text, y: first!.y, size: first!.size },
      ...(first!.mark !== undefined && { mark: first!.mark }),
      ...{ left: min(own, ({ left }) => left)!, right: max(own, ({ right }) => right)! },
    }
  }

  /** How many rows the tables have that have no place of their own among the paragraphs. */
  missing(paragraphs: readonly string[]): number[] {
    const found = new Set(paragraphs)
    return [...this.tables].flatMap(([place, { size }]) => (found.has(place) ? [] : [size]))
  }

  /** Paragraphs and tables; a table that goes on over a page is one. `headings` are paragraphs, by their number. */
  blocks(paragraphs: readonly string[], headings: ReadonlySet<number> = NONE): Block[] {
    const blocks: (Block | Row[])[] = []
    let before: Part | undefined
    for (const [i, text] of paragraphs.entries()) {
      const part = this.tables.get(text)
      const last = blocks.at(-1)
      if (!part)
        blocks.push({ kind: 'paragraph', text, ...(headings.has(i) && { isHeading: true }) })
      else {
        const heads = before && Array.isArray(last) ? headsAgain(last, before, part) : null
        if (heads !== null) this.goOn(last as Row[], part.rows, heads)
        else blocks.push([...part.rows])
      }
      before = part
    }
    return blocks.map((block) => (Array.isArray(block) ? blockOf(block) : block))
  }

  /** The words of each row that are most, which tell where it stands in the text; null for what is no place of a table. */
  wordsAt(place: string): readonly string[] | null {
    const table = this.tables.get(place)
    if (!table) return null
    return table.rows.flatMap((row) => {
      if (this.again.has(row)) return []
      const [longest] = row.cells.flat().toSorted((a, b) => b.length - a.length)
      return longest === undefined ? [] : [longest]
    })
  }

  /** Goes on with the rows of the next page, without so many that stand there again; a row that was cut is one. */
  private goOn(rows: Row[], next: readonly Row[], heads: number): void {
    for (const row of next.slice(0, heads)) this.again.add(row)
    for (const row of next.slice(heads)) {
      const last = rows.at(-1)!
      if (last.at !== row.at) rows.push(row)
      else
        rows[rows.length - 1] = {
          at: row.at,
          cells: last.cells.map((cell, i) => joinedParagraphs(cell, row.cells[i]!)),
        }
    }
  }
}

/**
 * How many rows of a part are the head again, where it goes on with the rows before it; null where it is a table of its
 * own. Two tables may have as many rows and one head: what goes on has left rows of its own on the page before.
 */
function headsAgain(rows: readonly Row[], before: Part, part: Part): number | null {
  if (part.page !== before.page + 1 || part.size !== before.size) return null
  if (part.rows.length === part.size || widthOf(part.rows) !== widthOf(rows)) return null
  const own = part.rows.findIndex(
    (row, i) => row.at !== i || rows[i]?.at !== i || !sameWords(row.cells, rows[i].cells),
  )
  const [first, last] = [part.rows[own], rows.at(-1)!]
  if (!first || first.at < last.at) return null
  // What stands directly below the head, or without one at the row before, may be the first row of another table. Of a
  // row that was cut, a cell goes on; its name stands on the page before.
  const isCut = first.at === last.at && first.cells.filter(({ length }) => length > 0).length === 1
  const isLater = first.at > own && (own > 0 || first.at > last.at)
  return isCut || isLater ? own : null
}

const widthOf = (rows: readonly Row[]) => rows[0]!.cells.length

const sameWords = (a: Row['cells'], b: Row['cells']) => JSON.stringify(a) === JSON.stringify(b)

const blockOf = (rows: readonly Row[]): Block => ({
  kind: 'table',
  rows: rows.map(({ cells }) =>
    cells.map((texts) => ({
      ...{ merged: false, columns: 1 },
      blocks: texts.map((text) => ({ kind: 'paragraph', text }) as const),
    })),
  ),
})
