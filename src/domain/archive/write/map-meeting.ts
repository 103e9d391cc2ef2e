import type { Transcript } from '../../format/transcript.ts'
import { makeRun } from '../words/run.ts'
import { type ArchivedTranscript, writeArchived } from './archived-transcript.ts'
import { type MeetingColumns, type MeetingHead, meetingRows } from './meeting-rows.ts'

/** All that an archive needs of a meeting, found in that meeting alone. */
export interface Mapped {
  readonly transcript: ArchivedTranscript
  readonly head: MeetingHead
  readonly columns: MeetingColumns
  /** The words of its points, see `words/run.ts`. */
  readonly run: Uint8Array<ArrayBuffer>
}

/** The first step of building, of a valid transcript. */
export const mapMeeting = (transcript: Transcript): Mapped => ({
  transcript: writeArchived(transcript),
  ...meetingRows(transcript),
  run: makeRun(transcript.points),
})
