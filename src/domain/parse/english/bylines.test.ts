import { describe, expect, test } from 'vitest'
import { BYLINE_HEADS, CREDITS, MADE } from '../words/en/bylines.ts'
import { isByline, isCaption } from './bylines.ts'
import { without } from './without.fixture.ts'

describe('a line that says who made the text, or belongs to its page', () => {
  test.each([...MADE, ...BYLINE_HEADS])('$word: $yes', (line) => {
    expect(isByline(line.yes)).toBe(true)
    expect(isByline(without(line))).toBe(false)
  })

  test.each([
    'By Ada Moss',
    'By 3 May',
    'On Mon, 3 May 2026 at 10:02, Ada Moss <a@pond.example> wrote:',
    '> On 3 May 2026, Ada Moss wrote:',
  ])('%s', (line) => expect(isByline(line)).toBe(true))

  test.each([
    'By the lamp he said that the pond was cold.',
    'Written in May',
    'Sharing the pond is for all of us',
    'Photo editors asked for more light',
    'The written record',
    'On lamps, Ada Moss wrote:',
    `Source${' and more'.repeat(20)}`,
  ])('is none: %s', (line) => expect(isByline(line)).toBe(false))
})

describe('a line below a picture says whose that is', () => {
  test.each(CREDITS)('$word: $yes', (line) => {
    expect(isCaption(line.yes)).toBe(true)
    expect(isCaption(without(line))).toBe(false)
  })

  test.each([
    'The weir in May',
    'Photo: the weir. It is from May.',
    '“The picture: that is me,” she said.',
  ])('is none: %s', (line) => expect(isCaption(line)).toBe(false))
})
