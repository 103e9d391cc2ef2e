import { expect, test } from 'vitest'
import { COUNTED_MATTERS } from '../words/zh/matters.ts'
import { announcedIn } from './announced.ts'

test.each(COUNTED_MATTERS.map(({ yes, word }) => [yes, word] as const))('%s', (words, matter) =>
  expect(announcedIn(words)).toEqual({ count: 3, words: `三个${matter}` }),
)

test.each([
  ['先讲两个问题，再提十二条具体建议', 12],
  ['提出3点看法', 3],
  ['三个人提出建议', 3],
  ['有三大挑战', null],
  ['三点', null],
])('%s', (words, count) => expect(announcedIn(words)?.count ?? null).toBe(count))
