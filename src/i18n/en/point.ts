import type { Kind, Stance, WordingKind } from '../../domain/format/transcript.ts'
import type { Widened } from '../words/widened.ts'

/** What is said of single points, and of what is closed again: loaded after the first look. */
const messages = {
  kind: {
    problem: 'Problem',
    recommendation: 'Recommendation',
    view: 'View',
    question: 'Question',
    procedure: 'Procedure',
  } satisfies Readonly<Record<Kind, string>>,
  wording: { verbatim: 'verbatim', paraphrase: 'paraphrased' } satisfies Readonly<
    Record<WordingKind, string>
  >,
  /** Before what somebody is for, against or indifferent to. */
  stance: { for: 'for', against: 'against', abstains: 'abstains on' } satisfies Readonly<
    Record<Stance, string>
  >,
  close: 'Close',
  place: (start: number, end: number) => `Source, characters ${start}–${end}`,
  pages: (first: number, last: number) =>
    first === last ? `Source, page ${first}` : `Source, pages ${first}–${last}`,
  link: 'Link',
  at: (time: string) => `at ${time}`,
  term: 'What it means',
}

export type PointMessages = Widened<typeof messages>
export default messages
