import { describe, expect, test } from 'vitest'
import { HAPPENED, STAGE_DIRECTIONS, TELLS, TOLD_OF } from '../words/en/telling.ts'
import { isStageDirection, tellsEvents } from './narration.ts'
import { without } from './without.fixture.ts'

const tells = (words: string) => tellsEvents(words, { start: 0, end: words.length })

describe('a sentence of minutes tells what happened', () => {
  test.each([...TOLD_OF, ...HAPPENED, ...TELLS])('$word: $yes', (line) => {
    expect(tells(line.yes)).toBe(true)
    expect(tells(without(line))).toBe(false)
  })

  test.each(['The public hearing on the lamp was closed.', 'Some lamps were lit.'])('%s', (words) =>
    expect(tells(words)).toBe(true),
  )

  test.each([
    'The pond was cold.',
    'There was a lamp.',
    'Votes are cheap.',
    'All of us went home.',
    'The council, she said of its many long evenings, was pleased.',
  ])('none: %s', (words) => expect(tells(words)).toBe(false))
})

describe('a paragraph tells what happened between speeches', () => {
  test.each(STAGE_DIRECTIONS)('$word: $yes', (line) => {
    expect(isStageDirection(line.yes)).toBe(true)
    expect(isStageDirection(without(line))).toBe(false)
  })

  test('a time of day alone', () => {
    expect(isStageDirection('9.30 pm')).toBe(true)
    expect(isStageDirection('9.30 pm was late')).toBe(false)
  })
})
