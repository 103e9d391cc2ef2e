import { expect, test } from 'vitest'
import { ORDINALS } from '../words/en/numbers.ts'
import { innerList } from './inner-lists.ts'

const itemsOf = (words: string) => {
  const list = innerList(words, { start: 0, end: words.length })
  return list && [list.lead, ...list.items].map((span) => span && words.slice(span.start, span.end))
}

test.each([
  ['We want (a) lamps; (b) ponds.', ['We want ', '(a) lamps; ', '(b) ponds.']],
  ['We want (1) lamps; (2) ponds.', ['We want ', '(1) lamps; ', '(2) ponds.']],
  [
    'We want (i) lamps; (ii) ponds; (iii) tea.',
    ['We want ', '(i) lamps; ', '(ii) ponds; ', '(iii) tea.'],
  ],
  ['We want 1) lamps; 2) ponds.', ['We want ', '1) lamps; ', '2) ponds.']],
  ['We want a) lamps; b) ponds.', ['We want ', 'a) lamps; ', 'b) ponds.']],
  [
    'First, lamps. Second, ponds. Finally, tea.',
    [null, 'First, lamps. ', 'Second, ponds. ', 'Finally, tea.'],
  ],
])('%s', (words, items) => expect(itemsOf(words)).toEqual(items))

test.each([
  'We want (a) lamps.',
  'We want (2) lamps; (1) ponds.',
  'We came first, then a second, late.',
])('no list: %s', (words) => expect(itemsOf(words)).toBeNull())

test('each word that numbers counts on from those before it', () => {
  const before = [
    'First, a. ',
    'Second, b. ',
    'Third, c. ',
    'Fourth, d. ',
    'Fifth, e. ',
    'Sixth, f. ',
  ]
  for (const [word, number] of ORDINALS) {
    const lead = number > 0 ? before.slice(0, number - 1) : before.slice(0, 2)
    const rest = number === 1 ? 'Second, b.' : ''
    const items = [...lead, `${word}, tea. `, ...(rest ? [rest] : [])]
    expect(itemsOf(items.join('')), word).toEqual([null, ...items])
  }
})
