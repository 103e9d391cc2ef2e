import { expect, test } from 'vitest'
import { CAUCUSES } from '../../words/caucuses.ts'
import { readCanadaLabel } from './label.ts'

const isChair = false

test.each([
  [
    'Mr. Tom Moss (North Tamar, CPC)',
    { name: 'Mr. Tom Moss', role: 'North Tamar', party: 'CPC', isChair },
  ],
  ['Hon. Ada Moss', { name: 'Hon. Ada Moss', role: undefined, isChair }],
  [
    'L’hon. Ada Moss (ministre des Ponts, Lib.)',
    { name: 'L’hon. Ada Moss', role: 'ministre des Ponts', party: 'Lib.', isChair },
  ],
  [
    'Dr. Ida Reed (Professor, Department of Weirs, Tamar University)',
    { name: 'Dr. Ida Reed', role: 'Professor, Department of Weirs, Tamar University', isChair },
  ],
  ['The Speaker', { role: 'The Speaker', isChair: true }],
  [
    'The Chair (Mr. Tom Moss (North Tamar, Lib.))',
    { name: 'Mr. Tom Moss', role: 'The Chair', party: 'Lib.', isChair: true },
  ],
  [
    'The Acting Speaker (Mrs. Ada Moss)',
    { name: 'Mrs. Ada Moss', role: 'The Acting Speaker', isChair: true },
  ],
  [
    'Le vice-président (M. Luc Bois)',
    { name: 'M. Luc Bois', role: 'Le vice-président', isChair: true },
  ],
  [
    'The Clerk of the Committee (Mr. Tom Moss)',
    { name: 'Mr. Tom Moss', role: 'The Clerk of the Committee', isChair },
  ],
  ['Interpreter (by telephone)', { role: 'Interpreter', isChair }],
  ['', { role: undefined, isChair }],
])('%s', (label, told) => {
  expect(readCanadaLabel(label)).toEqual(told)
})

test.each(CAUCUSES)('$word is a caucus', ({ word, yes }) => {
  expect(readCanadaLabel(yes).party).toBe(word)
})
