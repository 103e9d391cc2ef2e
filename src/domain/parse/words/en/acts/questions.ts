import type { WordTable } from '../../../draft/word-table.ts'

/*
 * Words of speech in English that ask, in small letters, found whole. The longest
 * at a place counts. To add one, write a line with the word and, as `yes`, a sentence of your own in which
 * it decides. `npx vitest run src/domain/parse` tries every line.
 */

/** What asks, with or without a question mark. */
export const ASKING: WordTable = [
  { word: 'my question is', yes: 'My question is which lamp it was.' },
  { word: 'the question is', yes: 'The question is which lamp it was?' },
  { word: 'i wonder if', yes: 'I wonder if the lamp was yours.' },
  { word: 'i wonder whether', yes: 'I wonder whether the lamp was yours.' },
  { word: 'was wondering if', yes: 'I was wondering if the lamp was yours.' },
  { word: 'was wondering whether', yes: 'I was wondering whether the lamp was yours.' },
  { word: 'can you tell', yes: 'Can you tell us which lamp it was.' },
  { word: 'could you tell', yes: 'Could you tell us which lamp it was.' },
  { word: 'what do you think', yes: 'What do you think.' },
  {
    word: 'like to ask',
    to: [
      'you',
      'about',
      'whether',
      'if',
      'how',
      'what',
      'why',
      'when',
      'who',
      'which',
      'the minister',
    ],
    within: 16,
    yes: 'I would like to ask you which lamp it was.',
  },
  {
    word: 'want to ask',
    to: [
      'you',
      'about',
      'whether',
      'if',
      'how',
      'what',
      'why',
      'when',
      'who',
      'which',
      'the minister',
    ],
    within: 16,
    yes: 'I want to ask which lamp it was.',
  },
  {
    word: 'wanted to ask',
    to: [
      'you',
      'about',
      'whether',
      'if',
      'how',
      'what',
      'why',
      'when',
      'who',
      'which',
      'the minister',
    ],
    within: 16,
    yes: 'I wanted to ask which lamp it was.',
  },
  { word: 'like to know', yes: 'I would like to know which lamp it was.' },
  { word: 'i want to know', yes: 'I want to know which lamp it was.' },
  { word: 'curious whether', yes: 'I am curious whether it was that lamp.' },
  { word: 'curious how', yes: 'I am curious how it is lit.' },
  { word: 'curious what', yes: 'I am curious what it costs.' },
]
