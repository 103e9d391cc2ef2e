import type { WordTable } from '../../draft/word-table.ts'

/*
 * Words by which minutes say how somebody voted and what came of it, in small letters. To add one, write a line with an
 * example of your own; `npx vitest run src/domain/parse/english` tries every line.
 */

const BALLOTS = ['for', 'against', 'abstains'] as const

/** How somebody votes. */
export type Ballot = (typeof BALLOTS)[number]

type Ballots = Readonly<Record<Ballot, readonly string[]>>

export const ballotsByWords = (ballots: Ballots): ReadonlyMap<string, Ballot> =>
  new Map(BALLOTS.flatMap((ballot) => ballots[ballot].map((words) => [words, ballot] as const)))

/** What may stand before such a word: `Members voting aye: Moss, Reed`. */
export const BEFORE_BALLOTS: WordTable = [
  { word: 'those', yes: 'Those opposed: Moss' },
  { word: 'members', yes: 'Members opposed: Moss' },
  { word: 'councilmembers', yes: 'Councilmembers opposed: Moss' },
  { word: 'commissioners', yes: 'Commissioners opposed: Moss' },
  { word: 'trustees', yes: 'Trustees opposed: Moss' },
  { word: 'directors', yes: 'Directors opposed: Moss' },
  { word: 'voting', yes: 'Voting aye: Moss' },
  { word: 'voted', yes: 'Voted aye: Moss' },
  { word: 'vote', yes: 'Vote aye: Moss' },
]

/** What stands before the names, or the number, of those who voted so: `Ayes: Moss, Reed`. */
export const BALLOT_HEADS: Ballots = {
  for: ['aye', 'ayes', 'yea', 'yeas', 'yes', 'for', 'in favour', 'in favor', 'affirmative'],
  against: ['nay', 'nays', 'no', 'noes', 'nos', 'against', 'opposed', 'dissenting', 'negative'],
  abstains: ['abstain', 'abstains', 'abstained', 'abstaining', 'abstention', 'abstentions'],
}

/** What stands before those who did not vote, below the others: `Absent: Moss`. */
export const NO_BALLOT_HEADS: readonly string[] = [
  'absent',
  'excused',
  'recused',
  'not voting',
  'not present',
]

/** What stands behind the name of who voted so: `Moss – aye`. */
export const BALLOT_ANSWERS: Ballots = {
  for: ['aye', 'yea', 'yes', 'for'],
  against: ['nay', 'no', 'against'],
  abstains: ['abstain', 'abstained', 'abstains'],
}

/** What stands behind a name in a sentence on a vote: `Carried, Moss voting against`. */
export const BALLOT_VERBS: Ballots = {
  for: [
    ...['voting yes', 'voting aye', 'voting for', 'voting in favour', 'voting in favor'],
    ...['voted yes', 'voted aye', 'voted for', 'voted in favour', 'voted in favor'],
  ],
  against: [
    ...['voting against', 'voting no', 'voting nay', 'voted against', 'voted no', 'voted nay'],
    ...['opposed', 'opposing', 'dissenting', 'dissented'],
  ],
  abstains: ['abstaining', 'abstained'],
}

/** What somebody does who moves, as a verb of saying. */
export const MOVING: ReadonlySet<string> = new Set(['move', 'motion', 'make', 'offer', 'enter'])

export type Outcome = 'passed' | 'rejected' | 'tied' | 'withdrawn'

export interface OutcomeWords {
  readonly words: string
  readonly outcome: Outcome
  /** `motion`: only where something has been moved before. `first`: only as the first words of its sentence. */
  readonly where: 'anywhere' | 'motion' | 'first'
  readonly like: string
}

const rows = (
  outcome: Outcome,
  where: OutcomeWords['where'],
  lines: readonly (readonly [words: string, like: string])[],
): OutcomeWords[] => lines.map(([words, like]) => ({ outcome, where, words, like }))

/** What came of a motion. The first line that is met counts. */
export const OUTCOMES: readonly OutcomeWords[] = [
  ...rows('rejected', 'anywhere', [
    ['not passed', 'Not passed: 2-3'],
    ['not carried', 'The motion was not carried.'],
    ['not adopted', 'The motion was not adopted.'],
    ['did not pass', 'The motion did not pass.'],
    ['did not carry', 'The motion did not carry.'],
    ['motion failed', 'Motion failed 2-3.'],
    ['motion fails', 'Motion fails.'],
    ['motion lost', 'Motion lost.'],
    ['motion was lost', 'The motion was lost.'],
    ['motion was defeated', 'The motion was defeated.'],
    ['motion defeated', 'Motion defeated.'],
    ['motion was rejected', 'The motion was rejected.'],
    ['amendment failed', 'The amendment failed.'],
    ['amendment was lost', 'The amendment was lost.'],
    ['amendment lost', 'Amendment lost.'],
    ['put and lost', 'The amendment was put and lost.'],
  ]),
  ...rows('rejected', 'first', [
    ['failed', 'Failed 2-3.'],
    ['fails', 'Fails: 2-3'],
    ['defeated', 'Defeated.'],
    ['lost', 'Lost by two votes.'],
  ]),
  ...rows('rejected', 'motion', [
    ['was defeated', 'It was defeated.'],
    ['was lost', 'It was lost.'],
    ['failed by', 'It failed by one vote.'],
  ]),
  ...rows('tied', 'motion', [['tie vote', 'It ended in a tie vote.']]),
  ...rows('tied', 'anywhere', [['vote was tied', 'The vote was tied.']]),
  ...rows('withdrawn', 'anywhere', [
    ['motion was withdrawn', 'The motion was withdrawn.'],
    ['motion withdrawn', 'Motion withdrawn.'],
    ['withdrew his motion', 'Mr. Moss withdrew his motion.'],
    ['withdrew her motion', 'Ms. Moss withdrew her motion.'],
    ['withdrew the motion', 'Mr. Moss withdrew the motion.'],
  ]),
  ...rows('passed', 'anywhere', [
    ['motion carried', 'Motion carried 5-0.'],
    ['motion carries', 'Motion carries.'],
    ['motion passed', 'The motion passed unanimously.'],
    ['motion passes', 'Motion passes 5-0.'],
    ['motion approved', 'Motion approved.'],
    ['motion adopted', 'Motion adopted.'],
    ['motion was carried', 'The motion was carried.'],
    ['motion was passed', 'The motion was passed.'],
    ['motion was approved', 'The motion was approved.'],
    ['motion was adopted', 'The motion was adopted.'],
    ['motion was unanimously', 'The motion was unanimously carried.'],
    ['motion unanimously', 'Motion unanimously carried.'],
    ['vote passed', 'The vote passed.'],
    ['resolution passed', 'Resolution passed 5-0.'],
    ['resolution adopted', 'Resolution adopted.'],
    ['resolution was adopted', 'The resolution was adopted.'],
    ['ordinance passed', 'Ordinance passed 5-0.'],
    ['amendment passed', 'The amendment passed.'],
    ['amendment was carried', 'The amendment was carried.'],
    ['put and carried', 'The motion was put and carried.'],
    ['carried unanimously', 'It was carried unanimously.'],
    ['passed unanimously', 'It passed unanimously.'],
    ['approved unanimously', 'It was approved unanimously.'],
    ['adopted unanimously', 'It was adopted unanimously.'],
    ['unanimously approved', 'It was unanimously approved.'],
    ['unanimously adopted', 'It was unanimously adopted.'],
    ['unanimously passed', 'It was unanimously passed.'],
    ['unanimously carried', 'It was unanimously carried.'],
    ['resolved unanimously', 'It was resolved unanimously.'],
    ['it was resolved', 'It was resolved that the lamp be lit.'],
    ['it was unanimously resolved', 'It was unanimously resolved to go.'],
  ]),
  ...rows('passed', 'motion', [
    ['agreed unanimously', 'It was agreed unanimously.'],
    ['unanimously agreed', 'It was unanimously agreed.'],
    ['all in favour', 'All in favour.'],
    ['all in favor', 'All in favor.'],
    ['all were in favour', 'All were in favour.'],
    ['all were in favor', 'All were in favor.'],
    ['was carried', 'It was carried.'],
    ['was passed', 'It was passed.'],
    ['was approved', 'It was approved.'],
    ['was adopted', 'It was adopted.'],
    ['was agreed', 'This was agreed.'],
    ['and agreed', 'This was seconded and agreed.'],
    ['and carried', 'This was seconded and carried.'],
    ['board approved', 'The Board approved the plan.'],
    ['council approved', 'The Council approved it.'],
    ['committee approved', 'The committee approved it.'],
    ['commission approved', 'The commission approved it.'],
    ['board adopted', 'The Board adopted the plan.'],
    ['council adopted', 'The Council adopted it.'],
  ]),
  ...rows('passed', 'first', [
    ['resolved that', 'Resolved that the lamp be lit.'],
    ['resolved to', 'Resolved to light the lamp.'],
    ['resolved :', 'RESOLVED: to light the lamp.'],
    ['carried', 'Carried.'],
    ['passed', 'Passed 5-0.'],
    ['passes', 'Passes: 3-1'],
    ['approved', 'Approved 5-0.'],
    ['agreed', 'Agreed.'],
  ]),
]

/** Before words of an outcome these make it none: it is not told what came of it now. */
export const BEFORE_NO_OUTCOME: readonly string[] = [
  'if',
  'had',
  'has',
  'would',
  'will',
  'whether',
  'unless',
  'until',
  'when',
  'once',
]

/** A sentence with a vote, or what came of one, has a word that begins so: most have none, and are asked no more. */
export const VOTE_STEMS: WordTable = [
  { word: 'carri', yes: 'Motion carried.' },
  { word: 'pass', yes: 'Motion passed.' },
  { word: 'approv', yes: 'Approved.' },
  { word: 'adopt', yes: 'Resolution adopted.' },
  { word: 'agreed', yes: 'Agreed.' },
  { word: 'resolved', yes: 'Resolved to light the lamp.' },
  { word: 'fail', yes: 'Motion failed.' },
  { word: 'defeated', yes: 'Defeated.' },
  { word: 'lost', yes: 'Motion lost.' },
  { word: 'tie', yes: 'It ended in a tie vote.' },
  { word: 'withdr', yes: 'Motion withdrawn.' },
  { word: 'favour', yes: 'All in favour.' },
  { word: 'favor', yes: 'All in favor.' },
  { word: 'aye', yes: 'Moss – aye' },
  { word: 'yea', yes: 'Moss – yea' },
  { word: 'yes', yes: 'Moss – yes' },
  { word: 'nay', yes: 'Moss – nay' },
  { word: 'no', yes: 'Moss – no' },
  { word: 'vote', yes: 'Moss voted against.' },
  { word: 'voting', yes: 'Carried, Moss voting against' },
  { word: 'abstain', yes: 'Moss abstained.' },
  { word: 'oppos', yes: 'Moss opposed.' },
  { word: 'dissent', yes: 'Moss dissented.' },
  { word: 'reject', yes: 'The motion was rejected.' },
  { word: 'against', yes: 'Moss – against' },
]
