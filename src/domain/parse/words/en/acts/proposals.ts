import type { WordTable } from '../../../draft/word-table.ts'

/*
 * Words of speech in English that advise, in small letters, found whole. The longest
 * at a place counts. To add one, write a line with the word and, as `yes`, a sentence of your own in which
 * it decides. `npx vitest run src/domain/parse` tries every line.
 */

/** A proposal in so many words, or in the form of a question. */
export const PROPOSALS: WordTable = [
  { word: 'i recommend', yes: 'I recommend a new lamp.' },
  { word: 'we recommend', yes: 'We recommend a new lamp.' },
  { word: 'would recommend', yes: 'I would recommend a new lamp.' },
  { word: 'my recommendation', yes: 'My recommendation is a new lamp.' },
  { word: 'i suggest', yes: 'I suggest a new lamp.' },
  { word: 'we suggest', yes: 'We suggest a new lamp.' },
  { word: 'would suggest', yes: 'I would suggest a new lamp.' },
  { word: 'my suggestion', yes: 'My suggestion is a new lamp.' },
  { word: 'i propose', yes: 'I propose a new lamp.' },
  { word: 'we propose', yes: 'We propose a new lamp.' },
  { word: 'would propose', yes: 'I would propose a new lamp.' },
  { word: 'my proposal', yes: 'My proposal is a new lamp.' },
  { word: 'i move that', yes: 'I move that the bridge be lit.' },
  { word: 'call upon', yes: 'I call upon the council to mend the bridge.' },
  { word: 'call on the', yes: 'We call on the council to mend the bridge.' },
  { word: 'calls on the', yes: 'This letter calls on the council to mend the bridge.' },
  { word: 'i ask the', yes: 'I ask the council to mend the bridge.' },
  { word: 'i ask that', yes: 'I ask that the bridge be mended.' },
  { word: 'we ask that', yes: 'We ask that the bridge be mended.' },
  { word: "let's", yes: "Let's mend the bridge." },
  { word: 'let us', yes: 'Let us mend the bridge.' },
  { word: 'we might want to', yes: 'We might want to mend the bridge.' },
  { word: 'you might want to', yes: 'You might want to mend the bridge.' },
  { word: 'we may want to', yes: 'We may want to mend the bridge.' },
  { word: 'it would be better', yes: 'It would be better to mend the bridge.' },
  { word: 'it would be good', yes: 'It would be good to mend the bridge.' },
  { word: 'it would be great to', yes: 'It would be great to light the bridge.' },
  { word: 'it would be nice', yes: 'It would be nice to light the bridge.' },
  { word: 'it would be useful', yes: 'It would be useful to light the bridge.' },
  { word: "it'd be better", yes: "It'd be better to mend the bridge." },
  { word: "it'd be good", yes: "It'd be good to mend the bridge." },
  { word: "it'd be nice", yes: "It'd be nice to light the bridge." },
  { word: 'we had better', yes: 'We had better mend the bridge.' },
  { word: "we'd better", yes: "We'd better mend the bridge." },
  { word: 'like to see', yes: 'I would like to see a new lamp.' },
  { word: 'i urge', yes: 'I urge the council to mend the bridge.' },
  { word: 'i encourage', yes: 'I encourage the council to mend the bridge.' },
  { word: 'i would urge', yes: 'I would urge the council to mend the bridge.' },
  { word: 'i would encourage', yes: 'I would encourage the council to mend the bridge.' },
  { word: 'we urge', yes: 'We urge the council to mend the bridge.' },
  { word: 'we encourage', yes: 'We encourage the council to mend the bridge.' },
  { word: 'we would urge', yes: 'We would urge the council to mend the bridge.' },
  { word: 'we would encourage', yes: 'We would encourage the council to mend the bridge.' },
  { word: 'let me suggest', yes: 'Let me suggest a new lamp.' },
  { word: 'maybe you could', yes: 'Maybe you could mend the bridge.' },
  { word: 'perhaps you could', yes: 'Perhaps you could mend the bridge.' },
  { word: 'maybe you can', yes: 'Maybe you can mend the bridge.' },
  { word: 'what we need is', yes: 'What we need is a new lamp.' },
  { word: 'we need more', yes: 'We need more lamps.' },
  { word: 'we need better', yes: 'We need better lamps.' },
  { word: "we've got to", yes: "We've got to mend the bridge." },
]

/** Words of duty: they advise where it is not the speaker’s own, and nothing denies it. */
export const DUTIES: WordTable = [
  { word: 'should', yes: 'They should mend the bridge.' },
  { word: "shouldn't", yes: "They shouldn't mend the bridge." },
  { word: 'ought to', yes: 'They ought to mend the bridge.' },
  { word: 'must', yes: 'They must mend the bridge.' },
  { word: 'need to', yes: 'We need to mend the bridge.' },
  { word: 'needs to', yes: 'The council needs to mend the bridge.' },
  { word: 'needs to be', yes: 'The bridge needs to be mended.' },
  { word: 'have to', yes: 'We have to mend the bridge.' },
  { word: 'has to', yes: 'It has to be blue.' },
  { word: 'have got to', yes: 'We have got to mend the bridge.' },
  { word: 'gotta', yes: 'We gotta mend the bridge.' },
  { word: 'needed now', yes: 'A new lamp is needed now.' },
]

/** A proposal also where it has the form of a question. */
export const OFFERS: WordTable = [
  { word: "why don't we", yes: "Why don't we mend the bridge?" },
  { word: "why don't you", yes: "Why don't you mend the bridge?" },
  { word: 'why not just', yes: 'Why not just mend the bridge?' },
  { word: "can't we just", yes: "Can't we just mend the bridge?" },
  { word: "couldn't we", yes: "Couldn't we mend the bridge?" },
  { word: "shouldn't we", yes: "Shouldn't we mend the bridge?" },
  { word: 'how about', yes: 'How about a new lamp?' },
  { word: 'what if we', yes: 'What if we took a new lamp?' },
  { word: 'we could', yes: 'We could mend the bridge.' },
  { word: 'could we', yes: 'Could we mend the bridge?' },
  { word: 'maybe we can', yes: 'Maybe we can mend the bridge.' },
  { word: 'perhaps we can', yes: 'Perhaps we can mend the bridge.' },
  { word: 'maybe we could', yes: 'Maybe we could mend the bridge.' },
  { word: 'perhaps we could', yes: 'Perhaps we could mend the bridge.' },
  { word: 'can i propose', yes: 'Can I propose a new lamp?' },
  { word: 'can i suggest', yes: 'Can I suggest a new lamp?' },
]

/** Words between a subject and a duty. */
export const ADVERBS: readonly string[] =
  'also,probably,really,just,then,all,maybe,actually,still,always,only,definitely,perhaps,would,will'.split(
    ',',
  )

/** Before `need to` and `have to` they deny it or foretell it: `we will have to see`. */
export const DENIALS: readonly string[] =
  "don't,doesn't,didn't,not,never,wouldn't,won't,will,would,going,may,might,we'll,they'll,it'll,you'll".split(
    ',',
  )

/** A duty after one of these is part of a thought: `if we should go`. */
export const EMBEDDING: readonly string[] = 'if,whether,when,how,where,who,unless'.split(',')

/** Who is told how to behave in the meeting. */
export const PRESENT: readonly string[] =
  "we,you,us,let's,members,member,everyone,everybody,speakers".split(',')
