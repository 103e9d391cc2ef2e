import { describe, expect, test } from 'vitest'
import { parseEnglish } from './parse-english.ts'

const HEAD = `MINUTES OF THE POND COUNCIL

Present: Mayor Ada Moss, Councillors Jo Reed, Li Tarn, S. Queen and Hugh Weir.

`

/** Who says what in a paragraph of minutes, and who answers whom. */
function minuted(words: string) {
  const text = `${HEAD}${words}\n`
  const { people, points, replies } = parseEnglish(text)
  const name = (person: number) => people[person]!.name
  return {
    said: points.map(({ person, span, kind, text: own }) => [
      name(person),
      kind,
      own ?? text.slice(span.start, span.end),
    ]),
    replies: replies.map(({ from, kind, to }) => [name(from), kind, name(to!)]),
  }
}

type Row = readonly [words: string, ...said: (readonly [string, string, string])[]]

test('what minutes have in a line of its own does not go on in the next one', () => {
  const { said } = minuted(`Motion: To buy six lamps.
Moved by: Jo Reed
Seconded by: Li Tarn
Discussion: Cllr Weir asked who pays. Cllr Tarn explained that the state does.
Decision: Carried
Budget: 4,000
Next: the weir
${'Nobody of those who came had looked at the old weir since May:\n'.repeat(6)}`)
  expect(said).toContainEqual(['Li Tarn', 'view', 'the state does.'])
})

test('a sentence that goes on below with a capital word and a colon is one', () => {
  const { said } =
    minuted(`The council met on Monday to look at the lamps of the town. Cllr Tarn said that they had a
Budget: four thousand a year for all the lamps that are out since the month of May, as she had told
all of them before, and that the mill should pay for half of it. Cllr Reed said that the state should
pay for the other half, and that he would write to them next week, which he had not yet done.`)
  expect(said.map(([name]) => name)).toContain('Li Tarn')
})

const MINUTED: readonly Row[] = [
  [
    'Cllr Reed said the lamp was old; staff said that it was mended.',
    ['Jo Reed', 'view', 'the lamp was old'],
  ],
  [
    'Cllr Reed said the lamp was old; staff were of the opinion that it was new.',
    ['Jo Reed', 'view', 'the lamp was old'],
  ],
  [
    'Cllr Reed said the lamp was old; the weir was older.',
    ['Jo Reed', 'view', 'the lamp was old; the weir was older.'],
  ],
  [
    'Cllr Reed said the lamp was old; people were told that it would be mended.',
    ['Jo Reed', 'view', 'the lamp was old; people were told that it would be mended.'],
  ],
  ['Cllr Reed asked about the fund; staff agreed to look at it.', ['Jo Reed', 'view', 'the fund']],
  [
    'Cllr Reed proposed that the lamp be lit and Cllr Tarn seconded it.',
    ['Jo Reed', 'recommendation', 'the lamp be lit'],
  ],
  [
    'Cllr Reed proposed the lamp is lit, Cllr Tarn seconded, all agreed.',
    ['Jo Reed', 'recommendation', 'the lamp is lit'],
  ],
  [
    'Lamps – Cllr Reed proposed and Cllr Tarn seconded that the lamp be lit.',
    ['Jo Reed', 'recommendation', 'the lamp be lit.'],
  ],
  [
    'MOTION by Cllr Reed, seconded by Cllr Tarn recommending approval of the lamp.',
    ['Jo Reed', 'recommendation', 'recommending approval of the lamp.'],
  ],
  [
    'Cllr Reed moved to light the lamp, 2nd by Cllr Tarn and approved by all.',
    ['Jo Reed', 'recommendation', 'light the lamp'],
  ],
  [
    'It was resolved that the clerk buy a lamp. Proposed by: Cllr Reed   Seconded by: Cllr Tarn',
    ['Jo Reed', 'recommendation', 'the clerk buy a lamp.'],
  ],
  [
    'Cllr Reed moved to light the lamp, with Ms. Moss presenting the plan.',
    ['Jo Reed', 'recommendation', 'light the lamp, with Ms. Moss presenting the plan.'],
  ],
  ['Councillor Queen said the lamp is out.', ['S. Queen', 'view', 'the lamp is out.']],
  [
    'It was Councillor Weir’s opinion that the lamp is old.',
    ['Hugh Weir', 'view', 'the lamp is old.'],
  ],
  [
    'Cllr Reed asked what the lamp would cost; Cllr Tarn replied nine pounds.',
    ['Jo Reed', 'question', 'what the lamp would cost'],
  ],
  ['Cllr Reed asked Ms. Moss if the lamp was lit.', ['Jo Reed', 'question', 'the lamp was lit.']],
  [
    'Cllr Reed thanked all and asked that the lamp be lit.',
    ['Jo Reed', 'recommendation', 'the lamp be lit.'],
  ],
  [
    'Cllr Reed proposed refusal, contrary to advice.',
    ['Jo Reed', 'recommendation', 'refusal, contrary to advice.'],
  ],
  [
    'Conservative Ann Lark asked why the lamp was out.',
    ['Ann Lark', 'question', 'the lamp was out.'],
  ],
  ['The ARAB GROUP called for new lamps.', ['ARAB GROUP', 'recommendation', 'new lamps.']],
  [
    'According to Cllr Reed, by which time it rained, the lamp is old.',
    ['Jo Reed', 'view', 'the lamp is old.'],
  ],
  ['The Mayor called for public comment on the lamp.'],
  ['Mayor Moss called for a vote.'],
  ['Mayor Moss introduced Ann Lark, 3 Weir Lane.'],
]

describe('a sentence of minutes', () => {
  test.each(MINUTED.map(([words, ...said]) => [words, said] as const))('%s', (words, said) =>
    expect(minuted(words).said).toEqual(said),
  )
})

test('who replies to somebody named answers nobody else', () => {
  const { replies } = minuted(
    'Cllr Tarn said the lamp is old. Cllr Weir said it is out.\n\nIn response to Cllr Tarn, Cllr Reed replied that it is new.',
  )
  expect(replies).toEqual([['Jo Reed', 'answers', 'Li Tarn']])
})

test('who is listed by how they voted is somebody, without any form of address', () => {
  expect(
    minuted('Marsh moved, Lark seconded, approval of the lamp.\n\nAyes: Marsh, Lark.\n').said,
  ).toEqual([['Marsh', 'recommendation', 'approval of the lamp.']])
})

test('a short line with a number heads what is below it, also behind a numbered paragraph', () => {
  expect(
    minuted('7. Lamps: Cllr Reed said the lamp is old.\n\n8. Open Forum\n\nNobody spoke.').said,
  ).toEqual([['Jo Reed', 'view', 'the lamp is old.']])
})

test('a full name before a colon says its line, where two lines begin so', () => {
  const lines =
    'Ann Lark: thinks the lamp is old.\n\nPaul Marsh: should the lamp be lit?\n\nNobody spoke.'
  expect(minuted(lines).said).toEqual([
    ['Ann Lark', 'view', 'thinks the lamp is old.'],
    ['Paul Marsh', 'question', 'should the lamp be lit?'],
  ])
  expect(minuted('Ann Lark: thinks the lamp is old.').said).toEqual([])
})

test('who stands in brackets behind the name of an item is known by the given name', () => {
  expect(
    minuted('2. The lamp (Ann Lark)\n\nIt rained. Ann said that the lamp is old.').said,
  ).toEqual([['Ann Lark', 'view', 'the lamp is old.']])
})

test('a delegation of nobody is nobody’s voice', () => {
  expect(minuted('The delegation said that the lamp is old.').said).toEqual([])
  expect(minuted('The delegation of Kenya said that the lamp is old.').said).toHaveLength(1)
})
