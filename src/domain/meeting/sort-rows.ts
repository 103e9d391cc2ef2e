/** As they came, the most points first, by name, or so that few strands cross. */
export type RowOrder = 'order' | 'total' | 'name' | 'crossings'

/**
 * Rows (speakers or themes, by number) in an order; a copy. Equal ones stay as they came, and so do all by name or
 * for few crossings as long as no such `ranks` are known.
 */
export function sortRows(
  rows: readonly number[],
  order: RowOrder,
  totals: ArrayLike<number>,
  ranks: ArrayLike<number> | null,
): number[] {
  if (order === 'total') return rows.toSorted((a, b) => totals[b]! - totals[a]!)
  if (order !== 'order' && ranks) return rows.toSorted((a, b) => ranks[a]! - ranks[b]!)
  return [...rows]
}
