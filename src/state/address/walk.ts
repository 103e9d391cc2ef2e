import { listOf } from '../../domain/meeting/adjacency.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'

/** Where the keyboard is in the picture: a row of one of its columns. */
export interface Place {
  readonly column: 'speaker' | 'theme'
  readonly row: number
}

/** The rows of both columns by number, as they are listed. */
export type Rows = Readonly<Record<Place['column'], Int32Array>>

const KEYS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'] as const
export type WalkKey = (typeof KEYS)[number]

export const isWalkKey = (key: string): key is WalkKey => KEYS.some((one) => one === key)

/** The keys for back and on along a line. */
export type Arrows = readonly [back: WalkKey, on: WalkKey]
const UP_AND_DOWN: Arrows = ['ArrowUp', 'ArrowDown']

/** The row that a key leads to along a line: back, on, first or last; undefined where there is none. */
export function along(
  line: Int32Array,
  row: number,
  key: WalkKey,
  [back, on]: Arrows,
): number | undefined {
  const at = line.indexOf(row)
  const to = { [back]: at - 1, [on]: at + 1, Home: 0, End: line.length - 1 }[key]
  return to === undefined ? undefined : line[to]
}

/**
 * The row that a key leads to: up, down, Home and End along the column, right from a speaker to the
 * first listed of the themes it is linked to, left from a theme back to its speakers (the one the reader
 * came from, if it is one of them). Null where there is nowhere to go. `points` are those in the
 * picture; `from` is the last place in the other column.
 */
export function walk(
  meeting: Meeting,
  points: Int32Array,
  rows: Rows,
  place: Place,
  key: WalkKey,
  from: Place | null,
): Place | null {
  const isSpeaker = place.column === 'speaker'
  if (key === (isSpeaker ? 'ArrowRight' : 'ArrowLeft')) {
    const column = isSpeaker ? 'theme' : 'speaker'
    const linked = linkedWith(meeting, points, place)
    const listed = rows[column].filter((row) => linked.has(row))
    if (from?.column === column && listed.includes(from.row)) return from
    return placeIn(column, listed[0])
  }
  return placeIn(place.column, along(rows[place.column], place.row, key, UP_AND_DOWN))
}

const placeIn = (column: Place['column'], row: number | undefined) =>
  row === undefined ? null : { column, row }

/** The rows of the other column to which points link a row. */
function linkedWith(
  { speakerOf, themesOf }: Meeting,
  points: Int32Array,
  { column, row }: Place,
): Set<number> {
  const rows = new Set<number>()
  for (const point of points) {
    const speaker = speakerOf[point]!
    const themes = listOf(themesOf, point)
    if (column === 'theme') {
      if (themes.includes(row)) rows.add(speaker)
    } else if (speaker === row) for (const theme of themes) rows.add(theme)
  }
  return rows
}
