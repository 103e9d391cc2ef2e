import { describe, expect, test } from 'vitest'
import type { WordTable } from '../draft/word-table.ts'
import * as en from '../words/en/kinds.ts'
import * as advice from '../words/zh/advice.ts'
import { IMPERATIVES } from '../words/zh/imperatives.ts'
import * as problems from '../words/zh/problems.ts'
import { TOLD_PROBLEMS } from '../words/zh/told-problems.ts'
import * as views from '../words/zh/views.ts'
import { kindOfCue, kindOfItem, kindOfLead, kindOfPoint } from './kind.ts'

const examples = (...tables: readonly WordTable[]) => tables.flat().map(({ yes }) => yes)

describe('a list is of problems or of advice by the words before it', () => {
  test.each(examples(problems.PROBLEM_HEADS, en.PROBLEM_HEADS))('%s', (words) =>
    expect(kindOfCue(words)).toBe('problem'),
  )
  test.each(examples(advice.ADVICE_HEADS, en.ADVICE_HEADS))('%s', (words) =>
    expect(kindOfCue(words)).toBe('recommendation'),
  )
  test.each([
    ['针对这些问题，我有三点建议：', 'recommendation'],
    ['照上次的建议去做，还有三个问题：', 'problem'],
    ['主要讲三点：', null],
  ])('the last one counts: %s', (words, kind) => expect(kindOfCue(words)).toBe(kind))
})

describe('a point is', () => {
  test.each(examples(problems.PROBLEM_OPENINGS, problems.PROBLEMS, TOLD_PROBLEMS, en.PROBLEMS))(
    'a problem: %s',
    (words) => expect(kindOfPoint(words, null)).toBe('problem'),
  )
  test.each(examples(advice.ADVICE, advice.PLANS, advice.WAYS, en.ADVICE))('advice: %s', (words) =>
    expect(kindOfPoint(words, null)).toBe('recommendation'),
  )
  // A problem or advice after a judgement no longer counts.
  test.each(examples(views.JUDGEMENTS))('a view: %s', (words) =>
    expect(kindOfPoint(`${words}，要装灯`, null)).toBe('view'),
  )
  test.each(examples(en.JUDGEMENTS))('a view: %s', (words) =>
    expect(kindOfPoint(`${words}, we must go`, null)).toBe('view'),
  )
  const quotations = views.AUTHORITIES.flatMap(({ yes }) =>
    views.AUTHORITY_SAYS.map((says) => `${yes}在信里${says.yes}要修桥`),
  )
  test.each(quotations)('a view: %s', (words) => expect(kindOfPoint(words, null)).toBe('view'))
  test.each([
    ['桥栏偏低，要加高', 'problem'],
    ['桥栏偏低要加高', 'recommendation'],
    ['桥栏偏低可以加高', 'problem'],
    ['要改掉桥栏偏低', 'recommendation'],
    ['灯可以说是旧的', 'view'],
  ])('what comes first, unless what mends it is strong: %s is a %s', (words, kind) =>
    expect(kindOfPoint(words, null)).toBe(kind),
  )
})

test.each(examples(IMPERATIVES))('an item that opens with an imperative is advice: %s', (words) =>
  expect(kindOfItem(words, null)).toBe('recommendation'),
)

test.each(examples(advice.ASKING))('what follows is advice: %s', (lead) => {
  expect(kindOfLead(lead)).toBe('recommendation')
  expect(kindOfLead(`${lead}灯`)).toBeNull()
})

test.each(examples(problems.LAMENTING))('what follows is a problem: %s', (lead) =>
  expect(kindOfLead(lead)).toBe('problem'),
)
