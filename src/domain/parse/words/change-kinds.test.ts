import { expect, test } from 'vitest'
import { areChangeKinds } from './change-kinds.ts'

test.each([
  [['feat', 'fix', 'docs(lamps)', 'chore!'], true],
  [['Ada', 'doc', 'Jo'], false],
  [['ada', 'doc'], false],
  [['Doc', 'Fix'], false],
  [['doc'], false],
])('whether %j are kinds of changes: %j', (labels, are) => {
  expect(areChangeKinds(labels)).toBe(are)
})
