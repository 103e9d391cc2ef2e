import type { Transcript } from '../../domain/format/transcript.ts'
import { withRecording } from '../../domain/meeting/recording/with-recording.ts'
import type { TextFormat } from '../../domain/parse/formats.ts'
import { recordingKind } from '../../domain/parse/together.ts'
import { bindRecording } from '../recording/recording-files.ts'
import { carriedOver, carryOver } from './carry-over.ts'
import { addMeeting } from './meeting-shelf.ts'
import { parseBeside } from './parse-job.ts'
import type { JobFailure, ParseChoices, ParseInput, ParseProgress } from './parse-protocol.ts'

/** What becomes one meeting: a text, and the recording that it is of. */
export interface Given {
  readonly input: ParseInput
  readonly recording?: File | null
}

export type KeepProgress = ParseProgress | { readonly stage: 'keeping' }

export type Keeping =
  | {
      readonly ok: true
      /** On the shelf. */
      readonly id: string
      readonly transcript: Transcript
      readonly format: TextFormat
      /** Why the device does not keep it; null where it does. */
      readonly unkept: Awaited<ReturnType<typeof addMeeting>>['unkept']
    }
  | { readonly ok: false; readonly failure: JobFailure }

/**
 * Reads an input and puts the meeting on the shelf. Gives what came of it, null where `signal` was aborted before it was
 * put there; never throws.
 */
export async function keepInput(
  { input, recording }: Given,
  choices: ParseChoices,
  onProgress: (progress: KeepProgress) => void,
  signal: AbortSignal,
): Promise<Keeping | null> {
  const outcome = await Promise.race([
    parseBeside(input, choices, (progress) => signal.aborted || onProgress(progress), signal),
    aborted(signal),
  ])
  if (!outcome || signal.aborted) return null
  if (!outcome.ok) return outcome
  onProgress({ stage: 'keeping' })
  const { format } = outcome
  // Who says where the themes come from wants no others.
  const isChosen = choices.codebook !== undefined || choices.themes !== undefined
  const over = format === 'json' || isChosen ? null : await carryOver(outcome.transcript, signal)
  if (signal.aborted) return null
  const read = (over ?? outcome).transcript
  const kind = recording && recordingKind(recording)
  const transcript = kind ? withRecording(read, { name: recording.name, kind }) : read
  if (recording) bindRecording(transcript.source.sha256, recording)
  const { id, unkept } = await addMeeting(transcript)
  if (over) carriedOver.set(new Map(carriedOver.get()).set(id, over.carried))
  return { ok: true, id, transcript, format, unkept }
}

/** Of an aborted job nothing is heard. */
const aborted = (signal: AbortSignal) =>
  new Promise<null>((resolve) => {
    if (signal.aborted) resolve(null)
    signal.addEventListener('abort', () => resolve(null))
  })
