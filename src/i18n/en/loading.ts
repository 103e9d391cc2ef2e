import { counted } from '../words/grouped.ts'
import type { Widened } from '../words/widened.ts'

/** What is said of a large transcript while it is read, or why it was not; loaded with the first. */
const messages = {
  progress: 'Read so far',
  /** How much is read, in MB; null where nobody said how much it will be. */
  read: (megabytes: number, of: number | null) =>
    `${megabytes}${of === null ? '' : ` of ${of}`} MB read`,
  frame: (speakers: number, themes: number) =>
    `${counted(speakers, 'speaker')}, ${counted(themes, 'theme')}`,
  cancel: 'Cancel',
  tooLarge: (file: string, megabytes: number, limit: number) =>
    `${file} has ${megabytes} MB; on this machine up to ${limit} MB are opened, since more would use up its memory.`,
  tooLargeHelp: 'Divide it (a file per month, say), or open it on a machine with more memory.',
  cancelled: (file: string) => `Opening ${file} was cancelled.`,
  cancelledHelp: 'You can try again; it is then read from the start.',
  died: (file: string) =>
    `Reading ${file} broke off: what reads it could not be fetched, or memory ran out.`,
  diedHelp:
    'Check the connection, close other tabs and try again; divide the file if it is very large.',
}

export type LoadingMessages = Widened<typeof messages>
export default messages
