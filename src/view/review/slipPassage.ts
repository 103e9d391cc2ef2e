import { type Said, slipTime, whenSaid } from '../../domain/edit/slip-time.ts'
import type { Edge } from '../../domain/edit/steps.ts'
import { wished } from '../../state/recording/hearing.ts'
import type { Desk } from './Desk.ts'

/** Of an end so much is heard before it, in ms. */
const BEFORE_END = 2_000

/** Plays a passage of the recording, to its end and no further. */
export function hearPassage({ start, end }: Said): void {
  wished.set({ do: 'play', time: start, ...(end !== null && { until: end }) })
}

/**
 * Moves an edge of the chosen point's passage by so many ms, and plays it from the new beginning, or up to the new end, where
 * a recording is being heard. Whether there was anything to move.
 */
export function slipPassage(desk: Desk, point: number, edge: Edge, by: number): boolean {
  const { transcript, act } = desk
  const said = whenSaid(transcript.points, point)
  const moved = said && slipTime(said, edge, by)
  if (!moved) return said !== null
  const { id, timeEnd } = transcript.points[point]!
  // An end that the next point gives stays that until somebody moves it.
  const ends = edge === 'end' || timeEnd !== undefined
  const isDone = act({
    ...{ do: 'set-times', point: id, time: moved.start },
    timeEnd: ends ? moved.end : null,
  })
  if (!isDone || wished.get() === null) return true
  const last = moved.end === null ? moved.start : Math.max(moved.start, moved.end - BEFORE_END)
  hearPassage(edge === 'start' ? moved : { ...moved, start: last })
  return true
}
