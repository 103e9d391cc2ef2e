import type { OpenTranscript } from '../../domain/format/transcript.ts'
import type { SourceAtHand } from '../../state/own/source-at-hand.ts'
import { useSource } from './useSource.ts'

/**
 * The source's own text, null while it is not at hand: of a text that only resembles it nobody knows where exactly
 * words stand.
 */
export function useExactSource(transcript: OpenTranscript): SourceAtHand | null {
  const source = useSource(transcript)
  return source && source.likeness.how !== 'near' ? source : null
}
