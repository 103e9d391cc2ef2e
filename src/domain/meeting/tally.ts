import { KINDS, type Kind, USUAL_KINDS } from '../format/transcript.ts'
import type { Meeting } from './meeting.ts'

/** How many of some points each speaker, theme and kind has; a point counts once on each theme. */
export interface Tally {
  readonly points: number
  readonly speakers: Int32Array
  readonly themes: Int32Array
  readonly kinds: Int32Array
  /** Of each theme its kinds, themes one after another. */
  readonly cells: Int32Array
}

/** What all points of a meeting are: asked for again with every filter that is cleared. */
const whole = new WeakMap<Meeting, Tally>()

/** Counts the given points, none of them given twice. The counts must not be changed. */
export function tallyPoints(meeting: Meeting, points: Int32Array): Tally {
  if (points.length < meeting.kindOf.length) return count(meeting, points)
  const tally = whole.get(meeting) ?? count(meeting, points)
  whole.set(meeting, tally)
  return tally
}

function count(meeting: Meeting, points: Int32Array): Tally {
  const speakers = new Int32Array(meeting.transcript.speakers.length)
  const themes = new Int32Array(meeting.themes.length)
  const kinds = new Int32Array(KINDS.length)
  const cells = new Int32Array(themes.length * KINDS.length)
  const { speakerOf, kindOf } = meeting
  const { starts, items } = meeting.themesOf
  for (let at = 0; at < points.length; at++) {
    const point = points[at]!
    speakers[speakerOf[point]!]!++
    const kind = kindOf[point]!
    kinds[kind]!++
    const end = starts[point + 1]!
    for (let i = starts[point]!; i < end; i++) {
      const theme = items[i]!
      themes[theme]!++
      cells[theme * KINDS.length + kind]!++
    }
  }
  return { points: points.length, speakers, themes, kinds, cells }
}

/** The kinds to be shown of a meeting with these counts, each with its number. */
export const shownKinds = (kinds: Int32Array): (readonly [Kind, number])[] =>
  KINDS.flatMap((kind, i) => (i < USUAL_KINDS.length || kinds[i]! > 0 ? [[kind, i] as const] : []))

/** How many of the counts are not zero. */
export const countPresent = (counts: Int32Array) =>
  counts.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0)
