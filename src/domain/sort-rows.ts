/** As they came, the most points first, or by name. */
export type RowOrder = 'order' | 'total' | 'name'

/**
 * Rows (speakers or themes, by number) in an order; a copy. Equal ones stay as they came.
 * @param locale BCP 47, for the order of names: Chinese ones go by pinyin in `zh`.
 */
export function sortRows(
  rows: readonly number[],
  order: RowOrder,
  totals: ArrayLike<number>,
  nameOf: (row: number) => string,
  locale: string,
): number[] {
  switch (order) {
    case 'order':
      return [...rows]
    case 'total':
      return rows.toSorted((a, b) => totals[b]! - totals[a]!)
    case 'name': {
      const { compare } = new Intl.Collator(locale, { numeric: true })
      return rows.toSorted((a, b) => compare(nameOf(a), nameOf(b)))
    }
  }
}
