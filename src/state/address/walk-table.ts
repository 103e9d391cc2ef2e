import type { WalkKey } from './walk.ts'

/** A cell of a table with headers; {@link HEADER} as row or column is the header there. */
export interface TablePlace {
  readonly row: number
  readonly column: number
}

export const HEADER = -1

/**
 * Where a key leads in a table whose rows and columns stand in the given order (headers included):
 * to the next cell that way that has a control, with Home and End to the first and the last of the
 * row. Null where there is none.
 */
export function walkTable(
  rows: readonly number[],
  columns: readonly number[],
  hasControl: (place: TablePlace) => boolean,
  place: TablePlace,
  key: WalkKey,
): TablePlace | null {
  const across = key !== 'ArrowUp' && key !== 'ArrowDown'
  const line = across ? columns : rows
  const here = line.indexOf(across ? place.column : place.row)
  const ahead = {
    ArrowRight: () => line.slice(here + 1),
    ArrowDown: () => line.slice(here + 1),
    ArrowLeft: () => line.slice(0, here).reverse(),
    ArrowUp: () => line.slice(0, here).reverse(),
    Home: () => line.slice(0, here),
    End: () => line.slice(here + 1).reverse(),
  }[key]()
  const to = (at: number) => (across ? { ...place, column: at } : { ...place, row: at })
  const found = ahead.find((at) => hasControl(to(at)))
  return found === undefined ? null : to(found)
}
