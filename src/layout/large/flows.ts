import { KINDS } from '../../domain/format/transcript.ts'
import { listOf } from '../../domain/meeting/adjacency.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { Tally } from '../../domain/meeting/tally.ts'
import type { Stretch } from './column.ts'

/*
 * How many links (a point on a theme) run between what and what. Counts stand in cells, one per
 * theme and kind, kinds fastest; nothing is made per point, and only speakers in view are looked at.
 */

/** One theme and kind of a speaker. */
export interface Flow {
  readonly theme: number
  readonly kind: number
  readonly count: number
  /** One of its points: the only one, where `count` is 1. */
  readonly point: number
}

/** Speakers whose flows are kept: many screens of them, but not all of a parliament. */
const MOST_KNOWN = 500

/**
 * What the points that remain say of each speaker, in the order of themes and kinds, kept for
 * some time. `remains` has a 1 for each point that a filter leaves.
 */
export function createFlows(
  meeting: Meeting,
  remains: Uint8Array,
): (speaker: number) => readonly Flow[] {
  const counts = new Int32Array(meeting.themes.length * KINDS.length)
  const points = new Int32Array(counts.length)
  const known = new Map<number, readonly Flow[]>()
  return (speaker) => {
    const found = known.get(speaker)
    if (found) return found
    counts.fill(0)
    for (const point of listOf(meeting.pointsOf, speaker)) {
      if (!remains[point]) continue
      const kind = meeting.kindOf[point]!
      for (const theme of listOf(meeting.themesOf, point)) {
        counts[theme * KINDS.length + kind]!++
        points[theme * KINDS.length + kind] = point
      }
    }
    const flows: Flow[] = []
    for (const [cell, count] of counts.entries()) {
      if (count === 0) continue
      const kind = cell % KINDS.length
      flows.push({ theme: (cell - kind) / KINDS.length, kind, count, point: points[cell]! })
    }
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(speaker, flows)
    return flows
  }
}

/** Counts per cell of the speakers above and below a stretch of their column. */
export interface Beyond {
  readonly above: Int32Array
  readonly below: Int32Array
}

/**
 * Gives the counts beyond a stretch of the speakers listed. It goes on from the stretch that it was
 * asked for before, so that scrolling costs what has passed by and a jump at most one pass over the
 * points. The arrays are used again by the next call.
 * @param tally of the points that remain: where no speaker who has some is left out, it is what all say.
 */
export function createBeyond(
  meeting: Meeting,
  remains: Uint8Array,
  speakers: Int32Array,
  tally: Tally,
): (stretch: Stretch) => Beyond {
  const above = new Int32Array(meeting.themes.length * KINDS.length)
  const isWhole = speakers.reduce((sum, one) => sum + tally.speakers[one]!, 0) === tally.points
  const below = isWhole ? tally.cells.slice() : new Int32Array(above.length)
  let at: Stretch = { first: 0, end: 0 }

  const { kindOf, pointsOf, themesOf } = meeting
  const { starts, items } = themesOf
  const count = (into: Int32Array, places: Stretch, by: 1 | -1) => {
    for (let place = places.first; place < places.end; place++) {
      const speaker = speakers[place]!
      const last = pointsOf.starts[speaker + 1]!
      for (let at = pointsOf.starts[speaker]!; at < last; at++) {
        const point = pointsOf.items[at]!
        if (!remains[point]) continue
        const cell = kindOf[point]!
        const end = starts[point + 1]!
        for (let i = starts[point]!; i < end; i++) into[items[i]! * KINDS.length + cell]! += by
      }
    }
  }
  if (!isWhole) count(below, { first: 0, end: speakers.length }, 1)

  return (stretch) => {
    count(above, { first: at.first, end: stretch.first }, 1)
    count(above, { first: stretch.first, end: at.first }, -1)
    count(below, { first: at.end, end: stretch.end }, -1)
    count(below, { first: stretch.end, end: at.end }, 1)
    at = stretch
    return { above, below }
  }
}
