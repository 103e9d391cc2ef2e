import { range, ticks } from 'd3'
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
      ? clockTicks(first, last, count)
      : ticks(first + 1, last + 1, count)
          .filter(Number.isInteger)
          .map((number) => number - 1)
  return places
    .map((place) => ({ place, x: scale.xOf(place) }))
    .filter(({ x }) => x >= tile.from && x < tile.to)
}

const [SECOND, MINUTE, HOUR, DAY] = [1_000, 60_000, 3_600_000, 86_400_000] as const
/** Round steps of a clock, ms. */
const STEPS = [
  ...[1, 5, 15, 30].map((n) => n * SECOND),
  ...[1, 5, 15, 30].map((n) => n * MINUTE),
  ...[1, 3, 6, 12].map((n) => n * HOUR),
]

/** About so many round times between two, ms. A calendar would be weight for what no meeting has. */
function clockTicks(first: number, last: number, count: number): number[] {
  const wanted = (last - first) / count
  if (wanted < SECOND / 2) return ticks(first, last, count).filter(Number.isInteger)
  const off = (step: number) => Math.abs(Math.log(step / wanted))
  const step =
    wanted > DAY
      ? DAY * Math.ceil(wanted / DAY)
      : [...STEPS, DAY].reduce((best, one) => (off(one) < off(best) ? one : best))
  return range(Math.ceil(first / step) * step, last + 1, step)
}
