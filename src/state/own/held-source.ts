import type { OpenTranscript } from '../../domain/format/transcript.ts'
import { ownSourceSteps } from '../../domain/source/recognise.ts'
import { withPauses } from '../../domain/text/steps.ts'
import { nextTask } from '../timing/next-task.ts'
import { setSource, sourceOf } from './source-at-hand.ts'

/* The source that a transcript carries; a page that is one file has this in place of `open-source.ts`. */

/** Brings to hand the source that stands in a transcript, if one does. Never throws. */
export async function recallSource(transcript: OpenTranscript): Promise<void> {
  if (sourceOf(transcript)) return
  const own = await withPauses(ownSourceSteps(transcript), nextTask)
  if (own && !sourceOf(transcript)) setSource(transcript, { ...own, kept: true })
}

/** What stands in the page itself stays. */
export const forgetSource = async (): Promise<boolean> => false
