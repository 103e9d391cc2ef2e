import type { Span, Transcript } from '../format/transcript.ts'

/**
 * Who probably says what stands at a place: the speaker whose point or introduction is the last
 * before it, else the first of the meeting; undefined where the meeting has no speakers.
 */
export function whoSpeaksAt({ points, speakers }: Transcript, at: number): string | undefined {
  let found = speakers[0]?.id
  let nearest = -1
  const look = (span: Span | undefined, id: string) => {
    if (!span || span.end > at || span.end <= nearest) return
    nearest = span.end
    found = id
  }
  for (const { span, id } of speakers) look(span, id)
  for (const { span, speaker } of points) look(span, speaker)
  return found
}
