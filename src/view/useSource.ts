import { useEffect, useSyncExternalStore } from 'react'
import type { OpenTranscript } from '../domain/transcript.ts'
import { mayBeKept, type SourceAtHand, sourceOf, subscribeSource } from '../state/source-at-hand.ts'

/** The source's text of a meeting, null while it is not at hand. */
export const useSource = (transcript: OpenTranscript): SourceAtHand | null =>
  useSyncExternalStore(subscribeSource, () => sourceOf(transcript))

/** Brings a source to hand that the transcript carries or that this device has kept. */
export function useRecalledSource(transcript: OpenTranscript): void {
  useEffect(() => {
    const { text, sha256 } = transcript.source
    if (text === undefined && !mayBeKept(sha256)) return
    // Without the network there is nothing to be had, and the page goes on without it.
    import('../state/open-source.ts').then(
      (opening) => opening.recallSource(transcript),
      () => {},
    )
  }, [transcript])
}
