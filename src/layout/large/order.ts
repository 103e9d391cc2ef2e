/** Rows in the order shown, and the way back. */
export interface Order {
  /** The numbers of the rows, first to last. */
  readonly rows: Int32Array
  /** Per row number: its place in `rows`, or -1 where it is not listed. */
  readonly rank: Int32Array
}

/** Whether the same rows are listed in the same order. */
export const isSameOrder = (one: Order, other: Order): boolean =>
  one.rank.length === other.rank.length &&
  one.rows.length === other.rows.length &&
  one.rows.every((row, place) => row === other.rows[place])

/**
 * Lists rows: those brought up first, each part in the order in which the rows come; rows that are
 * not kept are left out. `total` is how many rows there are, listed or not.
 */
export function orderRows(
  rows: readonly number[],
  total: number,
  isKept: (row: number) => boolean,
  isBroughtUp: (row: number) => boolean,
): Order {
  const kept = rows.filter(isKept)
  const listed = Int32Array.from([
    ...kept.filter(isBroughtUp),
    ...kept.filter((row) => !isBroughtUp(row)),
  ])
  const rank = new Int32Array(total).fill(-1)
  for (const [place, row] of listed.entries()) rank[row] = place
  return { rows: listed, rank }
}
