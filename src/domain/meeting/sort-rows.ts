import { COLLATION } from '../text/writing.ts'

/** As they came, the most points first, or by name. */
export type RowOrder = 'order' | 'total' | 'name'

/** Chinese by pinyin, Latin letters as everywhere, numbers by their size. */
const BY_NAME = new Intl.Collator(COLLATION, { numeric: true })

/** Rows (speakers or themes, by number) in an order; a copy. Equal ones stay as they came. */
export function sortRows(
  rows: readonly number[],
  order: RowOrder,
  totals: ArrayLike<number>,
  nameOf: (row: number) => string,
): number[] {
  switch (order) {
    case 'order':
      return [...rows]
    case 'total':
      return rows.toSorted((a, b) => totals[b]! - totals[a]!)
    case 'name': {
      const named = rows.map((row) => ({ row, name: nameOf(row) }))
      return named.sort((a, b) => BY_NAME.compare(a.name, b.name)).map(({ row }) => row)
    }
  }
}
