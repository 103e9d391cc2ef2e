import type { Order } from './order.ts'

/** A column that scrolls: rows of one height behind a frame. Lengths in pixels. */
export interface Column extends Order {
  readonly rowHeight: number
  /** The frame: its top counted from the top of the picture, and its height. */
  readonly top: number
  readonly height: number
  /** How far the first row has gone above the frame's top. */
  readonly scrolled: number
}

/** A stretch of places in the order, `end` exclusive. */
export interface Stretch {
  readonly first: number
  readonly end: number
}

/** The places of the rows that strands can meet: those whose middle is inside the frame. */
export function inView({ rows, rowHeight, height, scrolled }: Column): Stretch {
  const half = rowHeight / 2
  const first = clamp(Math.ceil((scrolled - half) / rowHeight), 0, rows.length)
  const end = Math.floor((scrolled + height - half) / rowHeight) + 1
  return { first, end: clamp(end, first, rows.length) }
}

/** The places of the rows to have in the page: those that show at all, and some more each way. */
export function toRender(
  rows: number,
  rowHeight: number,
  height: number,
  scrolled: number,
  more: number,
): Stretch {
  const first = clamp(Math.floor(scrolled / rowHeight) - more, 0, rows)
  const end = Math.ceil((scrolled + height) / rowHeight) + more
  return { first, end: clamp(end, first, rows) }
}

/** The middle of the row at a place, from the top of the picture. */
export const middleOf = ({ top, rowHeight, scrolled }: Column, place: number): number =>
  top + (place + 0.5) * rowHeight - scrolled

/** Where to scroll so that the row at a place is seen whole, by the shortest way. */
export function scrollTo(
  place: number,
  rowHeight: number,
  height: number,
  scrolled: number,
): number {
  const above = place * rowHeight
  return clamp(scrolled, Math.min(above + rowHeight - height, above), above)
}

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most))
