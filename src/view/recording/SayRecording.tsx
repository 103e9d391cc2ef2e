import { recordingMessages } from '../../i18n/recording-messages.ts'
import { createSay } from '../parts/Language.tsx'

/** The messages of the recording. */
export const { Say: SayRecording, useSay: useSayRecording } = createSay(recordingMessages)
