import { describe, expect, test } from 'vitest'
import type { WordTable } from '../draft/word-table.ts'
import { GOINGS_ON } from '../words/zh/after-names.ts'
import { BYLINES, CUTS, LEADS, OBJECT_VERBS } from '../words/zh/before-names.ts'
import * as several from '../words/zh/several.ts'
import { leftSide } from './left-side.ts'
import { otherAt } from './others.ts'
import { mayFollow, rightSide } from './right-side.ts'

const NAME = '张文山'
const examples = (...tables: readonly WordTable[]) => tables.flat().map(({ yes }) => yes)
const left = (sentence: string) => leftSide(sentence, sentence.indexOf(NAME), 0)

describe('what stands before a name', () => {
  test.each(examples(BYLINES))('makes whom it names the maker of the report: %s', (words) =>
    expect(left(words).kind).toBe('byline'),
  )

  test.each(examples(OBJECT_VERBS))('makes whom it names somebody spoken of: %s', (words) =>
    expect(left(words).kind).toBe('object'),
  )

  test.each([
    ...examples(LEADS),
    '连续三届担任张文山',
    '年过六十的张文山',
    '年近六十的张文山',
    '62岁的张文山',
    '2031年4月5日下午张文山',
  ])('leads to the subject: %s', (words) =>
    expect(left(words)).toEqual({ kind: 'start', opens: 0 }),
  )

  test.each(examples(CUTS))('is no part of an office: %s', (words) => {
    const { role } = left(words)
    expect(role && words.slice(role.start, role.end)).toBe('东河水务局局长')
  })
})

test.each(examples(GOINGS_ON))('shows where a name ends: %s', (words) => {
  expect(mayFollow(words, NAME.length)).toBe(true)
  expect(rightSide(words, NAME.length, words.length).strength).toBeGreaterThan(0)
})

test.each([
  ...examples(several.WHICH_PEOPLE, several.PEOPLE_OF, several.PEOPLE),
  ...examples(several.SEVERAL, several.TOGETHER_ADVERBS),
  '三十名代表认为，桥要修。',
])('several people: %s', (words) => expect(otherAt(words, 0, words.length)?.who).toBe('several'))
