import type { RecordingMessages } from './en/recording.ts'
import type { Language } from './language.ts'

const files = import.meta.glob<RecordingMessages>('./*/recording.ts', {
  eager: true,
  import: 'default',
})

/** What is said of the recording of a meeting, loaded with its player. */
export const recordingMessages = (language: Language): RecordingMessages =>
  files[`./${language}/recording.ts`]!
