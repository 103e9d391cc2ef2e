import { describe, expect, test } from 'vitest'
import { attributionsIn } from './attributions.ts'
import { quotationsIn } from './quotations.ts'
import { readSentence } from './sentence.ts'

/** Who is given which words, by the names of voices as printed. */
const read = (words: string) => {
  const quotations = quotationsIn(words, 0, words.length)
  const sentence = readSentence(words, { start: 0, end: words.length }, quotations)
  return attributionsIn(sentence).map(({ voices, pieces }) => [
    voices
      .map((voice) =>
        voice.by === 'name'
          ? words.slice(voice.mention.name.start, voice.mention.name.end)
          : voice.by,
      )
      .join('+'),
    ...pieces.map(({ start, end }) => words.slice(start, end)),
  ])
}

describe('without a verb of saying', () => {
  test.each([
    ['Ada Moss’s view is that lamps are cheap.', 'Ada Moss', 'lamps are cheap.'],
    ['Her main concern was that nobody counts them.', 'pronoun', 'nobody counts them.'],
    ['Ada Moss’s advice was to fence off the weir.', 'Ada Moss', 'fence off the weir.'],
    ['In Ada Moss’s view, both were right.', 'Ada Moss', 'both were right.'],
    ['In the words of Ada Moss, it is a ruin.', 'Ada Moss', 'it is a ruin.'],
    ['As Ada Moss put it, the weir is a purse.', 'Ada Moss', 'the weir is a purse.'],
    ['For Ada Moss, the problem is the weir.', 'Ada Moss', 'the problem is the weir.'],
    ['For Ada Moss, a baker from Tay, it is late.', 'Ada Moss', 'it is late.'],
  ])('%s', (words, who, said) => expect(read(words)).toEqual([[who, said]]))
})

describe('by whom', () => {
  test.each([
    ['The council was urged by Ada Moss to mend the weir.', 'Ada Moss', 'mend the weir.'],
    ['He was asked by Ada Moss whether it would hold.', 'Ada Moss', 'it would hold.'],
    ['He was warned by Ada Moss, who mends it, that it leaks.', 'Ada Moss', 'it leaks.'],
  ])('%s', (words, who, said) => expect(read(words)).toEqual([[who, said]]))
})

describe('whose clause has a quotation, an aside or somebody else in it', () => {
  test.each([
    [
      'Ada Moss said the weir was old, “which is a shame.”',
      'the weir was old, “which is a shame.”',
    ],
    ['Ada Moss, QC for the families, said the weir was old.', 'the weir was old.'],
    ['Ada Moss, Weir Users’ Caucus, said the weir was old.', 'the weir was old.'],
    ['Ada Moss of the University of Tay said the weir was old.', 'the weir was old.'],
    ['Junior minister Ada Moss, who came late, said the weir was old.', 'the weir was old.'],
    ['The representative of Kenya, Ada Moss, said the weir was old.', 'the weir was old.'],
  ])('%s', (words, said) => expect(read(words)).toEqual([['Ada Moss', said]]))
})

describe('nobody says', () => {
  test.each([
    'For Ada Moss, the weir meant a longer walk to school.',
    'The main obstacles, in his view, are: the weir and the fee.',
    'Ada Moss’s husband is a baker.',
    'The weir was mended by Ada Moss to last.',
    'Ada Moss, speaking on behalf of the boats, left early.',
  ])('%s', (words) => expect(read(words)).toEqual([]))
})
