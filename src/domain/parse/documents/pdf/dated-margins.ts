import { textOf } from './lines.ts'
import type { Line } from './run.ts'

/** A line at the top or the bottom of a page. */
export interface EdgeLine {
  readonly line: Line
  readonly page: number
  readonly side: 'top' | 'bottom'
}

/** A day in figures, and perhaps a number behind it: 11/4-5/85, 11/4-5/85 -13-. */
const DATED = /^(?<day>\d{1,4}[/.–-]\d[\d/.–-]*)[\s\d–—-]*$/
/** The number of a page, alone. */
const NUMBER = /^[–—-]?\s*\d(?:\s?\d){0,3}\s*[–—-]?$/

/** On so many pages at least a day stands that is of all of them. */
const FEWEST = 3

/**
 * Days in figures that come back at the edge of pages, and the numbers of those pages beside them: at any height, since
 * pages that were scanned do not lie alike, and what was one line is two of them. `share` says on how many of the pages.
 */
export function datedMargins(edges: readonly EdgeLine[], pages: number, share: number): Line[] {
  const days = new Map<string, EdgeLine[]>()
  for (const edge of edges) {
    const day = DATED.exec(textOf(edge.line))?.groups?.day
    if (day === undefined) continue
    const key = `${edge.side} ${day}`
    const same = days.get(key)
    if (same) same.push(edge)
    else days.set(key, [edge])
  }
  return [...days.values()].flatMap((same) => {
    const on = new Set(same.map(({ page }) => page))
    if (on.size < Math.max(FEWEST, pages * share)) return []
    const { side } = same[0]!
    const numbers = edges.filter(
      (edge) => edge.side === side && on.has(edge.page) && NUMBER.test(textOf(edge.line)),
    )
    return [...same, ...numbers].map(({ line }) => line)
  })
}
