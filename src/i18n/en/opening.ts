import type { Widened } from '../words/widened.ts'

/** What is said where a meeting does not open as its address or its file would have it; loaded then. */
const messages = {
  notes: 'Notes',
  dropped: (items: string) =>
    `The address names what this meeting does not have; left out: ${items}`,
  /** Of hidden characters in a transcript: which. */
  hidden: (codes: string) =>
    `This file has characters that are not seen (${codes}) and can turn words around or hide some; here, and in what is exported, each is shown as “\ufffd”.`,
  /** Of speakers whose names look alike; how each is called here follows. */
  alike:
    'Some speakers have names that look alike, and are listed as different ones. Here, and in what is exported, a number behind the name says which of them it is.',
  /** How many more speakers of this kind there are. */
  more: (n: number) => `and ${n} more`,
}

export type OpeningMessages = Widened<typeof messages>
export default messages
