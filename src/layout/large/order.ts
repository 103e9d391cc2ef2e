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
  const listed = new Int32Array(rows.length)
  const rank = new Int32Array(total).fill(-1)
  const others = new Int32Array(rows.length)
  let [length, left] = [0, 0]
  for (const row of rows) {
    if (!isKept(row)) continue
    if (isBroughtUp(row)) listed[length++] = row
    else others[left++] = row
  }
  listed.set(others.subarray(0, left), length)
  length += left
  for (let place = 0; place < length; place++) rank[listed[place]!] = place
  return { rows: listed.subarray(0, length), rank }
}
