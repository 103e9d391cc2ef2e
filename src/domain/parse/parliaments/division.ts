import type { Stance } from '../../format/transcript.ts'
import type { RecordedVote } from './proceedings.ts'

/** Those who voted on each side, by id where the record has one. */
export interface Ballots {
  readonly for: { readonly who: string | null; readonly name: string }[]
  readonly against: { readonly who: string | null; readonly name: string }[]
}

/** What came of a division by its two sides: a motion is passed where more are for it than against. */
export function outcomeOf(
  ballots: Ballots,
  counts: { readonly for: number; readonly against: number; readonly abstained?: number } = {
    for: ballots.for.length,
    against: ballots.against.length,
  },
): Omit<RecordedVote, 'lines'> {
  const { for: yes, against: no } = counts
  const by = (['for', 'against'] as const).flatMap((value: Stance & keyof Ballots) =>
    ballots[value].map(({ who, name }) => ({ who, name, value })),
  )
  return { outcome: yes > no ? 'passed' : yes < no ? 'rejected' : 'tied', counts, by }
}
