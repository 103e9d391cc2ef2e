import type { Meeting } from '../../domain/meeting.ts'
import { withOwnNames } from '../../domain/own-names.ts'
import { coverSentences, type Sentence } from '../../domain/source/sentences.ts'
import type { Span } from '../../domain/transcript.ts'

/** The sentences of a meeting's source, given its text and the places of the points in it. */
export function sentencesOfSource(
  { transcript, speakerOf }: Meeting,
  source: { readonly text: string; readonly points: readonly (Span | null)[] },
): Sentence[] {
  const names = withOwnNames(transcript.speakers).map(({ name }) =>
    [name.zh, name.en].filter((one) => one !== undefined),
  )
  return coverSentences(source.text, source.points, (point) => names[speakerOf[point]!]!)
}
