import type { WordTable } from '../../../draft/word-table.ts'

/*
 * Words of speech in English that look like one that does something, and do nothing, in small letters, found whole. The longest
 * at a place counts. To add one, write a line with the word and, as `yes`, a sentence of your own in which
 * it decides. `npx vitest run src/domain/parse` tries every line.
 */

/** Look like one of the above and are none. */
export const NOTHING: WordTable = [
  { word: 'no problem', yes: 'There is no problem with it.' },
  { word: 'no problems', yes: 'There are no problems with it.' },
  { word: 'not a problem', yes: 'It is not a problem.' },
  { word: 'no risk', yes: 'There is no risk in it.' },
  { word: 'not bad', yes: 'It is not bad.' },
  { word: 'not too bad', yes: 'It is not too bad.' },
  { word: "let's say", yes: "It costs, let's say, two ducks." },
  { word: "let's see", yes: "Well, let's see." },
  { word: 'let us say', yes: 'It costs, let us say, two ducks.' },
  { word: 'i should say', yes: 'It was blue, I should say.' },
  { word: 'i must say', yes: 'It was blue, I must say.' },
  { word: 'i have to say', yes: 'It was blue, I have to say.' },
  { word: 'must have', yes: 'It must have been blue.' },
  { word: 'should have been', yes: 'It should have been blue.' },
  { word: 'should be able to', yes: 'Ducks should be able to swim.' },
  { word: 'should be fine', yes: 'It should be fine.' },
  { word: 'have to do with', yes: 'The ducks have to do with it.' },
  { word: 'has to do with', yes: 'It has to do with ducks.' },
  { word: 'hard to say', yes: 'It is hard to say.' },
  { word: 'hard plastic', yes: 'The boat is of hard plastic.' },
  { word: 'long-term', yes: 'It is a long-term view.' },
  { word: 'pleased', yes: 'I am pleased with the lamp.' },
  { word: 'in terms of', yes: 'In terms of ducks it was a good year.' },
  { word: 'difficult time', yes: 'It was a difficult time.' },
  { word: 'difficult times', yes: 'Those were difficult times.' },
  { word: 'challenging times', yes: 'Those were challenging times.' },
  { word: 'difficult situation', yes: 'We met in a difficult situation.' },
  { word: 'difficult circumstances', yes: 'We met in difficult circumstances.' },
  { word: 'a challenge to', yes: 'That was a challenge to him.' },
  { word: 'risk management', yes: 'He does risk management.' },
  { word: 'risk assessed', yes: 'The boats were risk assessed.' },
  { word: 'risk assessment', yes: 'The boats had a risk assessment.' },
  { word: 'risk assessments', yes: 'The boats had risk assessments.' },
  { word: 'worst case', yes: 'That is the worst case.' },
  { word: 'not too much', yes: 'It was not too much.' },
  { word: 'no trouble', yes: 'It was no trouble.' },
  { word: 'missing from the', yes: 'He was missing from the band.' },
  { word: "shouldn't be a problem", yes: "That shouldn't be a problem." },
  { word: 'should be okay', yes: 'That should be okay.' },
  { word: 'should be ok', yes: 'That should be ok.' },
  { word: 'should be good', yes: 'That should be good.' },
  { word: 'we could see', yes: 'We could see the river.' },
  { word: 'we could hear', yes: 'We could hear the river.' },
]
