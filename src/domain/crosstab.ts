import { listOf } from './adjacency.ts'
import type { Meeting } from './meeting.ts'
import { KINDS } from './transcript.ts'

/** How many of some points each speaker has on each theme, by kind. */
export interface CrossTab {
  readonly themes: number
  /** One count per speaker, theme and kind, kinds fastest; read it with {@link cellOf}. */
  readonly counts: Int32Array
}

/** Counts the given points; a point on several themes counts once on each. */
export function crossTabulate(meeting: Meeting, points: Int32Array): CrossTab {
  const themes = meeting.themes.length
  const counts = new Int32Array(meeting.transcript.speakers.length * themes * KINDS.length)
  for (const point of points) {
    const row = meeting.speakerOf[point]! * themes
    const kind = meeting.kindOf[point]!
    for (const theme of listOf(meeting.themesOf, point)) {
      counts[(row + theme) * KINDS.length + kind]!++
    }
  }
  return { themes, counts }
}

/** A speaker's counts on a theme, one per kind: a view, not a copy. */
export function cellOf(tab: CrossTab, speaker: number, theme: number): Int32Array {
  const start = (speaker * tab.themes + theme) * KINDS.length
  return tab.counts.subarray(start, start + KINDS.length)
}

/** How many points a speaker has on a theme. */
export function cellTotal(tab: CrossTab, speaker: number, theme: number): number {
  let total = 0
  for (const count of cellOf(tab, speaker, theme)) total += count
  return total
}
