import type { ReplyKind } from '../../transcript.ts'

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
  /** Words that are one, and whom they answer; `before` is the speaker before. */
  readonly yes: readonly [words: string, whom: string]
  readonly no: string
}

/** At the table of the examples are Jane Hale, Tom Reed, Ann Reed and the one who spoke before. */
export const ENGLISH_CUES: readonly EnglishCue[] = [
  {
    kind: 'agrees',
    words: 'agree with',
    object: 'person',
    before: 'stance',
    yes: ['I agree with Ms. Hale.', 'Jane Hale'],
    no: 'I agree with the plan.',
  },
  {
    kind: 'agrees',
    words: 'agree',
    object: 'nobody',
    before: 'stance',
    yes: ['I quite agree.', 'before'],
    no: 'I agree to take notes.',
  },
  {
    kind: 'agrees',
    words: 'could not agree more with',
    object: 'person',
    before: 'stance',
    yes: ['I couldn’t agree more with Jane.', 'Jane Hale'],
    no: 'I couldn’t agree with Jane.',
  },
  {
    kind: 'agrees',
    words: 'could not agree more',
    object: 'nobody',
    before: 'stance',
    yes: ['I could not agree more.', 'before'],
    no: 'I could not agree.',
  },
  {
    kind: 'agrees',
    words: 'concur with',
    object: 'person',
    before: 'stance',
    yes: ['I concur with Jane Hale.', 'Jane Hale'],
    no: 'I concur with the report.',
  },
  {
    kind: 'agrees',
    words: 'concur',
    object: 'nobody',
    before: 'stance',
    yes: ['I concur.', 'before'],
    no: 'I concur in part.',
  },
  {
    kind: 'agrees',
    words: 'am in agreement with',
    object: 'person',
    before: 'stance',
    yes: ['I am in agreement with Jane Hale.', 'Jane Hale'],
    no: 'I am in agreement with the law.',
  },
  {
    kind: 'agrees',
    words: 'am with',
    object: 'person',
    before: 'stance',
    yes: ['I’m with Jane on this.', 'Jane Hale'],
    no: 'I am with the water board.',
  },
  {
    kind: 'agrees',
    words: 'second',
    object: 'person',
    before: 'stance',
    yes: ['I’d second that.', 'before'],
    no: 'I second the motion.',
  },
  {
    kind: 'agrees',
    words: 'echo',
    object: 'person',
    before: 'intent',
    yes: ['I echo what Jane said.', 'Jane Hale'],
    no: 'I echo the report.',
  },
  {
    kind: 'agrees',
    words: 'share',
    object: 'theirs',
    before: 'stance',
    yes: ['I share Jane’s worry.', 'Jane Hale'],
    no: 'I share Jane’s office.',
  },
  {
    kind: 'agrees',
    words: 'support',
    object: 'theirs',
    before: 'stance',
    yes: ['I support Ms. Hale’s motion.', 'Jane Hale'],
    no: 'I support Ms. Hale for treasurer.',
  },
  {
    kind: 'agrees',
    words: 'endorse',
    object: 'theirs',
    before: 'stance',
    yes: ['I endorse what Jane said.', 'Jane Hale'],
    no: 'I endorse the budget.',
  },
  {
    kind: 'disagrees',
    words: 'disagree with',
    object: 'person',
    before: 'stance',
    yes: ['I must disagree with Jane.', 'Jane Hale'],
    no: 'I would never disagree with Jane.',
  },
  {
    kind: 'disagrees',
    words: 'disagree',
    object: 'nobody',
    before: 'stance',
    yes: ['I disagree.', 'before'],
    no: 'I do not disagree.',
  },
  {
    kind: 'disagrees',
    words: 'do not agree with',
    object: 'person',
    before: 'stance',
    yes: ['I don’t agree with Jane Hale.', 'Jane Hale'],
    no: 'I would not agree with Jane Hale.',
  },
  {
    kind: 'disagrees',
    words: 'do not agree',
    object: 'nobody',
    before: 'stance',
    yes: ['I do not agree.', 'before'],
    no: 'I do not say I agree.',
  },
  {
    kind: 'disagrees',
    words: 'can not agree with',
    object: 'person',
    before: 'stance',
    yes: ['I cannot agree with Jane Hale.', 'Jane Hale'],
    no: 'I cannot but agree with Jane Hale.',
  },
  {
    kind: 'disagrees',
    words: 'do not share',
    object: 'theirs',
    before: 'stance',
    yes: ['I do not share Jane’s view.', 'Jane Hale'],
    no: 'I do not share Jane’s luck.',
  },
  {
    kind: 'disagrees',
    words: 'can not support',
    object: 'theirs',
    before: 'stance',
    yes: ['I cannot support Jane’s amendment.', 'Jane Hale'],
    no: 'I cannot support Jane’s family.',
  },
  {
    kind: 'disagrees',
    words: 'do not support',
    object: 'theirs',
    before: 'stance',
    yes: ['I do not support Jane’s motion.', 'Jane Hale'],
    no: 'I do not support Jane’s team.',
  },
  {
    kind: 'disagrees',
    words: 'beg to differ with',
    object: 'person',
    before: 'stance',
    yes: ['I beg to differ with Jane.', 'Jane Hale'],
    no: 'I beg to differ with the press.',
  },
  {
    kind: 'disagrees',
    words: 'beg to differ',
    object: 'nobody',
    before: 'stance',
    yes: ['I beg to differ.', 'before'],
    no: 'I beg to move.',
  },
  {
    kind: 'disagrees',
    words: 'take issue with',
    object: 'person',
    before: 'stance',
    yes: ['I take issue with what Jane said.', 'Jane Hale'],
    no: 'I take issue with the map.',
  },
  {
    kind: 'disagrees',
    words: 'oppose',
    object: 'theirs',
    before: 'stance',
    yes: ['I oppose Jane’s amendment.', 'Jane Hale'],
    no: 'I oppose the dam.',
  },
  {
    kind: 'disagrees',
    words: 'object to',
    object: 'theirs',
    before: 'stance',
    yes: ['I object to what Jane said.', 'Jane Hale'],
    no: 'I object to the noise.',
  },
  {
    kind: 'disagrees',
    words: 'dispute',
    object: 'theirs',
    before: 'stance',
    yes: ['I dispute Jane’s figures.', 'Jane Hale'],
    no: 'I dispute the bill.',
  },
  {
    kind: 'disagrees',
    words: 'reject',
    object: 'theirs',
    before: 'stance',
    yes: ['I reject Jane’s argument.', 'Jane Hale'],
    no: 'I reject the charge.',
  },
  {
    kind: 'disagrees',
    words: 'am against',
    object: 'theirs',
    before: 'stance',
    yes: ['I’m against Jane’s proposal.', 'Jane Hale'],
    no: 'I am against the dam.',
  },
  {
    kind: 'disagrees',
    words: 'am opposed to',
    object: 'theirs',
    before: 'stance',
    yes: ['I am opposed to Jane’s plan.', 'Jane Hale'],
    no: 'I am opposed to fees.',
  },
  {
    kind: 'supplements',
    words: 'add to',
    object: 'theirs',
    before: 'intent',
    yes: ['I’d like to add to what Jane said.', 'Jane Hale'],
    no: 'I’d like to add to the list.',
  },
  {
    kind: 'supplements',
    words: 'adding to',
    object: 'theirs',
    before: 'intent',
    yes: ['Adding to Jane’s point, the road is wet.', 'Jane Hale'],
    no: 'Adding to the cost is easy.',
  },
  {
    kind: 'supplements',
    words: 'build on',
    object: 'theirs',
    before: 'intent',
    yes: ['To build on Jane’s point, the road is wet.', 'Jane Hale'],
    no: 'I want to build on the meadow.',
  },
  {
    kind: 'supplements',
    words: 'building on',
    object: 'theirs',
    before: 'intent',
    yes: ['Building on what Jane said, we need lamps.', 'Jane Hale'],
    no: 'Building on the meadow is wrong.',
  },
  {
    kind: 'supplements',
    words: 'follow up on',
    object: 'theirs',
    before: 'intent',
    yes: ['I want to follow up on Jane’s comment.', 'Jane Hale'],
    no: 'I will follow up on the permit.',
  },
  {
    kind: 'supplements',
    words: 'following up on',
    object: 'theirs',
    before: 'intent',
    yes: ['Following up on Jane’s point, we need lamps.', 'Jane Hale'],
    no: 'Following up on the permit takes time.',
  },
  {
    kind: 'supplements',
    words: 'expand on',
    object: 'theirs',
    before: 'intent',
    yes: ['Let me expand on Jane’s idea.', 'Jane Hale'],
    no: 'Let me expand on the budget.',
  },
  {
    kind: 'supplements',
    words: 'supplement',
    object: 'theirs',
    before: 'intent',
    yes: ['Let me supplement what Jane said.', 'Jane Hale'],
    no: 'Let me supplement the income.',
  },
  {
    kind: 'summarises',
    words: 'summarise the discussion',
    object: 'nobody',
    before: 'intent',
    yes: ['Let me summarise the discussion.', 'everybody'],
    no: 'I cannot summarise the discussion.',
  },
  {
    kind: 'summarises',
    words: 'summarize the discussion',
    object: 'nobody',
    before: 'intent',
    yes: ['Let me summarize the discussion.', 'everybody'],
    no: 'To summarize, I am for lamps.',
  },
  {
    kind: 'summarises',
    words: 'sum up the discussion',
    object: 'nobody',
    before: 'intent',
    yes: ['I will sum up the discussion.', 'everybody'],
    no: 'To sum up, I am for lamps.',
  },
]

/** Between `I` and a stance; `not` is none of them. */
export const STANCE_ADVERBS = new Set(
  (
    'also fully quite very much completely totally entirely wholeheartedly strongly absolutely certainly really truly ' +
    'do must would have to too generally largely broadly just still respectfully tend firmly personally definitely ' +
    'actually heartily rise simply very wholly basically am going for one'
  ).split(' '),
)

/** Between `I`, `let me` or nothing and what somebody is about to do. */
export const INTENT_WORDS = new Set(
  (
    'would like to want wanted wish rise also just quickly briefly simply certainly fully strongly really let me ' +
    'please again must will and am going'
  ).split(' '),
)

/** Words with an `I` of their own that only lead up to what is said. */
export const LEAD_PHRASES: readonly string[] = [
  'i think',
  'i believe',
  'i feel',
  'i mean',
  'i guess',
  'i am afraid',
  'i have to say',
  'i must say',
  'i would say',
  'i should say',
  'i want to say',
  'i just want to say',
  'i would like to say',
]

/** What people have that may be agreed with. */
export const THEIRS = new Set(
  (
    'view views point points comment comments remark remarks opinion opinions position positions statement statements ' +
    'suggestion suggestions proposal proposals motion motions amendment amendments concern concerns worry worries idea ideas ' +
    'argument arguments analysis assessment assessments recommendation recommendations sentiment sentiments observation ' +
    'observations conclusion conclusions figures reasoning thoughts thinking plan plans criticism criticisms approach ' +
    'explanation interpretation response answer summary stance perspective characterization characterisation claim claims ' +
    'question questions take reading description account advice logic words contribution intervention enthusiasm frustration hope hopes call appeal'
  ).split(' '),
)

/** Means the speaker before, each with the words `…` after a cue. */
export const BACK_REFERENCES: readonly string[] = [
  'that',
  'this',
  'you',
  'the previous speaker',
  'the last speaker',
  'the speaker before me',
  'the previous comment',
  'the last comment',
  'the previous point',
  'the last point',
  'that point',
  'that comment',
  'that view',
  'that concern',
  'that sentiment',
  'those comments',
  'those remarks',
  'those sentiments',
  'what you said',
  'what you just said',
  'what you have said',
  'what was just said',
  'what has just been said',
  'your point',
  'your view',
  'your comment',
  'your comments',
  'your concern',
  'everything you said',
]
