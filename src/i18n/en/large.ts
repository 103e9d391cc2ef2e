import { counted, grouped } from '../words/grouped.ts'
import type { Widened } from '../words/widened.ts'

type Column = 'speaker' | 'theme'

/** What the picture of a large meeting says; apart from `messages.ts`, so that small ones do not load it. */
const messages = {
  /** The field over a column that narrows it. */
  narrow: { speaker: 'Find a speaker', theme: 'Find a theme' } satisfies Readonly<
    Record<Column, string>
  >,
  listed: {
    speaker: (shown, all) => `${grouped(shown)} of ${counted(all, 'speaker')} listed`,
    theme: (shown, all) => `${grouped(shown)} of ${counted(all, 'theme')} listed`,
  } satisfies Readonly<Record<Column, (shown: number, all: number) => string>>,
  noneListed: 'No such name',
  above: {
    speaker: (n) => `${counted(n, 'speaker')} above`,
    theme: (n) => `${counted(n, 'theme')} above`,
  } satisfies Readonly<Record<Column, (n: number) => string>>,
  below: {
    speaker: (n) => `${counted(n, 'speaker')} below`,
    theme: (n) => `${counted(n, 'theme')} below`,
  } satisfies Readonly<Record<Column, (n: number) => string>>,
  /** What a ribbon to an edge ends at. */
  beyond: { speaker: 'speakers out of view', theme: 'themes out of view' } satisfies Readonly<
    Record<Column, string>
  >,
  merged: 'A ribbon is the points of a speaker on a theme of one kind: the more, the wider.',
  strongest: (drawn: number, all: number) =>
    `Only the ${grouped(drawn)} widest of ${grouped(all)} between the rows in view are drawn; point at a row to see all of its own.`,
}

export type LargeMessages = Widened<typeof messages>
export default messages
