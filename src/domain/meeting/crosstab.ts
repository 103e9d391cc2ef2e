import { KINDS } from '../format/transcript.ts'
import { listOf } from './adjacency.ts'
import { maskOf } from './filter.ts'
import type { Meeting } from './meeting.ts'

/**
 * How many of some points each speaker has on each theme, by kind; read a cell with {@link cellOf}.
 * Most speakers touch few themes, so only cells with points are held, speaker after speaker. They are
 * typed arrays since a parliament's year has a million of them.
 */
export interface CrossTab {
  /** Per speaker: where their cells begin; one more, where the last end. */
  readonly starts: Int32Array
  /** The theme of each cell, ascending for each speaker. */
  readonly themes: Int32Array
  /** One count per cell and kind, kinds fastest. */
  readonly counts: Int32Array
}

/** Counts the given points; a point on several themes counts once on each. */
export function crossTabulate(meeting: Meeting, points: Int32Array): CrossTab {
  const { kindOf, pointsOf, themesOf } = meeting
  const remains = maskOf(points, kindOf.length)
  const speakers = meeting.transcript.speakers.length
  const starts = new Int32Array(speakers + 1)
  const themes = new Int32Array(themesOf.items.length)
  const counts = new Int32Array(themesOf.items.length * KINDS.length)
  // The speaker's, begun anew for each.
  const own = new Int32Array(meeting.themes.length * KINDS.length)
  const isTouched = new Uint8Array(meeting.themes.length)
  const touched = new Int32Array(meeting.themes.length)
  let cells = 0
  for (let speaker = 0; speaker < speakers; speaker++) {
    let size = 0
    for (const point of listOf(pointsOf, speaker)) {
      if (!remains[point]) continue
      // A plain loop, since a list made for each of a million points takes longer than all else.
      const end = themesOf.starts[point + 1]!
      for (let i = themesOf.starts[point]!; i < end; i++) {
        const theme = themesOf.items[i]!
        if (!isTouched[theme]) touched[size++] = theme
        isTouched[theme] = 1
        own[theme * KINDS.length + kindOf[point]!]!++
      }
    }
    for (const theme of touched.subarray(0, size).sort()) {
      for (let kind = 0; kind < KINDS.length; kind++) {
        counts[cells * KINDS.length + kind] = own[theme * KINDS.length + kind]!
        own[theme * KINDS.length + kind] = 0
      }
      isTouched[theme] = 0
      themes[cells++] = theme
    }
    starts[speaker + 1] = cells
  }
  return { starts, themes: themes.slice(0, cells), counts: counts.slice(0, cells * KINDS.length) }
}

/** A speaker's counts on a theme, one per kind: a view, not a copy. */
export function cellOf(tab: CrossTab, speaker: number, theme: number): Int32Array {
  const cell = find(tab, speaker, theme)
  return cell < 0 ? EMPTY : tab.counts.subarray(cell * KINDS.length, (cell + 1) * KINDS.length)
}

const EMPTY = new Int32Array(KINDS.length)

/** How many points a speaker has on a theme. */
export function cellTotal(tab: CrossTab, speaker: number, theme: number): number {
  let total = 0
  for (const count of cellOf(tab, speaker, theme)) total += count
  return total
}

/** The themes that a speaker has points on, ascending: a view, not a copy. */
export const touchedBy = ({ starts, themes }: CrossTab, speaker: number): Int32Array =>
  themes.subarray(starts[speaker], starts[speaker + 1])

/** The number of a cell, by bisection; −1 where it is empty. */
function find({ starts, themes }: CrossTab, speaker: number, theme: number): number {
  let low = starts[speaker]!
  let high = starts[speaker + 1]!
  while (low < high) {
    const middle = (low + high) >> 1
    if (themes[middle]! < theme) low = middle + 1
    else high = middle
  }
  return low < starts[speaker + 1]! && themes[low] === theme ? low : -1
}
