import type { Theme } from '../../domain/format/transcript.ts'
import { grouped } from '../words/grouped.ts'
import type { Widened } from '../words/widened.ts'

/** What is said of themes that nobody prepared: where each is from, and what speaks for it. */
const messages = {
  origin: {
    words: 'Found in the words of the meeting',
    lexicon: 'Recognised by a list of words',
    source: 'Given in the source',
    person: 'Made by a person',
  } satisfies Readonly<Record<NonNullable<Theme['origin']>, string>>,
  confirmed: 'confirmed by a person',
  unconfirmed: 'not confirmed by anybody yet',
  /** Where it is from, and whether it is confirmed. */
  ground: (origin: string, state: string) => (state ? `${origin}, ${state}` : origin),
  confirmedOf: (confirmed: number, all: number) =>
    `${grouped(confirmed)} of ${grouped(all)} confirmed`,
  terms: 'Its words: ',
  confirm: 'Confirm',
  takeBack: 'Take the confirmation back',
  notSaved: 'This is not saved on the device. Review says why, and what can be done.',
  correct: 'Correct in Review',
  passages: 'Passages that speak for it',
}

export type ThemeMessages = Widened<typeof messages>
export default messages
