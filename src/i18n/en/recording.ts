import type { Widened } from '../words/widened.ts'

/** What is said of the recording of a meeting, loaded with its player. */
const messages = {
  recording: 'Recording',
  hear: 'Listen',
  hearHint: (time: string) => `Hear the recording from ${time}`,
  pause: 'Pause',
  close: 'Close the recording',
  open: 'Open the recording…',
  openOther: 'Another recording…',
  /** Where the transcript names a file that only its readers have. */
  isNamed: (name: string) =>
    `The transcript was made from “${name}”. Open it from this device to hear it.`,
  isUnnamed: 'This transcript comes without a recording. Open it from this device to hear it.',
  isComing: 'The recording is on its way: this host sends it only as a whole.',
  stays: 'It is played here and sent nowhere.',
  cannot: (name: string) =>
    `“${name}” cannot be played: it is not there, or in a form this browser does not know.`,
  previous: 'Previous point',
  next: 'Next point',
  toPoint: (speaker: string, time: string) => `${speaker}, ${time}`,
  nobody: 'No point is being said',
  onlyShown: 'Only the points shown',
  onlyShownHint: 'Plays the points that the choice leaves, one after the other',
  speed: 'Speed',
  keys: 'Keys',
  /** What the keys do while a recording is open. */
  keyDoes: {
    F1: 'two seconds back',
    F2: 'two seconds on',
    F3: 'slower',
    F4: 'faster',
    Esc: 'play or pause, from within the player',
  },
  captions: 'Points',
}

export type RecordingMessages = Widened<typeof messages>
export default messages
