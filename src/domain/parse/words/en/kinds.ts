import type { WordTable } from '../../draft/word-table.ts'

/*
 * Words by which a point in English is a problem, advice or a view, in small letters. To add one, write
 * a line with the word and, as `yes`, a sentence of your own; `ends` says that no letter may follow.
 * `npx vitest run src/domain/parse` tries every line.
 */

/** Words before a list that say that its items are problems. The last one counts. */
export const PROBLEM_HEADS: WordTable = [
  { word: 'problems', ends: true, yes: 'We have two problems:' },
  { word: 'problem', ends: true, yes: 'The problem has two sides:', no: ['A problematic list:'] },
  { word: 'difficult', yes: 'It is difficult for two reasons:' },
  { word: 'challenges', ends: true, yes: 'Two challenges:' },
  {
    word: 'challenge',
    ends: true,
    yes: 'The challenge has two sides:',
    no: ['The challenger has two boats:'],
  },
  { word: 'risks', ends: true, yes: 'Two risks:' },
  { word: 'risk', ends: true, yes: 'The risk has two sides:', no: ['Two risky paths:'] },
  { word: 'concerns', ends: true, yes: 'Two concerns:' },
  {
    word: 'concern',
    ends: true,
    yes: 'One concern in two parts:',
    no: ['Two words concerning lamps:'],
  },
  { word: 'shortcomings', ends: true, yes: 'Two shortcomings:' },
  { word: 'shortcoming', ends: true, yes: 'The shortcoming has two sides:' },
]

/** Words before a list that say that its items are advice. The last one counts. */
export const ADVICE_HEADS: WordTable = [
  { word: 'recommend', yes: 'I recommend two things:' },
  { word: 'suggest', yes: 'I suggest two things:' },
  { word: 'propos', yes: 'My proposal has two parts:' },
  { word: 'should', ends: true, yes: 'We should do two things:' },
  { word: 'must', ends: true, yes: 'We must do two things:', no: ['Two kinds of mustard:'] },
  { word: 'need to', ends: true, yes: 'We need to do two things:', no: ['They need tools:'] },
  { word: 'asks for', yes: 'The letter asks for two things:' },
  { word: 'asked for', yes: 'They asked for two things:' },
  { word: 'ask for', yes: 'I ask for two things:' },
]

/** A clause with one of these advises. */
export const ADVICE: WordTable = [
  { word: 'should', yes: 'We should mend the bridge' },
  {
    word: 'must',
    not: { after: [' have'] },
    yes: 'We must mend the bridge',
    no: ['He must have mended the bridge'],
  },
  { word: 'need to', yes: 'We need to mend the bridge' },
  { word: 'ought to', yes: 'We ought to mend the bridge' },
  { word: 'recommend', yes: 'I recommend a new lamp' },
  { word: 'suggest', yes: 'I suggest a new lamp' },
  { word: 'propose', yes: 'I propose a new lamp' },
  { word: 'let us', yes: 'Let us mend the bridge' },
  { word: "let's", yes: "Let's mend the bridge" },
  { word: 'we have to', yes: 'We have to mend the bridge' },
]

/** A clause with one of these tells of a problem, unless words of advice stand before it. */
export const PROBLEMS: WordTable = [
  { word: 'lack', yes: 'Boats lack lamps' },
  { word: 'shortage', yes: 'There was a shortage of lamps' },
  { word: 'problem', yes: 'The bridge became a problem' },
  { word: 'difficult', yes: 'Crossing at night gets difficult' },
  { word: 'risk', yes: 'Crossing at night has a risk' },
  { word: 'concern', yes: 'Parents voiced concern' },
  { word: 'too few', yes: 'The ferry has too few seats' },
  { word: 'too little', yes: 'There comes too little light' },
  { word: 'too much', yes: 'The gate lets in too much water' },
  { word: 'too many', yes: 'The boat took too many people' },
  { word: 'too slow', yes: 'The ferry goes too slow' },
  { word: 'too long', yes: 'The queue got too long' },
  { word: 'too late', yes: 'The lamps came too late' },
  { word: 'too expensive', yes: 'Tickets got too expensive' },
  { word: 'not enough', yes: 'The ferry has not enough seats' },
  { word: 'fail to', yes: 'The lamps fail to light' },
  { word: 'fails to', yes: 'The lamp fails to light' },
  { word: 'insufficient', yes: 'The light seemed insufficient' },
]

/** Words of a judgement, each with the spaces around it. */
export const JUDGEMENTS: WordTable = [
  { word: ' is ', yes: 'The bridge is old' },
  { word: ' are ', yes: 'The lamps are new' },
  { word: ' was ', yes: 'The river was high' },
  { word: ' were ', yes: 'The boats were full' },
]
