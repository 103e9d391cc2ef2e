import type { ReplyKind } from '../../format/transcript.ts'

/** How an English speaker answers another. */
export interface EnglishCue {
  readonly kind: ReplyKind
  /** The words after `I` and its adverbs; contractions written out. */
  readonly words: string
  /**
   * What must follow: `person` is somebody, what is theirs or what they said; `theirs` is one of the
   * last two only; `nobody` is the end of the clause, and means the speaker before.
   */
  readonly object: 'person' | 'theirs' | 'nobody'
  /** What may stand between `I` and the words: adverbs, or an intention (would like to). */
  readonly before: 'stance' | 'intent'
  /** Words that are one, and words that are none. */
  readonly yes: string
  readonly no: string
}

type Row = readonly [words: string, yes: string, no: string]

const cues = (
  kind: ReplyKind,
  object: EnglishCue['object'],
  before: EnglishCue['before'],
  rows: readonly Row[],
): readonly EnglishCue[] =>
  rows.map(([words, yes, no]) => ({ kind, words, object, before, yes, no }))

/**
 * At the table of the examples are Jane Hale, whom those answer that name somebody, Tom Reed, Ann Reed
 * and the one who spoke before, whom the others answer.
 */
export const ENGLISH_CUES: readonly EnglishCue[] = [
  ...cues('agrees', 'person', 'stance', [
    ['agree with', 'I agree with Ms. Hale.', 'I agree with the plan.'],
    [
      'could not agree more with',
      'I couldn’t agree more with Jane.',
      'I couldn’t agree with Jane.',
    ],
    ['concur with', 'I concur with Jane Hale.', 'I concur with the report.'],
    [
      'am in agreement with',
      'I am in agreement with Jane Hale.',
      'I am in agreement with the law.',
    ],
    ['am with', 'I’m with Jane on this.', 'I am with the water board.'],
    ['second', 'I’d second what Jane said.', 'I second the motion.'],
  ]),
  ...cues('agrees', 'nobody', 'stance', [
    ['agree', 'I quite agree.', 'I agree to take notes.'],
    ['could not agree more', 'I could not agree more.', 'I could not agree.'],
    ['concur', 'I concur.', 'I concur in part.'],
  ]),
  ...cues('agrees', 'person', 'intent', [['echo', 'I echo what Jane said.', 'I echo the report.']]),
  ...cues('agrees', 'theirs', 'stance', [
    ['share', 'I share Jane’s worry.', 'I share Jane’s office.'],
    ['support', 'I support Ms. Hale’s motion.', 'I support Ms. Hale for treasurer.'],
    ['endorse', 'I endorse what Jane said.', 'I endorse the budget.'],
  ]),
  ...cues('disagrees', 'person', 'stance', [
    ['disagree with', 'I must disagree with Jane.', 'I would never disagree with Jane.'],
    ['do not agree with', 'I don’t agree with Jane Hale.', 'I would not agree with Jane Hale.'],
    ['can not agree with', 'I cannot agree with Jane Hale.', 'I cannot but agree with Jane Hale.'],
    ['beg to differ with', 'I beg to differ with Jane.', 'I beg to differ with the press.'],
    ['take issue with', 'I take issue with what Jane said.', 'I take issue with the map.'],
  ]),
  ...cues('disagrees', 'nobody', 'stance', [
    ['disagree', 'I disagree.', 'I do not disagree.'],
    ['do not agree', 'I do not agree.', 'I do not say I agree.'],
    ['beg to differ', 'I beg to differ.', 'I beg to move.'],
  ]),
  ...cues('disagrees', 'theirs', 'stance', [
    ['do not share', 'I do not share Jane’s view.', 'I do not share Jane’s luck.'],
    ['can not support', 'I cannot support Jane’s amendment.', 'I cannot support Jane’s family.'],
    ['do not support', 'I do not support Jane’s motion.', 'I do not support Jane’s team.'],
    ['oppose', 'I oppose Jane’s amendment.', 'I oppose the dam.'],
    ['object to', 'I object to what Jane said.', 'I object to the noise.'],
    ['dispute', 'I dispute Jane’s figures.', 'I dispute the bill.'],
    ['reject', 'I reject Jane’s argument.', 'I reject the charge.'],
    ['am against', 'I’m against Jane’s proposal.', 'I am against the dam.'],
    ['am opposed to', 'I am opposed to Jane’s plan.', 'I am opposed to fees.'],
  ]),
  ...cues('supplements', 'theirs', 'intent', [
    ['add to', 'I’d like to add to what Jane said.', 'I’d like to add to the list.'],
    ['adding to', 'Adding to Jane’s point, the road is wet.', 'Adding to the cost is easy.'],
    ['build on', 'To build on Jane’s point, the road is wet.', 'I want to build on the meadow.'],
    [
      'building on',
      'Building on what Jane said, we need lamps.',
      'Building on the meadow is wrong.',
    ],
    ['follow up on', 'I want to follow up on Jane’s comment.', 'I will follow up on the permit.'],
    [
      'following up on',
      'Following up on Jane’s point, we need lamps.',
      'Following up on the permit takes time.',
    ],
    ['expand on', 'Let me expand on Jane’s idea.', 'Let me expand on the budget.'],
    ['supplement', 'Let me supplement what Jane said.', 'Let me supplement the income.'],
  ]),
  ...cues('summarises', 'nobody', 'intent', [
    [
      'summarise the discussion',
      'Let me summarise the discussion.',
      'I cannot summarise the discussion.',
    ],
    [
      'summarize the discussion',
      'Let me summarize the discussion.',
      'To summarize, I am for lamps.',
    ],
    ['sum up the discussion', 'I will sum up the discussion.', 'To sum up, I am for lamps.'],
  ]),
]
