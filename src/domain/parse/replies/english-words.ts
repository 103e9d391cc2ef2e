/*
 * Words around the cues by which an English speaker answers another.
 */

/** Words that may stand before `I` in its clause. */
export const LEAD = new Set(
  (
    'and but so well yes no yeah ok okay right sure also again first firstly second secondly third finally look honestly frankly ' +
    'personally however now actually because although though while since then um uh er oh thank thanks you very much madam mr ' +
    'chair mayor here therefore thus indeed overall'
  ).split(' '),
)

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

/** What may follow a person with whom somebody agrees: another noun may not. */
export const FOLLOWS = new Set(
  (
    'that on about and in here completely entirely totally fully when as regarding because but there this too again with ' +
    'absolutely wholeheartedly also for strongly 100 concerning so of today from earlier'
  ).split(' '),
)

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
