import { describe, expect, test } from 'vitest'
import {
  ROSTER_GROUPS,
  ROSTER_HEADS,
  ROSTER_TAILS,
  SENTENCE_VERBS,
  SPEAKING,
} from '../words/en/rosters.ts'
import { findBlocks } from './blocks.ts'
import { opensRoster } from './roster.ts'
import { without } from './without.fixture.ts'

describe('a line heads, or begins, a list of who was there', () => {
  test.each([...ROSTER_GROUPS, ...ROSTER_HEADS, ...ROSTER_TAILS])('$word: $yes', (line) => {
    expect(opensRoster(line.yes)).toBe(true)
    expect(opensRoster(without(line))).toBe(false)
  })

  test.each([
    'The following members were at the pond',
    'PRESENT',
    'Also in attendance — Ada Moss',
    'City council members present: Ada Moss',
  ])('%s', (line) => expect(opensRoster(line)).toBe(true))

  test.each(['Present day lamps', 'Members spoke: all', 'The members present: Ada Moss'])(
    'is none: %s',
    (line) => expect(opensRoster(line)).toBe(false),
  )
})

test.each([...SPEAKING, ...SENTENCE_VERBS])('a sentence ends it: $yes', (line) => {
  const below = (words: string) => findBlocks(`Talks\n\nPresent:\nJo Reed\n${words}`).at(-1)?.kind
  expect(below(line.yes)).not.toBe('roster')
  expect(below(without(line))).toBe('roster')
})
