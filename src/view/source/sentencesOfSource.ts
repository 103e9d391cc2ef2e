import { withOwnNames } from '../../domain/format/own-names.ts'
import type { Span } from '../../domain/format/transcript.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { coverSteps, type Sentence } from '../../domain/source/sentences.ts'
import { atOnce } from '../../domain/text/steps.ts'

interface Placed {
  readonly text: string
  readonly points: readonly (Span | null)[]
}

/**
 * The sentences of a meeting's source in steps, given its text and the places of the points in it; of a
 * part of the points `pointOf` gives the number of each.
 */
export function sentenceSteps(
  { transcript, speakerOf }: Meeting,
  source: Placed,
  pointOf = (i: number) => i,
): Generator<void, Sentence[]> {
  const names = withOwnNames(transcript.speakers).map(({ name }) => Object.values(name))
  return coverSteps(source.text, source.points, (i) => names[speakerOf[pointOf(i)]!]!)
}

/** {@link sentenceSteps} at once. */
export const sentencesOfSource = (...of: Parameters<typeof sentenceSteps>): Sentence[] =>
  atOnce(sentenceSteps(...of))
