import fc from 'fast-check'
import { expect, test } from 'vitest'
import { accountFor } from '../draft/account.ts'
import { isLetterAt } from '../draft/letters.ts'
import { parseEnglish } from './parse-english.ts'
import { ENGLISH_TEXTS } from './texts.fixture.ts'

/** Pieces of which texts of the genre are made, put together at random: names, verbs, marks, lists, quotations. */
const PIECES = [
  ...[
    'Ada Moss',
    'Mr. Reed',
    'MS. TE WATER',
    'the mayor',
    'she',
    'they',
    'J. B. van Houten',
    '田小满',
  ],
  ...[
    'said',
    'said that',
    'asked whether',
    'moved to',
    'seconded',
    'according to',
    'told',
    'and',
    'that',
  ],
  ...[
    'the bridge is old',
    'a plan',
    '“',
    '”',
    '"',
    "'",
    '(1)',
    '(a)',
    '1.',
    '- ',
    'First,',
    ':',
    ',',
    '.',
    '?',
  ],
  ...[
    '\n',
    '\n\n',
    ' ',
    'Present:',
    'Motion:',
    'Vote',
    'Minutes',
    'Ms',
    '(D-Mont.)',
    'U.S.',
    '—',
    '\u00a0',
    '�',
  ],
]
const anyText = fc
  .array(
    fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ maxLength: 6 })),
    {
      maxLength: 60,
    },
  )
  .map((pieces) => pieces.join(' '))

test('any text gives spans that lie in it, whose letters are all accounted for', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const draft = parseEnglish(text)
      const spans = [...draft.points.map(({ span }) => span), ...draft.unassigned, ...draft.parts]
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
      }
      for (const { person } of draft.points) expect(draft.people[person]).toBeDefined()
      const { uses } = accountFor(text, draft)
      const { unassigned } = accountFor(text, draft)
      for (let at = 0; at < text.length; at++)
        if (isLetterAt(text, at) && uses[at] === 0)
          expect(unassigned.some(({ start, end }) => start <= at && at < end)).toBe(true)
    }),
    { numRuns: 200 },
  )
})

test('a name that is put for another everywhere changes nothing but the name', () => {
  for (const { text } of ENGLISH_TEXTS) {
    const other = text
      .replaceAll('Farrow', 'Quillam')
      .replaceAll('Pike', 'Wren')
      .replaceAll('Tate', 'Ruhl')
    const before = parseEnglish(text)
    const after = parseEnglish(other)
    expect(after.people.length).toBe(before.people.length)
    expect(after.points.map(({ person, kind }) => [person, kind])).toEqual(
      before.points.map(({ person, kind }) => [person, kind]),
    )
  }
})
