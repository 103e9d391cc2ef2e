import type { Proceedings } from './proceedings.ts'

/** Gives the theme that words under an item are on: its label, where there are words under two items or more. */
export function themesOfItems({
  items,
  events,
}: Proceedings): (item: number | undefined) => string | undefined {
  const used = new Set<number>()
  let now: number | null = null
  for (const event of events)
    if (event.is === 'item') now = event.item
    else if (event.is === 'paragraph' && now !== null) used.add(now)
  const areThemes = used.size > 1
  return (item) => (areThemes && item !== undefined ? items[item]?.label : undefined)
}
