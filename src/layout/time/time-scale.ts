import { BEAD_PITCH, MARK_SIZE } from '../marks.ts'
import type { Speech } from './speech.ts'

/** How a meeting is spread from left to right; all in pixels. */
export interface TimeScale {
  readonly width: number
  /** The width of a cell: points of one lane in one cell are drawn as one. */
  readonly cell: number
  /** Whether there is room for each point by itself, where they are evenly spread. */
  readonly isEach: boolean
  /** What is drawn at once: a whole number of cells. */
  readonly tile: number
  /** The middle of what stands at a place. */
  readonly xOf: (place: number) => number
  /** The place at an x, the other way round. */
  readonly placeAt: (x: number) => number
}

/** Room for several points in one, which a finger can hit; px. */
const WIDE_CELL = 26
/** About how much is drawn at once; px. */
const TILE = 600
/** Browsers lay out nothing that is wider; px. */
const WIDEST = 16_000_000
/** From one zoom to the next. */
const STEP = 4
/** So many times the room may be scrolled past to see each point by itself from the first. */
const MOST_SCREENS = 6

/** The widths at which a meeting can be looked at (px), from all in the room to each point by itself. */
export function zoomsOf({ by, order }: Speech, room: number): readonly number[] {
  const each = detailOf(order.length, room)
  // At one time several may have spoken, close together: there is more to be drawn apart.
  const most = Math.min(WIDEST, by === 'time' ? each * STEP * STEP : each)
  const zooms = [room]
  while (zooms.at(-1)! < most) zooms.push(Math.min(most, nextZoom(zooms.at(-1)!, each)))
  return zooms
}

const nextZoom = (width: number, each: number) =>
  width < each ? Math.min(each, width * STEP) : width * STEP

/** The width at which each of so many points has a place of its own, where they were evenly spread. */
const detailOf = (points: number, room: number) =>
  points * MARK_SIZE <= room ? room : points * BEAD_PITCH

/** Which of the zooms a meeting opens with: each point by itself, where that is no more than some screens. */
export function firstZoom({ order }: Speech, zooms: readonly number[]): number {
  const each = detailOf(order.length, zooms[0]!)
  return each <= MOST_SCREENS * zooms[0]! ? Math.max(0, zooms.indexOf(each)) : 0
}

export function timeScale({ by, order, places }: Speech, width: number): TimeScale {
  const pitch = width / Math.max(1, order.length)
  const isEach = pitch >= MARK_SIZE
  const least = !isEach ? WIDE_CELL : by === 'number' ? pitch : BEAD_PITCH
  // A whole number of cells, so that the last is as wide as the others.
  const cell = width / Math.max(1, Math.floor(width / least + 1e-6))
  const [first, last] =
    by === 'number'
      ? [-0.5, order.length - 0.5]
      : [places[0] ?? 0, Math.max(places.at(-1) ?? 1, (places[0] ?? 0) + 1)]
  const margin = by === 'number' ? 0 : cell / 2
  // By hand: a scale of D3's would bring colours, formats and calendars along, 20 kB gzip.
  const each = (width - 2 * margin) / Math.max(last - first, 1)
  return {
    ...{ width, cell, isEach },
    tile: cell * Math.max(1, Math.round(TILE / cell)),
    xOf: (place) => margin + (place - first) * each,
    placeAt: (x) => first + (x - margin) / each,
  }
}

/** How many cells there are from left to right. */
const cellCount = ({ cell, width }: TimeScale) => Math.round(width / cell)

/** The cell at an x. */
export const cellAt = (scale: TimeScale, x: number): number =>
  // What stands on a bound by a rounding error stands in the cell that it begins.
  Math.min(cellCount(scale) - 1, Math.max(0, Math.floor(x / scale.cell + 1e-6)))

/** The middle of a cell, px. */
export const middleOf = ({ cell }: TimeScale, at: number): number => (at + 0.5) * cell
