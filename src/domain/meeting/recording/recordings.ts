import type { OpenTranscript } from '../../format/transcript.ts'

export type Recording = NonNullable<OpenTranscript['media']>[number]

/** The recording in which a time of the meeting (ms) is: the latest begun, else the first; undefined where none is named. */
export function recordingAt(media: readonly Recording[], time: number): Recording | undefined {
  let found: Recording | undefined
  for (const one of media) {
    const begins = one.offset ?? 0
    if (begins <= time && begins >= (found?.offset ?? 0)) found = one
  }
  return found ?? media[0]
}
