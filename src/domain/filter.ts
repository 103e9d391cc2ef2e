import type { Meeting } from './meeting.ts'

export type Match = 'any' | 'all'

/** Which points are wanted; an empty list wants all. Numbers as in {@link Meeting}. */
export interface Filter {
  readonly themes: readonly number[]
  /** Whether a point must be on any of the themes or on all of them. */
  readonly match: Match
  readonly kinds: readonly number[]
  /** Per point: not 0 for those that a search found. Absent where nothing is searched for. */
  readonly found?: Uint8Array
}

export const NO_FILTER: Filter = { themes: [], match: 'any', kinds: [] }

export const isFiltering = (filter: Filter) =>
  filter.themes.length > 0 || filter.kinds.length > 0 || filter.found !== undefined

/** The numbers of the points that remain, ascending. */
export function filterPoints(meeting: Meeting, filter: Filter): Int32Array {
  const { kindOf, themesOf } = meeting
  const { starts, items } = themesOf
  const { found, themes } = filter
  const wantedKind = new Uint8Array(256).fill(filter.kinds.length > 0 ? 0 : 1)
  for (const kind of filter.kinds) wantedKind[kind] = 1
  const wantedTheme = new Uint8Array(meeting.themes.length)
  for (const theme of themes) wantedTheme[theme] = 1
  const needed = themes.length === 0 ? 0 : filter.match === 'all' ? new Set(themes).size : 1
  const remaining = new Int32Array(kindOf.length)
  let count = 0
  // Plain loops, since a list made for each of a million points takes longer than all else.
  for (let point = 0; point < kindOf.length; point++) {
    if (!wantedKind[kindOf[point]!] || (found && !found[point])) continue
    if (needed > 0) {
      let on = 0
      const end = starts[point + 1]!
      for (let i = starts[point]!; i < end; i++) on += wantedTheme[items[i]!]!
      if (on < needed) continue
    }
    remaining[count++] = point
  }
  return count === remaining.length ? remaining : remaining.slice(0, count)
}

/** Per point of a meeting with so many points: 1 for those that are listed. */
export function maskOf(points: Int32Array, total: number): Uint8Array {
  const mask = new Uint8Array(total)
  for (let i = 0; i < points.length; i++) mask[points[i]!] = 1
  return mask
}
