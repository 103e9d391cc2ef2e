import { bisectRight, extent, range } from 'd3'
import { listOf } from '../domain/meeting/adjacency.ts'
import { maskOf } from '../domain/meeting/filter.ts'
import type { Meeting } from '../domain/meeting/meeting.ts'
import { type PlacedBy, placesOf } from './places.ts'

/** Points of a theme in one stretch of the meeting. */
export interface TimelineCell {
  readonly stretch: number
  /** Numbers of the points, ascending. */
  readonly points: readonly number[]
  /** Their share of all points of that stretch, above 0 and at most 1. */
  readonly share: number
}

export interface TimelineRow {
  readonly theme: number
  readonly cells: readonly TimelineCell[]
}

export interface Timeline {
  readonly by: PlacedBy
  /** Where each stretch begins, and last where the last one ends. */
  readonly bounds: readonly number[]
  /** The themes of which any of the points are, as shown. */
  readonly rows: readonly TimelineRow[]
}

/**
 * Where in a meeting some points (numbers, ascending) were spoken, theme by theme; the meeting is divided
 * into so many stretches of equal length, two at least.
 */
export function layoutTimeline(meeting: Meeting, points: Int32Array, stretches: number): Timeline {
  const { by, placeOf } = placesOf(meeting)
  const [first = 0, last = 0] = extent(meeting.kindOf.keys(), placeOf)
  const end = Math.max(last, first + 1)
  // Where each but the first begins. A scale would bring all ways to write numbers along.
  const later = range(1, stretches).map((i) => first + (i * (end - first)) / stretches)
  const stretchOf = (place: number) => bisectRight(later, place)
  const all = new Int32Array(stretches)
  for (const point of points) all[stretchOf(placeOf(point))]!++
  const remains = maskOf(points, meeting.kindOf.length)
  const rows = meeting.themes.flatMap((_, theme) => {
    const cells = new Map<number, number[]>()
    for (const point of listOf(meeting.pointsOn, theme)) {
      if (!remains[point]) continue
      const stretch = stretchOf(placeOf(point))
      const own = cells.get(stretch)
      if (own) own.push(point)
      else cells.set(stretch, [point])
    }
    if (cells.size === 0) return []
    return {
      theme,
      cells: [...cells]
        .sort(([a], [b]) => a - b)
        .map(([stretch, own]) => ({ stretch, points: own, share: own.length / all[stretch]! })),
    }
  })
  return { by, bounds: [first, ...later, end], rows }
}
