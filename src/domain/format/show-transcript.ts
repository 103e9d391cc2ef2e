import { atOnce } from '../text/steps.ts'
import { tellApart } from './look-alikes.ts'
import { revealSteps } from './reveal.ts'
import type { ShownSpeaker, Transcript } from './transcript.ts'

/** A transcript as readers see it. */
export interface Shown {
  readonly transcript: Transcript & { readonly speakers: ShownSpeaker[] }
  /** The characters that would not be seen (`U+202E`), each once: a sign stands for each of them. */
  readonly hidden: readonly string[]
}

/**
 * A valid transcript for the page and all that it writes: nothing is hidden in it, and speakers whose
 * names look alike are numbered. The transcript itself where it needs neither.
 */
export const showTranscript = (transcript: Transcript): Shown => atOnce(showSteps(transcript))

/** {@link showTranscript} in steps. */
export function* showSteps(transcript: Transcript): Generator<void, Shown> {
  const revealed = yield* revealSteps(transcript)
  const { hidden } = revealed
  const speakers = tellApart(revealed.transcript.speakers)
  if (speakers === revealed.transcript.speakers) return { transcript: revealed.transcript, hidden }
  return { transcript: { ...revealed.transcript, speakers }, hidden }
}
