import type { Lanes } from '../../layout/time/lanes.ts'
import type { Speech } from '../../layout/time/speech.ts'
import type { WalkKey } from './walk.ts'

/** What the lanes of a meeting in time hold. */
export interface TimeWay {
  readonly speech: Speech
  readonly speakers: Lanes
  readonly speakerOf: Int32Array
  /** Per point: 1 for those that a filter leaves. */
  readonly remains: Uint8Array
  /** Whether two points are drawn as one. */
  readonly isSame: (a: number, b: number) => boolean
}

/**
 * The point that a key leads to from another: left, right, Home and End along its lane, up and down to
 * what was said at about the same time in the next lane that has anything. Null where there is none.
 */
export function walkTime(way: TimeWay, point: number, key: WalkKey): number | null {
  const { speech, speakers, speakerOf, remains, isSame } = way
  const laneOf = (one: number) => speakers.laneOf[speakerOf[one]!]!
  const lane = laneOf(point)
  const rank = speech.rankOf[point]!
  /** The first point that fits, from an entry of the order on or back. */
  const seek = (from: number, step: 1 | -1, fits: (one: number) => boolean): number | null => {
    for (let i = from; i >= 0 && i < speech.order.length; i += step) {
      const one = speech.order[i]!
      if (remains[one] && fits(one)) return one
    }
    return null
  }
  const inLane = (one: number) => laneOf(one) === lane
  const isOther = (one: number) => inLane(one) && !isSame(one, point)
  switch (key) {
    case 'ArrowRight':
      return seek(rank + 1, 1, isOther)
    case 'ArrowLeft':
      return seek(rank - 1, -1, isOther)
    case 'Home':
      return seek(0, 1, inLane)
    case 'End':
      return seek(speech.order.length - 1, -1, inLane)
    case 'ArrowUp':
    case 'ArrowDown': {
      const next = nextLane(way, lane, key === 'ArrowUp' ? -1 : 1)
      if (next === null) return null
      const there = (one: number) => laneOf(one) === next
      const [before, after] = [seek(rank, -1, there), seek(rank, 1, there)]
      if (before === null || after === null) return before ?? after
      const away = (one: number) =>
        Math.abs(speech.places[speech.rankOf[one]!]! - speech.places[rank]!)
      return away(after) < away(before) ? after : before
    }
  }
}

/** The next lane that way in which anything remains. */
function nextLane(
  { speech, speakers, speakerOf, remains }: TimeWay,
  lane: number,
  step: 1 | -1,
): number | null {
  let next: number | null = null
  for (const point of speech.order) {
    const one = remains[point] ? speakers.laneOf[speakerOf[point]!]! : -1
    if (one >= 0 && (one - lane) * step > 0 && (next === null || (next - one) * step > 0))
      next = one
  }
  return next
}
