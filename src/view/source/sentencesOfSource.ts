import { withOwnNames } from '../../domain/format/own-names.ts'
import type { Span } from '../../domain/format/transcript.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { coverSentences, type Sentence } from '../../domain/source/sentences.ts'

/** The sentences of a meeting's source, given its text and the places of the points in it. */
export function sentencesOfSource(
  { transcript, speakerOf }: Meeting,
  source: { readonly text: string; readonly points: readonly (Span | null)[] },
): Sentence[] {
  const names = withOwnNames(transcript.speakers).map(({ name }) => Object.values(name))
  return coverSentences(source.text, source.points, (point) => names[speakerOf[point]!]!)
}
