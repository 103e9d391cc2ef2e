import { KINDS, type Kind } from '../format/transcript.ts'
import type { ByKind } from './archive.ts'

/** What counts by year: a kind, and the day of its meeting. */
interface Dated {
  readonly day: string | null
  readonly kind: Kind
}

/** How many points of each kind there are in each year, oldest first; without a day they are in no year. */
export function countByYear(
  points: readonly Dated[],
): readonly { readonly year: string; readonly byKind: ByKind }[] {
  const years = new Map<string, number[]>()
  for (const { day, kind } of points) {
    if (day === null) continue
    const year = day.slice(0, 4)
    const byKind = years.get(year) ?? KINDS.map(() => 0)
    byKind[KINDS.indexOf(kind)]! += 1
    years.set(year, byKind)
  }
  return [...years].sort(([a], [b]) => (a < b ? -1 : 1)).map(([year, byKind]) => ({ year, byKind }))
}
