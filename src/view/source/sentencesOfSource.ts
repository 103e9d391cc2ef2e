import { withOwnNames } from '../../domain/format/own-names.ts'
import type { Span } from '../../domain/format/transcript.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { coverSentences, type Sentence } from '../../domain/source/sentences.ts'

/**
 * The sentences of a meeting's source, given its text and the places of the points in it; of a part of the
 * points `pointOf` gives the number of each.
 */
export function sentencesOfSource(
  { transcript, speakerOf }: Meeting,
  source: { readonly text: string; readonly points: readonly (Span | null)[] },
  pointOf = (i: number) => i,
): Sentence[] {
  const names = withOwnNames(transcript.speakers).map(({ name }) => Object.values(name))
  return coverSentences(source.text, source.points, (i) => names[speakerOf[pointOf(i)]!]!)
}
