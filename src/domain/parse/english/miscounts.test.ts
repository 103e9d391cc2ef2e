import { expect, test } from 'vitest'
import { announcedBefore } from './announced.ts'
import { parseEnglish } from './parse-english.ts'

const miscounts = (text: string) =>
  parseEnglish(text)
    .warnings.filter(({ code }) => code === 'announced-count')
    .map(({ facts, span }) => [...facts, text.slice(span!.start, span!.end)])

const WORDS =
  'Mayor Ada Moss made three recommendations: (1) that the gate be shut; (2) that the lamp be lit'

test('a list of another length than is announced is told', () => {
  expect(miscounts(`${WORDS}.\n`)).toEqual([
    [3, 2, '(1) that the gate be shut; (2) that the lamp be lit.'],
  ])
  expect(miscounts(`${WORDS}; and (3) that the boat be sold.\n`)).toEqual([])
  const below =
    'The weir\n\nMayor Ada Moss said there were 3 main problems:\n\n(a) The gate is old.\n(b) The lamp is out.\n'
  expect(miscounts(below)).toEqual([[3, 2, '(a) The gate is old.\n(b) The lamp is out.']])
  expect(miscounts(`${below}(c) The boat leaks.\n`)).toEqual([])
})

test.each([
  ['made three recommendations: ', 3],
  ['raised 2 serious concerns. ', 2],
  ['gave two of four reasons: ', null],
  ['the first of three points: ', null],
  ['one problem: ', null],
  ['had three boats: ', null],
  ['some problems: ', null],
])('%s', (words, count) => expect(announcedBefore(words, words.length)).toBe(count))
