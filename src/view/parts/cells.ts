import type { WalkKey } from '../../state/address/walk.ts'

/*
 * Rows of cells that are one stop of Tab: a cell says its place in `data-row` and `data-column`. Lines give per row
 * the columns in which it has a cell, ascending.
 */

/** A cell by its row and column. */
export interface CellPlace {
  readonly row: number
  readonly column: number
}

/** The place of a cell; null for what is none. */
export function cellOf(element: EventTarget): CellPlace | null {
  if (!(element instanceof HTMLElement)) return null
  const { row, column } = element.dataset
  return row === undefined || column === undefined
    ? null
    : { row: Number(row), column: Number(column) }
}

/** The cell of a row that is nearest to a column; null where there is no such row. */
export function nearestCell(
  lines: readonly (readonly number[])[],
  { row, column }: CellPlace,
): CellPlace | null {
  const line = lines[Math.min(row, lines.length - 1)]
  if (!line || line.length === 0) return null
  const away = (one: number) => Math.abs(one - column)
  const nearest = line.reduce((best, one) => (away(one) < away(best) ? one : best))
  return { row: Math.min(row, lines.length - 1), column: nearest }
}

/** Where a key leads: along the row to the next cell, up and down to the nearest one. */
export function walkCells(
  lines: readonly (readonly number[])[],
  here: CellPlace,
  key: WalkKey,
): CellPlace | null {
  const { row, column } = here
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    const to = row + (key === 'ArrowUp' ? -1 : 1)
    return lines[to] ? nearestCell(lines, { row: to, column }) : null
  }
  const line = lines[row]!
  const at = line.indexOf(column)
  const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: line.length - 1 }[key]
  return line[to] === undefined ? null : { row, column: line[to] }
}
