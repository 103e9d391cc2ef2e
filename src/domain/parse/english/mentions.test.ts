import { describe, expect, test } from 'vitest'
import { OPENING_ADVERBS } from '../words/en/not-names.ts'
import { OFFICES } from '../words/en/offices.ts'
import { mentionsIn } from './mentions.ts'
import { sentenceTokens } from './tokens.ts'

const read = (words: string) =>
  mentionsIn(sentenceTokens(words, { start: 0, end: words.length }, [])).map(
    ({ name, before, behind }) => [
      words.slice(name.start, name.end),
      before ? words.slice(before.start, before.end) : '',
      behind ? words.slice(behind.start, behind.end) : '',
    ],
  )

describe('a name with what stands beside it', () => {
  test.each([
    ['Wells Harbor CEO Jon Stumm said', 'Jon Stumm', 'Wells Harbor CEO', ''],
    ['Kelly Ann Moss said', 'Kelly Ann Moss', '', ''],
    ['Xiaoming Lee said', 'Xiaoming Lee', '', ''],
    ['Waverly James said', 'Waverly James', '', ''],
    ['Sterling James said', 'Sterling James', '', ''],
    ['Manning Clark said', 'Manning Clark', '', ''],
    ['former harbour minister Ada Moss said', 'Ada Moss', 'former harbour minister', ''],
    ['CEO of the Lamp Council Enver Moss told us', 'Enver Moss', 'CEO of the Lamp Council', ''],
    [
      'Labour’s Shadow Lamp Secretary Ada Moss said',
      'Ada Moss',
      'Labour’s Shadow Lamp Secretary',
      '',
    ],
    ['Sen. Ada Moss (D-Ohio) said', 'Ada Moss', 'Sen.', 'D-Ohio'],
    [
      'said Dr Philippe Lacour-Moss, chief scientist at Reed Oil, one of many',
      'Philippe Lacour-Moss',
      'Dr',
      'chief scientist at Reed Oil',
    ],
    ['Ada Moss, 58, a baker, said', 'Ada Moss', '', 'a baker'],
    ['Ada Moss from the Farmers Union says', 'Ada Moss', '', 'from the Farmers Union'],
    ['the lamp minister, Fergus Moss, insisted', 'Fergus Moss', 'lamp minister', ''],
    ['Mr. A.H. Moss. said', 'A.H. Moss', '', ''],
    ['MR TE WATER said', 'TE WATER', '', ''],
    ['Mayor Bill de Moss said', 'Bill de Moss', 'Mayor', ''],
    ['Martin Moss Jr. said', 'Martin Moss', '', ''],
    ['But Ada Moss said', 'Ada Moss', '', ''],
  ])('%s', (words, name, before, behind) =>
    expect(read(words)).toContainEqual([name, before, behind]),
  )

  test.each([
    'the Moss Street Bank said',
    'Reed County Council said',
    'On Monday it said',
    'Human Rights Watch said',
  ])('none: %s', (words) => expect(read(words)).toEqual([]))
})

test.each(OPENING_ADVERBS.split(' '))('%s before a name is none of it', (adverb) => {
  const word = `${adverb[0]!.toUpperCase()}${adverb.slice(1)}`
  expect(read(`${word} Ada could move, said Jo`)).toContainEqual(['Ada', '', ''])
})

test.each([...OFFICES])('%s stands before a name and behind it', (office) => {
  expect(read(`the ${office} Ada Moss said`)[0]?.slice(0, 2)).toEqual(['Ada Moss', office])
  expect(read(`Ada Moss, ${office} of lamps, said`)).toEqual([
    ['Ada Moss', '', `${office} of lamps`],
  ])
})
