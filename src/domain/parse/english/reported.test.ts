import { describe, expect, test } from 'vitest'
import { parseEnglish } from './parse-english.ts'

/** A paragraph that nobody speaks in, so that what follows is no title. */
const ABOVE =
  'Weir report\n\nIt rained on Tarn for a month, and the river rose above the old marks at the weir again.\n\n'

/** Who says what in a paragraph of news. */
function said(words: string): string[][] {
  const text = `${ABOVE}${words}\n`
  const { people, points } = parseEnglish(text)
  return points.map(({ person, span, text: own }) => [
    people[person]!.name,
    own ?? text.slice(span.start, span.end),
  ])
}

/** Sentences as papers print them, each with one who speaks and what is said. */
const REPORTED: readonly (readonly [words: string, who: string, what: string])[] = [
  [
    "''The weir is old,'' Ada Moss said. ''It leaks.''",
    'Ada Moss',
    "''The weir is old,'' ''It leaks.''",
  ],
  ["``The weir is old,'' Ada Moss said.", 'Ada Moss', "``The weir is old,''"],
  ['‘‘The weir is old,’’ Ada Moss said.', 'Ada Moss', '‘‘The weir is old,’’'],
  [
    'Mayor Ada Moss said she supported the plan for a lock.',
    'Ada Moss',
    'she supported the plan for a lock.',
  ],
  ['Mayor Ada Moss shrugged — saying the weir would hold.', 'Ada Moss', 'the weir would hold.'],
  ['Ada Moss promised Monday at the weir to mend the lock.', 'Ada Moss', 'mend the lock.'],
  [
    'Ada Moss says, if it rains, the weir is closed.',
    'Ada Moss',
    'if it rains, the weir is closed.',
  ],
  [
    'They had met in Tarn, and Ada Moss said it’s the best weir.',
    'Ada Moss',
    'it’s the best weir.',
  ],
  ['Ada Moss said that 100,000 would be accepted.', 'Ada Moss', '100,000 would be accepted.'],
  [
    '“The weir is old,” the Tarn Ledger’s Ada Moss told the town.',
    'Ada Moss',
    '“The weir is old,”',
  ],
  ['“The weir is old,” his friend Ada Moss told the town.', 'Ada Moss', '“The weir is old,”'],
  ['Gov. Ada Moss (R-Wessex), said, “The weir is old.”', 'Ada Moss', '“The weir is old.”'],
  ['Ada Moss laughed, then said the weir is old.', 'Ada Moss', 'the weir is old.'],
  ['Ada Moss told a news conference they are ready.', 'Ada Moss', 'they are ready.'],
  [
    '“The weir is old,” Ada Moss told Tarn’s Lamp radio in an interview that was aired when asked how it was.',
    'Ada Moss',
    '“The weir is old,”',
  ],
  ['“The weir is old,” said Reed supporter Ada Moss.', 'Ada Moss', '“The weir is old,”'],
  [
    '“The weir is old,” Ada Moss said of it on the “Tarn Today” show.',
    'Ada Moss',
    '“The weir is old,”',
  ],
  [
    'Ada Moss vowed to mend the weir, a wall that holds the lake.',
    'Ada Moss',
    'mend the weir, a wall that holds the lake.',
  ],
  ['Ada Moss criticised the plan for a weir of wood.', 'Ada Moss', 'the plan for a weir of wood.'],
  ['“The weir is old.” Ada Moss said.', 'Ada Moss', '“The weir is old.”'],
  ['“The weir is old,“ said Ada Moss.', 'Ada Moss', '“The weir is old,“'],
  [
    'Ada Moss called the $1.6 million plan for the weir “a shame”.',
    'Ada Moss',
    'the $1.6 million plan for the weir “a shame”.',
  ],
  ['In Tarn, Wessex, senior weir expert Ada Moss said it leaks.', 'Ada Moss', 'it leaks.'],
  ['Ada Moss, clad in a red coat, said the weir leaks.', 'Ada Moss', 'the weir leaks.'],
  [
    '“The weir is old,” Ada Moss said at a Tarn, Wessex, hall, hinting at more.',
    'Ada Moss',
    '“The weir is old,”',
  ],
]

/** Who does these says nothing. */
const NOT_REPORTED: readonly string[] = [
  'Ada Moss maintains the weir and, with her crew, the lock has been shut.',
  'Ada Moss ended in a “dead heat” with nobody.',
  'Ada Moss criticised the plan.',
  'Ada Moss left after some of her friends laughed and said the weir leaks.',
  'Ada Moss posted the “Weir” list on her page.',
  'Ada Moss outlined the plan for a weir of wood.',
]

describe('nobody says', () => {
  test.each(NOT_REPORTED)('%s', (words) => expect(said(words)).toEqual([]))
})

describe('a sentence of news', () => {
  test.each(REPORTED)('%s', (words, who, what) => expect(said(words)).toEqual([[who, what]]))
})

test('what is said behind a quotation is none of where it was said', () => {
  expect(said('“The weir is old,” Ada Moss said at a Tarn hall, hinting that it leaks.')).toEqual([
    ['Ada Moss', '“The weir is old,”'],
    ['Ada Moss', 'it leaks.'],
  ])
})

test('who cannot be told is not whoever spoke before', () => {
  expect(
    said(
      'Ada Moss said the weir is old. Jo Reed and Li Reed were there.\n\nReed, who was speaking to the mayors, laughed, but told the town that the weir is new.',
    ),
  ).toEqual([['Ada Moss', 'the weir is old.']])
})

test('of two of a surname, one who is named many times more is meant', () => {
  const often = 'Ada Moss laughed. Ms. Moss sang. '.repeat(8)
  const far = 'It rained, and the river rose again above the marks. '.repeat(12)
  expect(
    said(`${often}\n\nHer cousin Jo Moss left.\n\n${far}\n\nMoss said the weir is old.`),
  ).toEqual([['Ada Moss', 'the weir is old.']])
})
