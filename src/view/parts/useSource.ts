import { useSyncExternalStore } from 'react'
import type { OpenTranscript } from '../../domain/format/transcript.ts'
import { type SourceAtHand, sourceOf, subscribeSource } from '../../state/own/source-at-hand.ts'

/** The source's text of a meeting, null while it is not at hand. */
export const useSource = (transcript: OpenTranscript): SourceAtHand | null =>
  useSyncExternalStore(subscribeSource, () => sourceOf(transcript))
