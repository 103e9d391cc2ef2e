import { KINDS, type Kind } from '../../domain/format/transcript.ts'
import { type Column, columnOf, cutCalendar } from './columns.ts'

/** A point on rows of a strip: themes that it is on, or the person who makes it. */
export interface StripPoint {
  /** `YYYY-MM-DD`. */
  readonly day: string | null
  readonly rows: readonly number[]
  readonly kind: Kind
}

/** A mark of one point: its middle, in px from the top left of its cell. */
export interface StripMark {
  readonly kind: Kind
  readonly x: number
  readonly y: number
}

/** A part of a bar that stands for several points of a kind: px from the top of its cell. */
export interface StripPart {
  readonly kind: Kind
  readonly y: number
  readonly height: number
}

export interface StripCell {
  readonly column: number
  /** How many points of each kind, in the order of `KINDS`. */
  readonly byKind: readonly number[]
  readonly points: number
  /** A mark a point where there is room, else a bar. */
  readonly marks: readonly StripMark[]
  readonly bar: readonly StripPart[]
}

export interface Strip {
  /** Those of the calendar, then one without days (null) where there are points without one. */
  readonly columns: readonly (Column | null)[]
  /** Of a column, in px. */
  readonly width: number
  /** Per row its cells that have points, in order of time. */
  readonly rows: readonly (readonly StripCell[])[]
  /** Where the name of a year stands, in px, for years that begin in the strip and have room. */
  readonly years: readonly { readonly year: string; readonly x: number }[]
  /** Where the words stand, in px, that the last column is that of no day; null where there is none. */
  readonly undated: { readonly x: number; readonly width: number } | null
}

/** A column is as wide as a finger needs, at least; and no wider than reads as one place. In px. */
const NARROWEST = 26
const WIDEST = 72
export const STRIP_ROW = 28
/** From one mark to the next, and a little air above and below, in px. */
const PITCH = 8.6
const LINES = Math.floor(STRIP_ROW / PITCH)
/** Room that a year needs below, and words for no day, in px, where text is as large as usual. */
const YEAR_ROOM = 38
const UNDATED_ROOM = 84

/**
 * Rows × calendar with a mark for each point, as wide as `width` px; where points are many in a place, a bar for several.
 * @param text how much larger than usual text is.
 */
export function layoutStrip(
  points: readonly StripPoint[],
  rows: number,
  width: number,
  text = 1,
): Strip {
  const isUndated = points.some(({ day }) => day === null)
  const room = Math.max(1, Math.floor(width / NARROWEST) - (isUndated ? 1 : 0))
  const dated = cutCalendar(
    points.flatMap(({ day }) => day ?? []),
    room,
  )
  const columns = isUndated ? [...dated, null] : dated
  const columnWidth = Math.min(WIDEST, Math.floor(width / Math.max(1, columns.length)))
  const counts = Array.from({ length: rows }, () => new Map<number, number[]>())
  for (const { day, rows: on, kind } of points) {
    const column = day === null ? dated.length : columnOf(dated, day)
    for (const row of on) {
      const own = counts[row]!
      const byKind = own.get(column) ?? KINDS.map(() => 0)
      byKind[KINDS.indexOf(kind)]! += 1
      own.set(column, byKind)
    }
  }
  const total = (byKind: readonly number[]) => byKind.reduce((sum, n) => sum + n, 0)
  const most = Math.max(1, ...counts.flatMap((own) => Array.from(own.values(), total)))
  const end = columnWidth * columns.length
  const undated = isUndated
    ? { x: Math.max(0, end - UNDATED_ROOM * text), width: Math.min(end, UNDATED_ROOM * text) }
    : null
  return {
    columns,
    width: columnWidth,
    years: yearsOf(dated, columnWidth, YEAR_ROOM * text, undated ? undated.x : width),
    undated,
    rows: counts.map((own) =>
      [...own]
        .sort(([a], [b]) => a - b)
        .map(([column, byKind]) => layoutCell(column, byKind, total(byKind), columnWidth, most)),
    ),
  }
}

function layoutCell(
  column: number,
  byKind: readonly number[],
  points: number,
  width: number,
  most: number,
): StripCell {
  const perLine = Math.max(1, Math.floor(width / PITCH))
  if (points <= perLine * LINES) {
    const kinds = KINDS.flatMap((kind, i) => Array<Kind>(byKind[i]!).fill(kind))
    const lines = Math.ceil(points / perLine)
    const marks = kinds.map((kind, i) => ({
      kind,
      x: PITCH * ((i % perLine) + 0.5),
      y: STRIP_ROW / 2 + PITCH * (Math.floor(i / perLine) - (lines - 1) / 2),
    }))
    return { column, byKind, points, marks, bar: [] }
  }
  const height = (STRIP_ROW - 2) * Math.sqrt(points / most)
  let y = STRIP_ROW - 1 - height
  const bar = KINDS.flatMap((kind, i) => {
    if (byKind[i] === 0) return []
    const part = { kind, y, height: (height * byKind[i]!) / points }
    y += part.height
    return [part]
  })
  return { column, byKind, points, marks: [], bar }
}

/** @param room that a year needs, of what there is until `end`. */
function yearsOf(
  columns: readonly Column[],
  columnWidth: number,
  room: number,
  end: number,
): Strip['years'] {
  let free = 0
  return columns.flatMap(({ from }, column) => {
    const year = from.slice(0, 4)
    const isNew = column === 0 || columns[column - 1]!.from.slice(0, 4) !== year
    const x = Math.min(column * columnWidth, end - room)
    if (!isNew || x < free || x < (column - 1) * columnWidth) return []
    free = x + room
    return [{ year, x }]
  })
}
