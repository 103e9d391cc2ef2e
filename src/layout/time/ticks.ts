import { ticks, utcTicks } from 'd3'
import type { Speech } from './speech.ts'
import type { Tile } from './tile.ts'
import type { TimeScale } from './time-scale.ts'

/** Room for a label beside the next, px. */
const ROOM = 96

/** A place on the axis: ms from the beginning, or how many points came before it; and where it is, px. */
export interface Tick {
  readonly place: number
  readonly x: number
}

/** The round places of a tile: minutes and hours, or numbers of points that are counted from one. */
export function ticksOf(
  speech: Pick<Speech, 'by'>,
  scale: TimeScale,
  tile: Pick<Tile, 'from' | 'to'>,
): Tick[] {
  // As if all tiles were as wide as the first, so that all have the same steps.
  const [first, last] = [scale.placeAt(tile.from), scale.placeAt(tile.from + scale.tile)]
  const count = Math.max(1, Math.floor(scale.tile / ROOM))
  const places =
    speech.by === 'time'
      ? utcTicks(new Date(first), new Date(last), count).map(Number)
      : ticks(first + 1, last + 1, count)
          .filter(Number.isInteger)
          .map((number) => number - 1)
  return places
    .map((place) => ({ place, x: scale.xOf(place) }))
    .filter(({ x }) => x >= tile.from && x < tile.to)
}
