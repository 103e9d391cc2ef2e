import { listOf } from './adjacency.ts'
import type { Meeting } from './meeting.ts'
import { KINDS } from './transcript.ts'

/** How many of some points each speaker, theme and kind has; a point counts once on each theme. */
export interface Tally {
  readonly points: number
  readonly speakers: Int32Array
  readonly themes: Int32Array
  readonly kinds: Int32Array
}

/** Counts the given points. */
export function tallyPoints(meeting: Meeting, points: Int32Array): Tally {
  const speakers = new Int32Array(meeting.transcript.speakers.length)
  const themes = new Int32Array(meeting.themes.length)
  const kinds = new Int32Array(KINDS.length)
  for (const point of points) {
    speakers[meeting.speakerOf[point]!]!++
    kinds[meeting.kindOf[point]!]!++
    for (const theme of listOf(meeting.themesOf, point)) themes[theme]!++
  }
  return { points: points.length, speakers, themes, kinds }
}

/** How many of the counts are not zero. */
export const countPresent = (counts: Int32Array) =>
  counts.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0)
