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
  // A clause that opens the sentence ends where the next begins.
  [
    'After Mayor Ada Moss said the weir, the lock and the dam are old, the council met.',
    'Ada Moss',
    'the weir, the lock and the dam are old',
  ],
  [
    'It rained on Tuesday, hours after Mayor Ada Moss said the weir was “old”.',
    'Ada Moss',
    'the weir was “old”.',
  ],
  [
    'As Mayor Ada Moss noted, boats at the weir could still be fined.',
    'Ada Moss',
    'boats at the weir could still be fined.',
  ],
  ['The weir is old, as Mayor Ada Moss noted.', 'Ada Moss', 'The weir is old'],
  ['“The weir is old,” as Mayor Ada Moss put it.', 'Ada Moss', '“The weir is old,”'],
  // Who stands far from the verb, or behind what he or she is.
  [
    'Ada Moss, who lives on a farm near the county town, Tarnby, said the weir leaks.',
    'Ada Moss',
    'the weir leaks.',
  ],
  [
    'Rabbi Ada Moss, president of the Weir Union which has 900 members, said she would mend it.',
    'Ada Moss',
    'she would mend it.',
  ],
  ['Ada Moss, host of Tarn’s “Morning Weir,” said the lock leaks.', 'Ada Moss', 'the lock leaks.'],
  [
    'Mayor Ada Moss in a web post said she would mend the weir.',
    'Ada Moss',
    'she would mend the weir.',
  ],
  [
    'Mayor Ada Moss and her aides believe they can mend the weir.',
    'Ada Moss',
    'they can mend the weir.',
  ],
  ['Mayor Ada Moss took to the radio to say the weir is old.', 'Ada Moss', 'the weir is old.'],
  [
    '“It leaks,” said former Tarn Gov. and Weir Board Chair Ada Moss. “It did.”',
    'Ada Moss',
    '“It leaks,” “It did.”',
  ],
  [
    '“We will mend it,” added his campaign manager Ada Moss, speaking to the Ledger.',
    'Ada Moss',
    '“We will mend it,”',
  ],
  ['The weir is old, according to lock lawyer Ada Moss.', 'Ada Moss', 'The weir is old'],
  [
    'According to a study by weir keeper Ada Moss, the flood is to blame.',
    'Ada Moss',
    'the flood is to blame.',
  ],
  ['“It had a future,” his old friend Ada Moss told the Ledger.', 'Ada Moss', '“It had a future,”'],
  ['Said Mayor Ada Moss: “The weir is old.”', 'Ada Moss', '“The weir is old.”'],
  // What stands before who says it, without a verb that is known, or around.
  [
    'A number of boats cause the trouble at the weir, said Ada Moss, a weir keeper who has written on it.',
    'Ada Moss',
    'A number of boats cause the trouble at the weir',
  ],
  [
    'The trouble with the weir, says Ada Moss, historian at the Tarn Library, is that it was “old before it was built.”',
    'Ada Moss',
    'The trouble with the weir is that it was “old before it was built.”',
  ],
  [
    'The end, Mayor Ada Moss wrote, came on Friday, when the weir broke.',
    'Ada Moss',
    'The end came on Friday, when the weir broke.',
  ],
  [
    'In contrast, Mayor Ada Moss said, there seem to be more boats than ever.',
    'Ada Moss',
    'In contrast there seem to be more boats than ever.',
  ],
  [
    '“Who knows if it will hold?” Mayor Ada Moss told Tarn’s radio in an interview.',
    'Ada Moss',
    '“Who knows if it will hold?”',
  ],
  ['“Never again!” Rep. Ada Moss, D-Tarn, said of the flood.', 'Ada Moss', '“Never again!”'],
  [
    'Mayor Ada Moss asked the crowd at the lock “If the weir is old, why should we not mend it?”',
    'Ada Moss',
    '“If the weir is old, why should we not mend it?”',
  ],
  [
    'Mayor Ada Moss acknowledged in a forum Monday night “it will be very hard to mend” if it rains.',
    'Ada Moss',
    '“it will be very hard to mend” if it rains.',
  ],
  // Nobody but a person is one who.
  [
    'Dag Dever, who was there, told the Ledger, “The weir is old.”',
    'Dag Dever',
    '“The weir is old.”',
  ],
  ['Mayor Ada Lark Moss came. Lark Moss said the weir leaks.', 'Ada Lark Moss', 'the weir leaks.'],
  ['Sen. Al Moss came. “The weir is old,” Moss said.', 'Al Moss', '“The weir is old,”'],
]

/** Who does these says nothing. */
const NOT_REPORTED: readonly string[] = [
  'Ada Moss maintains the weir and, with her crew, the lock has been shut.',
  'Ada Moss ended in a “dead heat” with nobody.',
  'Ada Moss criticised the plan.',
  'Ada Moss left after some of her friends laughed and said the weir leaks.',
  'Ada Moss posted the “Weir” list on her page.',
  'Ada Moss outlined the plan for a weir of wood.',
  'Before Mayor Ada Moss says that the weir is safe, nobody may pass.',
  'The weir is mended as Mayor Ada Moss proposes.',
  '“The weir is old,” said a friend of Ada Moss.',
  '“The weir is old,” said the paper Ada Moss reads.',
  'The weir is old, according to a letter Ada Moss wrote.',
  'Though Mayor Ada Moss maintains a large lead, a flood would raise questions about her strength.',
  'The boats greeting Mayor Ada Moss announced that they were there.',
  'A boat for Reed or Lark or Ada Moss said the weir is old.',
  'Mayor Ada Moss cheered the crowd with jokes and promises to mend the weir.',
]

describe('nobody says', () => {
  test.each(NOT_REPORTED)('%s', (words) => expect(said(words)).toEqual([]))
})

/** Of two who speak in one sentence each has his or her own words. */
const BOTH: readonly (readonly [words: string, ada: string, jo: string])[] = [
  [
    'While Mayor Ada Moss has said that the weir is old, Sen. Jo Reed said the lock is older.',
    'the weir is old',
    'the lock is older.',
  ],
  [
    'When Mayor Ada Moss suggested that the weir would break, Sen. Jo Reed replied, “It will hold.”',
    'the weir would break',
    '“It will hold.”',
  ],
  [
    'While Mayor Ada Moss has promised to mend the weir, Sen. Jo Reed said it is too late.',
    'mend the weir',
    'it is too late.',
  ],
  [
    '“It leaks again,” Mayor Ada Moss wrote after Sen. Jo Reed argued that it “would hold.”',
    '“It leaks again,”',
    'it “would hold.”',
  ],
]

test.each(BOTH)('two: %s', (words, ada, jo) =>
  expect(said(words)).toEqual([
    ['Ada Moss', ada],
    ['Jo Reed', jo],
  ]),
)

test('a clause that somebody has said is not what the next one says', () => {
  expect(
    said(
      'After Mayor Jo Reed announced a plan with a speech that was about “boats”, baker Ada Moss wrote a letter.',
    ).map(([name]) => name),
  ).toEqual(['Jo Reed'])
})

test('a surname leads to the full name of the headline', () => {
  const text = `Ada Moss: ‘I Like The Weir.’\n\nIt rained on Tarn for a month, and the river rose above the old marks at the weir again.\n\nMoss came on Monday.\n\n“It leaks,” said Moss.\n`
  const { people, points } = parseEnglish(text)
  expect(points.map(({ person }) => people[person]!.name)).toEqual(['Ada Moss'])
})

test('in news a piece of an interview has its speakers in capitals', () => {
  expect(
    said(
      'Mayor Ada Moss spoke on the radio with Jo Reed, its host.\n\nJO REED: The weir is old, is it?\n\nMOSS: It is old. It leaks.\n\nUPDATE: Mayor Moss said on Tuesday that it broke.',
    ),
  ).toEqual([
    ['Jo Reed', 'The weir is old, is it?'],
    ['Ada Moss', 'It is old. It leaks.'],
    ['Ada Moss', 'it broke.'],
  ])
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

test('a pronoun behind somebody who cannot be told is nobody who was named before', () => {
  expect(
    said(
      'Mayor James Moss said the weir is old.\n\nSimilarly, Rudio gave a talk on the lock, and he said that it leaks.',
    ),
  ).toEqual([['James Moss', 'the weir is old.']])
})

test('what others do, or announce, is not said by who spoke', () => {
  expect(
    said(
      '“It leaks,” Mayor Ada Moss asks as a guard walks in front of her, saying he is here to look.',
    ),
  ).toEqual([['Ada Moss', '“It leaks,”']])
  expect(
    said(
      '“It leaks,” Mayor Ada Moss said, just prior to Sen. Jo Reed’s announcement Friday that he would mend it.',
    ),
  ).toEqual([['Ada Moss', '“It leaks,”']])
})

test('of two of a surname, one who is named many times more is meant', () => {
  const often = 'Ada Moss laughed. Ms. Moss sang. '.repeat(8)
  const far = 'It rained, and the river rose again above the marks. '.repeat(12)
  expect(
    said(`${often}\n\nHer cousin Jo Moss left.\n\n${far}\n\nMoss said the weir is old.`),
  ).toEqual([['Ada Moss', 'the weir is old.']])
})
