import { listOf } from '../../domain/meeting/adjacency.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'

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
 * picture; `from` is the last place in the other column.
 */
export function walk(
  meeting: Meeting,
  points: Int32Array,
  place: Place,
  key: WalkKey,
  from: Place | null,
): Place | null {
  const { column, row } = place
  const rows = column === 'speaker' ? meeting.transcript.speakers.length : meeting.themes.length
  const along = (to: number) => (to >= 0 && to < rows && to !== row ? { column, row: to } : null)
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
      return column === 'speaker' ? across('theme', themesOf(meeting, points, row), from) : null
    case 'ArrowLeft':
      return column === 'theme' ? across('speaker', speakersOf(meeting, points, row), from) : null
  }
}

function across(
  column: Place['column'],
  rows: ReadonlySet<number>,
  from: Place | null,
): Place | null {
  if (from?.column === column && rows.has(from.row)) return from
  return rows.size > 0 ? { column, row: Math.min(...rows) } : null
}

/** The themes that a speaker is linked to by these points. */
export function themesOf(meeting: Meeting, points: Int32Array, speaker: number): Set<number> {
  const themes = new Set<number>()
  for (const point of points) {
    if (meeting.speakerOf[point] !== speaker) continue
    for (const theme of listOf(meeting.themesOf, point)) themes.add(theme)
  }
  return themes
}

/** The speakers that a theme is linked to by these points. */
export function speakersOf(meeting: Meeting, points: Int32Array, theme: number): Set<number> {
  const speakers = new Set<number>()
  for (const point of points) {
    if (listOf(meeting.themesOf, point).includes(theme)) speakers.add(meeting.speakerOf[point]!)
  }
  return speakers
}
