import { listOf } from './adjacency.ts'
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
  const { found } = filter
  const wantedKind = flags(kindOf.length === 0 ? 0 : 256, filter.kinds)
  const wantedTheme = flags(meeting.themes.length, filter.themes)
  const needed =
    filter.themes.length === 0 ? 0 : filter.match === 'all' ? new Set(filter.themes).size : 1
  const remaining = new Int32Array(kindOf.length)
  let count = 0
  for (let point = 0; point < kindOf.length; point++) {
    if (found && !found[point]) continue
    if (filter.kinds.length > 0 && !wantedKind[kindOf[point]!]) continue
    if (needed > 0) {
      let on = 0
      for (const theme of listOf(themesOf, point)) on += wantedTheme[theme]!
      if (on < needed) continue
    }
    remaining[count++] = point
  }
  return remaining.slice(0, count)
}

/** Per point of a meeting with so many points: 1 for those that are listed. */
export const maskOf = (points: Int32Array, total: number) => flags(total, points)

function flags(size: number, set: Iterable<number>): Uint8Array {
  const array = new Uint8Array(size)
  for (const i of set) array[i] = 1
  return array
}
