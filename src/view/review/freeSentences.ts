import type { Span } from '../../domain/format/transcript.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { firstAfter, type Runs } from '../../domain/source/marks.ts'
import { leftOver } from '../../domain/source/sentences.ts'
import { sentencesOfSource } from '../source/sentencesOfSource.ts'

/** So many stretches of the text are looked through, before a place and from it on: what is near it. */
const BEFORE = 25
const FROM = 75

/** The sentences near a place that are in no point, in order, given the runs of points. UTF-16 offsets. */
export function freeSentences(
  meeting: Meeting,
  { text, stretches }: { readonly text: string; readonly stretches: readonly Span[] },
  points: Runs,
  place: number,
): Span[] {
  const at = stretches.findIndex(({ end }) => end > place)
  if (at < 0) return []
  const first = stretches[Math.max(0, at - BEFORE)]!.start
  const last = stretches[Math.min(stretches.length, at + FROM) - 1]!.end
  const near: Span[] = []
  const from = firstAfter(points, first)
  for (let i = from; i < points.starts.length && points.starts[i]! < last; i++) {
    near.push({ start: points.starts[i]! - first, end: points.ends[i]! - first })
  }
  const part = { text: text.slice(first, last), points: near }
  const sentences = sentencesOfSource(meeting, part, (i) => points.of[from + i]!)
  return leftOver(sentences).map(({ start, end }) => ({
    start: start + first,
    end: end + first,
  }))
}
