import { useEffect } from 'react'
import type { OpenTranscript } from '../../domain/format/transcript.ts'
import { recallSource } from '../../state/own/open-source.ts'

/** Brings a source to hand that the transcript carries or that this device has kept; shows nothing. */
export function RecalledSource({ transcript }: { transcript: OpenTranscript }): null {
  useEffect(() => {
    recallSource(transcript)
  }, [transcript])
  return null
}
