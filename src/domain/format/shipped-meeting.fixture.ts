import { readFileSync } from 'node:fs'
import { indexTranscript } from '../meeting/meeting.ts'
import type { Transcript } from './transcript.ts'

/** The transcript that is shipped, for tests: a real file rather than an invented one. */
export const shippedTranscript: Transcript = JSON.parse(
  readFileSync('public/transcripts/ningbo.json', 'utf8'),
)

export const shippedMeeting = indexTranscript(shippedTranscript)
