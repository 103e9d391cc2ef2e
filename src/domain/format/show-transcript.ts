import { atOnce } from '../text/steps.ts'
import { tellApart } from './look-alikes.ts'
import { type Revealed, revealSteps } from './reveal-transcript.ts'
import type { ShownSpeaker, Transcript } from './transcript.ts'

/** A transcript as readers see it. */
export interface Shown {
  readonly transcript: Transcript & { readonly speakers: ShownSpeaker[] }
  /** The characters that would not be seen (`U+202E`), each once: a sign stands for each of them. */
  readonly hidden: readonly string[]
  /** The transcript before speakers were numbered. */
  readonly revealed: Revealed
}

/**
 * A valid transcript for the page and all that it writes: nothing is hidden in it, and speakers whose
 * names look alike are numbered. The transcript itself where it needs neither.
 */
export const showTranscript = (transcript: Transcript): Shown => atOnce(showSteps(transcript))

/** {@link showTranscript} in steps. */
export function* showSteps(transcript: Transcript): Generator<void, Shown> {
  return showRevealed(yield* revealSteps(transcript))
}

/** A transcript in which nothing is hidden any more, as readers see it. */
export function showRevealed(revealed: Revealed): Shown {
  const { transcript, counts } = revealed
  const hidden = [...counts.keys()].sort()
  const speakers = tellApart(transcript.speakers)
  if (speakers === transcript.speakers) return { transcript, hidden, revealed }
  return { transcript: { ...transcript, speakers }, hidden, revealed }
}
