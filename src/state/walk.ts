import { listOf } from '../domain/adjacency.ts'
import type { Meeting } from '../domain/meeting.ts'

/** Where the keyboard is in the picture: a row of one of its columns. */
export interface Place {
  readonly column: 'speaker' | 'theme'
  readonly row: number
}

const KEYS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'] as const
export type WalkKey = (typeof KEYS)[number]

export const isWalkKey = (key: string): key is WalkKey => KEYS.some((one) => one === key)

/**
 * The row that a key leads to: up, down, Home and End along the column, right from a speaker to the
 * first of the themes it is linked to, left from a theme back to its speakers (the one the reader
 * came from, if it is one of them). Null where there is nowhere to go. `points` are those in the
 * picture; `from` is the last place in the other column; `orders` are the rows of each column as
 * shown, where that is not all of them by number.
 */
export function walk(
  meeting: Meeting,
  points: Int32Array,
  place: Place,
  key: WalkKey,
  from: Place | null,
  orders?: Readonly<Record<Place['column'], Int32Array>>,
): Place | null {
  const { column } = place
  const order = orders?.[column]
  const rows =
    order?.length ??
    (column === 'speaker' ? meeting.transcript.speakers.length : meeting.themes.length)
  const row = order?.indexOf(place.row) ?? place.row
  const along = (to: number) =>
    to >= 0 && to < rows && to !== row ? { column, row: order?.[to] ?? to } : null
  switch (key) {
    case 'ArrowUp':
      return along(row - 1)
    case 'ArrowDown':
      return along(row + 1)
    case 'Home':
      return along(0)
    case 'End':
      return along(rows - 1)
    case 'ArrowRight':
      return column === 'speaker'
        ? across('theme', themesOf(meeting, points, place.row), from, orders?.theme)
        : null
    case 'ArrowLeft':
      return column === 'theme'
        ? across('speaker', speakersOf(meeting, points, place.row), from, orders?.speaker)
        : null
  }
}

function across(
  column: Place['column'],
  rows: ReadonlySet<number>,
  from: Place | null,
  order?: Int32Array,
): Place | null {
  const isThere = (one: number) => rows.has(one) && (order?.includes(one) ?? true)
  if (from?.column === column && isThere(from.row)) return from
  const row = order ? order.find(isThere) : Math.min(...rows)
  return rows.size === 0 || row === undefined ? null : { column, row }
}

function themesOf(meeting: Meeting, points: Int32Array, speaker: number): Set<number> {
  const themes = new Set<number>()
  for (const point of points) {
    if (meeting.speakerOf[point] !== speaker) continue
    for (const theme of listOf(meeting.themesOf, point)) themes.add(theme)
  }
  return themes
}

function speakersOf(meeting: Meeting, points: Int32Array, theme: number): Set<number> {
  const speakers = new Set<number>()
  for (const point of points) {
    if (listOf(meeting.themesOf, point).includes(theme)) speakers.add(meeting.speakerOf[point]!)
  }
  return speakers
}
