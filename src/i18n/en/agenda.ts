import type { Outcome, Stance } from '../../domain/format/transcript.ts'
import { counted, grouped } from '../words/grouped.ts'
import type { Widened } from '../words/widened.ts'

/** What is said of the agenda and of votes: loaded with the first of them. */
const messages = {
  title: 'Agenda',
  hint: 'What was said, moved and voted under each item, in the order of the source.',
  none: 'This meeting has no agenda.',
  nothing: 'Nothing under any item meets these conditions.',
  narrowed: 'Only items with points that the filter leaves are shown.',
  underNone: 'Under no item',
  onlyThis: 'Only this item',
  chosen: 'Agenda item',
  showAll: 'All items',
  motion: 'Motion',
  secondedBy: 'Seconded by',
  vote: 'Vote',
  votes: 'Votes',
  movedBy: 'moved by',
  outcome: {
    passed: 'Passed',
    rejected: 'Failed',
    tied: 'Tied',
    withdrawn: 'Withdrawn',
  } satisfies Readonly<Record<Outcome, string>>,
  stance: { for: 'For', against: 'Against', abstains: 'Abstained' } satisfies Readonly<
    Record<Stance, string>
  >,
  /** How many voted how; `abstained` where it is told. */
  counts: (ayes: number, noes: number, abstained: number | undefined) =>
    [
      `${grouped(ayes)} for`,
      `${grouped(noes)} against`,
      ...(abstained === undefined ? [] : [`${grouped(abstained)} abstained`]),
    ].join(', '),
  /** Between the parts of a line: what came of it, the counts. */
  between: ', ',
  ballots: 'Who voted how',
  stanceColumn: 'Vote',
  countColumn: 'Number',
  namesColumn: 'Names',
  namedHere: (named: number, all: number) =>
    `${grouped(named)} of ${counted(all, 'vote')} given by name.`,
  moreNames: (n: number) => `${grouped(n)} more`,
  votesOf: (n: number) => (n === 1 ? 'How they voted' : `How they voted (${grouped(n)})`),
}

export type AgendaMessages = Widened<typeof messages>
export default messages
