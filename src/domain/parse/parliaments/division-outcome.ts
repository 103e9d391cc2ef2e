import type { RecordedVote } from './proceedings.ts'

/** What came of a division: a motion is passed where more are for it than against. */
export const outcomeOf = (
  yes: number,
  no: number,
  abstained = 0,
): Pick<RecordedVote, 'outcome' | 'counts'> => ({
  outcome: yes > no ? 'passed' : yes < no ? 'rejected' : 'tied',
  counts: { for: yes, against: no, ...(abstained > 0 && { abstained }) },
})
