import { group } from 'd3'
import type { Localized, Speaker } from '../format/transcript.ts'
import type { Meeting } from '../meeting/meeting.ts'

/** Points of a speaker in a row under one heading, or under none. */
export interface OutlinePart {
  readonly heading?: Localized
  readonly points: readonly number[]
}

export interface OutlineSpeaker {
  readonly speaker: Speaker
  readonly parts: readonly OutlinePart[]
}

/**
 * The given points (numbers, ascending) under their speakers and the headings they were given, one
 * speaker after the other.
 */
export function* outlineOf(meeting: Meeting, points: Int32Array): Generator<OutlineSpeaker> {
  const { speakers } = meeting.transcript
  const bySpeaker = group(points, (point) => meeting.speakerOf[point]!)
  for (const [speaker, own] of [...bySpeaker].sort(([a], [b]) => a - b)) {
    yield { speaker: speakers[speaker]!, parts: partsOf(meeting, own) }
  }
}

function partsOf(meeting: Meeting, points: readonly number[]): OutlinePart[] {
  const parts: { heading?: Localized; points: number[] }[] = []
  let key: string | undefined
  for (const point of points) {
    const { heading } = meeting.transcript.points.at(point)!
    const next = JSON.stringify(heading)
    if (parts.length > 0 && next === key) parts.at(-1)!.points.push(point)
    else parts.push(heading ? { heading, points: [point] } : { points: [point] })
    key = next
  }
  return parts
}
