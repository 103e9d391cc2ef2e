import { bisectLeft } from 'd3'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { type Lanes, laneCount } from './lanes.ts'
import type { Speech } from './speech.ts'
import { cellAt, middleOf, type TimeScale } from './time-scale.ts'

/** Points of one lane that are drawn as one: a mark where it is one point, else a bar. */
export interface Cell {
  readonly at: number
  readonly lane: number
  /** Its middle, in pixels from the beginning of the meeting. */
  readonly x: number
  /** Numbers of the points as they were said, one at least. */
  readonly points: readonly number[]
}

/** Where one speaker went on from point to point, px from the beginning. */
export interface Run {
  readonly lane: number
  readonly from: number
  readonly to: number
}

/** What is drawn of some stretch of a meeting, from left to right. */
export interface Tile {
  /** From where to where, px from the beginning. */
  readonly from: number
  readonly to: number
  readonly cells: readonly Cell[]
  /** Points that a filter took out, where each has a place of its own. */
  readonly outs: readonly { readonly x: number; readonly lane: number }[]
  readonly runs: readonly Run[]
  /** Of the themes that have rows; lanes are these rows, and `share` is that of all points there. */
  readonly themes: readonly (Cell & { readonly share: number })[]
}

/** What tiles are made from. */
export interface Spread {
  readonly meeting: Meeting
  readonly speech: Speech
  readonly scale: TimeScale
  readonly speakers: Lanes
  readonly themes: Lanes
  /** Per point: 1 for those that a filter leaves. */
  readonly remains: Uint8Array
}

/** How many tiles a meeting has, one at least. */
export const tileCount = ({ width, tile }: TimeScale): number =>
  Math.max(1, Math.ceil(width / tile - 1e-6))

/** The tile of a number, counted from the beginning. */
export function layoutTile(spread: Spread, number: number): Tile {
  const { meeting, speech, scale, speakers, themes, remains } = spread
  const [from, to] = [number * scale.tile, Math.min(scale.width, (number + 1) * scale.tile)]
  const firstCell = Math.round(from / scale.cell)
  const cells = createCells(scale, firstCell, laneCount(speakers))
  const themeCells = createCells(scale, firstCell, themes.rows.length)
  const all = new Int32Array(Math.round((to - from) / scale.cell))
  const outs: { x: number; lane: number }[] = []
  const runs: Run[] = []
  const [first, end] = ranksIn(spread, from, to)
  for (let rank = first; rank < end; rank++) {
    const point = speech.order[rank]!
    const lane = speakers.laneOf[meeting.speakerOf[point]!]!
    if (lane < 0) continue
    const at = cellAt(scale, scale.xOf(speech.places[rank]!))
    if (scale.isEach) addRun(spread, rank, lane, at, runs)
    if (!remains[point]) {
      if (scale.isEach) outs.push({ x: middleOf(scale, at), lane })
      continue
    }
    cells.add(at, lane, point)
    all[at - firstCell]!++
    // No list is made for each: there may be a million.
    const { starts, items } = meeting.themesOf
    for (let i = starts[point]!; i < starts[point + 1]!; i++) {
      const row = themes.laneOf[items[i]!]!
      if (row >= 0) themeCells.add(at, row, point)
    }
  }
  return {
    ...{ from, to, outs, runs },
    cells: cells.list(),
    themes: themeCells
      .list()
      .map((cell) => ({ ...cell, share: cell.points.length / all[cell.at - firstCell]! })),
  }
}

/** From which to before which entry of the order the points of a stretch stand. */
function ranksIn({ speech, scale }: Spread, from: number, to: number): readonly [number, number] {
  const rankAt = (x: number) => {
    const first = Math.round(x / scale.cell)
    // Which cell a point is in is rounded: the bound is looked for from a little before it.
    let rank = bisectLeft(speech.places, scale.placeAt(x - A_LITTLE))
    const cellOf = (at: number) => cellAt(scale, scale.xOf(speech.places[at]!))
    while (rank < speech.places.length && cellOf(rank) < first) rank++
    return rank
  }
  return [rankAt(from), to >= scale.width ? speech.places.length : rankAt(to)]
}

/** In px. */
const A_LITTLE = 1e-3

/** Joins a point to the one before it, where the same speaker said that. */
function addRun(
  { meeting, speech, scale }: Spread,
  rank: number,
  lane: number,
  at: number,
  runs: Run[],
) {
  if (rank === 0) return
  const [before, here] = [speech.order[rank - 1]!, speech.order[rank]!]
  if (meeting.speakerOf[before] !== meeting.speakerOf[here]) return
  const from = middleOf(scale, cellAt(scale, scale.xOf(speech.places[rank - 1]!)))
  const last = runs.at(-1)
  if (last?.lane === lane && last.to === from)
    runs[runs.length - 1] = { ...last, to: middleOf(scale, at) }
  else runs.push({ lane, from, to: middleOf(scale, at) })
}

/** Takes points by cell and lane: in a list with a place for each, since there may be a million points. */
function createCells(scale: TimeScale, first: number, lanes: number) {
  const cells: { at: number; lane: number; x: number; points: number[] }[] = []
  return {
    add(at: number, lane: number, point: number): void {
      const place = (at - first) * lanes + lane
      const cell = cells[place]
      if (cell) cell.points.push(point)
      else cells[place] = { at, lane, x: middleOf(scale, at), points: [point] }
    },
    /** From left to right, and from the top where they are at the same place. */
    list: (): Cell[] => Object.values(cells),
  }
}

/** What tells a cell from the others; there are fewer lanes than so many. */
export const cellKey = (at: number, lane: number): number => at * MOST_LANES + lane
const MOST_LANES = 4096
