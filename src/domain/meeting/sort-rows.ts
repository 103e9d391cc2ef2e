/** As they came, the most points first, or by name. */
export type RowOrder = 'order' | 'total' | 'name'

/**
 * Rows (speakers or themes, by number) in an order; a copy. Equal ones stay as they came, and so do all by name
 * as long as no ranks of their names are known.
 */
export function sortRows(
  rows: readonly number[],
  order: RowOrder,
  totals: ArrayLike<number>,
  ranks: ArrayLike<number> | null,
): number[] {
  if (order === 'total') return rows.toSorted((a, b) => totals[b]! - totals[a]!)
  if (order === 'name' && ranks) return rows.toSorted((a, b) => ranks[a]! - ranks[b]!)
  return [...rows]
}
