import type { Meeting } from '../../domain/meeting/meeting.ts'
import { type Place, speakersOf, themesOf, type WalkKey } from './walk.ts'

/** The rows of both columns as they are listed, by number. */
export type Rows = Readonly<Record<Place['column'], Int32Array>>

/**
 * As `walk`, where columns are sorted and narrowed: up, down, Home and End along the rows listed, right
 * and left to the first listed of the rows linked, or to the one the reader came from.
 */
export function walkRows(
  meeting: Meeting,
  points: Int32Array,
  rows: Rows,
  place: Place,
  key: WalkKey,
  from: Place | null,
): Place | null {
  const { column } = place
  const listed = rows[column]
  const at = listed.indexOf(place.row)
  const along = (to: number) => {
    const row = listed[to]
    return row === undefined || to === at ? null : { column, row }
  }
  switch (key) {
    case 'ArrowUp':
      return along(at - 1)
    case 'ArrowDown':
      return along(at + 1)
    case 'Home':
      return along(0)
    case 'End':
      return along(listed.length - 1)
    case 'ArrowRight':
      return column === 'speaker'
        ? across('theme', themesOf(meeting, points, place.row), rows.theme, from)
        : null
    case 'ArrowLeft':
      return column === 'theme'
        ? across('speaker', speakersOf(meeting, points, place.row), rows.speaker, from)
        : null
  }
}

function across(
  column: Place['column'],
  linked: ReadonlySet<number>,
  listed: Int32Array,
  from: Place | null,
): Place | null {
  if (from?.column === column && linked.has(from.row) && listed.includes(from.row)) return from
  const row = listed.find((one) => linked.has(one))
  return row === undefined ? null : { column, row }
}
