import { KINDS } from '../format/transcript.ts'
import { listOf } from './adjacency.ts'
import type { Meeting } from './meeting.ts'

export type Match = 'any' | 'all'

/** The number of the kind that is left out until it is asked for: to give somebody the word is no point made. */
export const HIDDEN_KIND = KINDS.indexOf('procedure')

/** Which points are wanted; an empty list wants all. Numbers as in {@link Meeting}. */
export interface Filter {
  readonly themes: readonly number[]
  /** Whether a point must be on any of the themes or on all of them. */
  readonly match: Match
  /** The hidden kind among them narrows nothing: it is wanted besides. */
  readonly kinds: readonly number[]
  /** Per point: not 0 for those that a search found. Absent where nothing is searched for. */
  readonly found?: Uint8Array
  /** Likewise for those under the item of the agenda that is chosen. */
  readonly under?: Uint8Array
}

export const NO_FILTER: Filter = { themes: [], match: 'any', kinds: [] }

/** Whether points of some kinds are not wanted that would be without it. */
export const narrowsKinds = ({ kinds }: Filter): boolean =>
  kinds.some((kind) => kind !== HIDDEN_KIND)

export const isFiltering = (filter: Filter) =>
  filter.themes.length > 0 || narrowsKinds(filter) || (filter.found ?? filter.under) !== undefined

/** The numbers of the points that remain, ascending. */
export function filterPoints(meeting: Meeting, filter: Filter): Int32Array {
  const { kindOf, pointsOn } = meeting
  const { found, under } = filter
  const wantedKind = new Uint8Array(256).fill(narrowsKinds(filter) ? 0 : 1)
  wantedKind[HIDDEN_KIND] = 0
  for (const kind of filter.kinds) wantedKind[kind] = 1
  const themes = new Set(filter.themes)
  // What one theme leaves is among its points; of several they are counted, per point.
  const among = themes.size === 1 ? listOf(pointsOn, filter.themes[0]!) : null
  const on = themes.size > 1 ? new Uint8Array(kindOf.length) : null
  if (on) for (const theme of themes) for (const point of listOf(pointsOn, theme)) on[point]!++
  const needed = filter.match === 'all' ? themes.size : 1
  const total = (among ?? kindOf).length
  const remaining = new Int32Array(total)
  let count = 0
  // A plain loop, since a list made for each of a million points takes longer than all else.
  for (let i = 0; i < total; i++) {
    const point = among ? among[i]! : i
    if ((on && on[point]! < needed) || !wantedKind[kindOf[point]!]) continue
    if (found?.[point] === 0 || under?.[point] === 0) continue
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
