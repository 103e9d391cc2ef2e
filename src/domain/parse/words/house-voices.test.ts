import { describe, expect, test } from 'vitest'
import { CHAIR_MANNERS, CHAIRS, CROWD_MANNERS, CROWDS, isChair, isCrowd } from './house-voices.ts'

describe.each([
  ['crowds', [...CROWDS, ...CROWD_MANNERS], isCrowd],
  ['chairs', [...CHAIRS, ...CHAIR_MANNERS], isChair],
])('%s', (_, table, is) => {
  test.each(table)('$word', ({ word, yes }) => {
    expect(yes.toLowerCase().match(/[\p{L}\p{M}]+/gu)).toContain(word)
    expect(is(yes)).toBe(true)
    expect(is(`${yes} Moss`)).toBe(false)
  })

  test('each word stands once in a table', () => {
    const words = table.map(({ word }) => word)
    expect(new Set(words).size).toBe(words.length)
  })
})

test.each([
  '',
  '—',
  'The',
  'Hon. Ada Moss',
  'Member for North Tamar',
  'The Minister',
  'The Officer',
  'The Lord Moss',
])('%s is neither', (label) => {
  expect([isCrowd(label), isChair(label)]).toEqual([false, false])
})
