import { expect, test } from 'vitest'
import { TASKS } from '../words/en/tasks.ts'
import { isStated } from './task-or-statement.ts'

test.each(TASKS)('nobody says, who is to do it: $yes', ({ word, yes }) => {
  expect(yes.startsWith(word)).toBe(true)
  expect(isStated(yes)).toBe(false)
  expect(isStated(yes.replace(word, 'nobody'))).toBe(true)
})

test.each([
  'Professor of Economics at the University of Lampton',
  'Monday to Wednesday in the morning',
  'will write to the mill about the money',
  'chair of the group that has the keys',
  'the lamps of the north',
  'what the mill pays for',
  'abstained because her brother is the owner of the mill',
  'ladder to be brought to the bridge',
])('no statement: %s', (words) => {
  expect(isStated(words)).toBe(false)
})

test.each([
  'I will write to the mill',
  'then we write to the mill',
  'main reason is that nobody pays for it',
  'the lamp at the mill is out',
  'work is going on at the weir',
  'yes, the lamps can be mended',
  'lamps don’t burn here',
  'would be good to have another lamp',
  'let’s look at the lamps in May',
  'today it’s too late for the lamps',
  'write to whom?',
])('a statement: %s', (words) => {
  expect(isStated(words)).toBe(true)
})
