import type { Point } from '../format/transcript.ts'
import type { Edge } from './steps.ts'

/** When a passage is said, in ms of the meeting; `end` is null where nobody knows. */
export interface Said {
  readonly start: number
  readonly end: number | null
}

/** A passage lasts so long at least, and at first where nobody knew its end, in ms. */
const LEAST = 100
const FIRST = 1_000

/** When a point is said; without an end of its own until a later one begins. Null for a point without a time. */
export function whenSaid(
  points: readonly Pick<Point, 'time' | 'timeEnd'>[],
  point: number,
): Said | null {
  const { time, timeEnd } = points[point]!
  if (time === undefined) return null
  if (timeEnd !== undefined) return { start: time, end: timeEnd }
  let end: number | null = null
  for (const { time: other } of points) {
    if (other !== undefined && other > time && (end === null || other < end)) end = other
  }
  return { start: time, end }
}

/** One edge of a passage moved by so many ms, an end that nobody knew set; null where it would begin before the meeting, or be over before it begins. */
export function slipTime({ start, end }: Said, edge: Edge, by: number): Said | null {
  if (edge === 'start') {
    const to = Math.max(0, start + by)
    return to === start || (end !== null && by > 0 && to > end - LEAST) ? null : { start: to, end }
  }
  if (end === null) return by > 0 ? { start, end: start + FIRST } : null
  if (by < 0 && end + by < start + LEAST) return null
  return { start, end: end + by }
}
