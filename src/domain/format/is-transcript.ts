import * as v from 'valibot'
import { checkReferences } from './check-references.ts'
import { type Transcript, transcriptSchema } from './transcript.ts'

/** Whether parsed JSON is a valid transcript; what is wrong with one that is not, `validate.ts` says. */
export const isTranscript = (data: unknown): data is Transcript =>
  v.is(transcriptSchema, data) && checkReferences(data, 1).length === 0
