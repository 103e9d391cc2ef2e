import type { Allowance } from '../allowance.ts'

/** Wider than a sheet can be (XFD). */
export const WIDEST = 16_384

/** A rectangle of cells that are one, rows and columns from 0, the last included. */
export interface Merged {
  readonly top: number
  readonly bottom: number
  readonly left: number
}

/** Takes the cells of a sheet by their places and gives its rows; every cell is taken from the allowance. */
export class Grid {
  private readonly rows = new Map<number, string[]>()
  private last = 0
  private readonly allowance: Pick<Allowance, 'takeLines'>

  constructor(allowance: Pick<Allowance, 'takeLines'>) {
    this.allowance = allowance
  }

  /** Puts words into a cell; cells before it that have none are ''. */
  put(row: number, column: number, words: string): void {
    if (words === '') return
    this.allowance.takeLines(1)
    if (column >= WIDEST) return
    const cells = this.rows.get(row) ?? []
    if (!this.rows.has(row)) {
      this.allowance.takeLines(1)
      this.rows.set(row, cells)
      this.last = Math.max(this.last, row)
    }
    this.allowance.takeLines(Math.max(0, column - cells.length))
    while (cells.length < column) cells.push('')
    cells[column] = words
  }

  /** What a cell holds that goes over several rows is in each of them that has words. */
  merge(areas: readonly Merged[]): void {
    for (const { top, bottom, left } of areas) {
      const words = this.rows.get(top)?.[left] ?? ''
      if (words === '') continue
      const last = Math.min(bottom, this.last)
      this.allowance.takeLines(Math.max(0, last - top))
      for (let row = top + 1; row <= last; row++)
        if (this.rows.has(row) && !this.rows.get(row)?.[left]) this.put(row, left, words)
    }
  }

  /** All rows with words, from the top. */
  end(): string[][] {
    return [...this.rows].sort(([a], [b]) => a - b).map(([, cells]) => cells)
  }
}
