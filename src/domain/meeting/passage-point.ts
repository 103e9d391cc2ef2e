import type { Span } from '../format/transcript.ts'
import { listOf } from './adjacency.ts'
import type { Meeting } from './meeting.ts'
import { pointAt } from './reply-point.ts'

/** The point on a theme that a passage is of, by its number; null where it is of none. */
export function pointOfPassage(meeting: Meeting, theme: number, passage: Span): number | null {
  const point = pointAt(meeting, listOf(meeting.pointsOn, theme), passage)
  const span = point === null ? undefined : meeting.transcript.points.at(point)!.span
  return span && span.start < passage.end && passage.start < span.end ? point : null
}
