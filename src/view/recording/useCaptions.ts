import { type RefObject, useEffect } from 'react'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { SpeechTimes } from '../../domain/meeting/recording/speech-times.ts'
import { usePlain } from '../parts/Language.tsx'
import { useSayRecording } from './SayRecording.tsx'

/** More points than these are no captions: each is an object of the browser's. */
const MOST_CAPTIONS = 5_000
/** How long the last one stands that has no end, in s. */
const LAST = 10

/** What is said, under a video: its points as captions. */
export function useCaptions(
  element: RefObject<HTMLMediaElement | null>,
  meeting: Meeting,
  times: SpeechTimes,
  playable: { readonly address: string; readonly isVideo: boolean; readonly offset: number } | null,
): void {
  const plain = usePlain()
  const say = useSayRecording()
  const { address, isVideo = false, offset = 0 } = playable ?? {}
  // The texts are as they are when the video opens; another language of the page opens it anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `plain` and `say` are new with each rendering.
  useEffect(() => {
    const media = element.current
    if (!media || address === undefined || !isVideo || times.points.length > MOST_CAPTIONS) return
    const track = media.addTextTrack(
      'captions',
      say((m) => m.captions),
    )
    track.mode = 'showing'
    for (const [i, point] of times.points.entries()) {
      const { text } = meeting.transcript.points.at(point)!
      const start = (times.starts[i]! - offset) / 1000
      const end = Math.min((times.ends[i]! - offset) / 1000, start + 3600)
      if (start < 0) continue
      track.addCue(new VTTCue(start, Number.isFinite(end) ? end : start + LAST, plain(text)))
    }
    return () => {
      track.mode = 'disabled'
    }
  }, [element, meeting, times, address, isVideo, offset])
}
