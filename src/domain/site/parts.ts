import { listOf } from '../meeting/adjacency.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { partNames } from './part-names.ts'

/** So many speakers have pages of their own, and so many themes: those with the most points. */
const MOST = 200

/** A speaker or a theme that has a page of its own. */
export interface Part {
  readonly is: 'speaker' | 'theme'
  readonly number: number
  /** Below the meeting's page: `speakers/ID/`. */
  readonly path: string
  readonly points: Int32Array
}

const known = new WeakMap<Meeting, readonly Part[]>()

/** The speakers and themes of a meeting that have pages. */
export function partsOf(meeting: Meeting): readonly Part[] {
  const { speakers, themes } = meeting.transcript
  // What stands for points without a theme is none, and comes last.
  const own = meeting.themes.slice(0, themes.length)
  const parts = known.get(meeting) ?? [
    ...most('speaker', 'speakers', speakers, (i) => listOf(meeting.pointsOf, i)),
    ...most('theme', 'themes', own, (i) => listOf(meeting.pointsOn, i)),
  ]
  known.set(meeting, parts)
  return parts
}

function most(
  is: Part['is'],
  folder: string,
  all: readonly { readonly id: string }[],
  pointsOf: (number: number) => Int32Array,
): Part[] {
  const names = partNames(all.map(({ id }) => id))
  return names
    .map((name, number) => ({ is, number, path: `${folder}/${name}/`, points: pointsOf(number) }))
    .filter(({ points }) => points.length > 0)
    .sort((a, b) => b.points.length - a.points.length)
    .slice(0, MOST)
    .sort((a, b) => a.number - b.number)
}
