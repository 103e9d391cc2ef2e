import type { Ribbon, Ribbons } from './ribbons.ts'

/** So many of the strongest ribbons are drawn where there are more: all would be a solid block. */
export const MOST_RIBBONS = 200

/** What is drawn while nothing is lifted: the strongest ribbons between rows in view. */
export const strongest = ({ between }: Ribbons): readonly Ribbon[] =>
  between.length > MOST_RIBBONS ? between.slice(0, MOST_RIBBONS) : between

/** How many points run from rows in view to each edge, of the ribbons that pass a test. */
export function countBeyond(
  { beyond }: Ribbons,
  isCounted: (ribbon: Ribbon) => boolean,
  end: 'speaker' | 'theme',
  edge: number,
): number {
  let points = 0
  for (const ribbon of beyond) {
    if (ribbon[end] === edge && isCounted(ribbon)) points += ribbon.count
  }
  return points
}
