import { expect, test } from 'vitest'
import { ADVISING, LAMENTING } from '../words/en/stance.ts'
import { stanceOf } from './stance.ts'

test.each(ADVISING.map(({ like }) => like))('advice: %s', (like) =>
  expect(stanceOf(like)).toBe('recommendation'),
)
test.each(LAMENTING.map(({ like }) => like))('a problem: %s', (like) =>
  expect(stanceOf(like)).toBe('problem'),
)
test.each([
  ['the bridge was built in 1961', 'view'],
  ['she would like item 5.a. to be read first', 'recommendation'],
  ['she would like to hear it', 'view'],
  ['there is no danger at night', 'view'],
  ['it is a far lesser risk than the flood', 'view'],
  ['the bridge is unsafe, and it should be closed', 'problem'],
  ['the unsafe bridge should be closed', 'recommendation'],
  ['the bridge was built in 1961; it leaks', 'problem'],
])('%s: %s', (words, kind) => expect(stanceOf(words)).toBe(kind))
