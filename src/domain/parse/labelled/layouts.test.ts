import { describe, expect, test } from 'vitest'
import { sniffFormat } from '../sniff.ts'
import { looksLabelled, parseLabelled } from './labelled.ts'

function heard(text: string) {
  const { people, points, unassigned } = parseLabelled(text)
  return {
    people: people.map(({ name }) => name),
    said: points.map(({ person, text: words }) => [people[person]!.name, words]),
    nobody: unassigned.map(({ start, end }) => text.slice(start, end)),
  }
}

/** Layouts in which Ada asks for a lamp, Jo has two and Ada is glad. */
const LAYOUTS: readonly (readonly [string, string])[] = [
  [
    'a window in German',
    'Ada\n0 Minuten 3 Sekunden\n*\nJo\n1 Minute 2 Sekunden\n*\nAda\n2 Minuten 0 Sekunden\n*\n',
  ],
  [
    'a window in French',
    'Ada\n0 minutes 3 secondes\n*\nJo\n1 minute 2 secondes\n*\nAda\n2 minutes 0 secondes\n*\n',
  ],
  [
    'a window in Spanish',
    'Ada\n0 minutos 3 segundos\n*\nJo\n1 minuto 2 segundos\n*\nAda\n2 minutos 0 segundos\n*\n',
  ],
  [
    'from when to when, above the name',
    '0:0:3.12 --> 0:0:9.0\nAda\n*\n0:0:12.5 --> 0:0:17.2\nJo\n*\n0:1:2.0 --> 0:1:4.0\nAda\n*\n',
  ],
  ['a day without a year', '[3.5. 14:02] Ada\n*\n[3.5. 14:03] Jo\n*\n[3.5. 14:05] Ada\n*\n'],
  ['a day in letters', 'Mon, May 3, 2027 2:02PM\n\nAda  0:03\n*\n\nJo  0:12\n*\n\nAda  1:02\n*\n'],
  [
    'links behind names',
    '**Ada** [(00:03)](https://a.example/?t=3) *\n\n**Jo** [(00:12)](https://a.example/?t=12) *\n\n**Ada** [(01:02)](https://a.example/?t=62) *\n',
  ],
  ['wide brackets', '［Ada］：*\n［Jo］：*\n［Ada］：*\n'],
  ['a chat’s log', '14:02 <@Ada> *\n14:03 < Jo> *\n14:05 <@Ada> *\n'],
  [
    'a chat with answers',
    '14:02:11 From Ada To Everyone:\n\t*\n14:03:40 From Jo To Everyone:\n\tReplying to "Have you…"\n\n\t*\n14:04:02 From Ada To Everyone:\n\t*\n',
  ],
  [
    'names in quotation marks, with numbers',
    '"Ada" (1234567) 14:02:11\n*\n\n"Jo" (7654321) 14:03:12\n*\n\n"Ada" (1234567) 14:05:11\n*\n',
  ],
  ['names in other letters', 'Ada: *\nJo: *\nADA: *\n'],
  ['an aside behind a name', 'Ada: *\nJo (laughing): *\nAda (CONT’D): *\n'],
  ['lines run together', 'Ada: * Jo: * Ada: *\nJo: Good.\n'],
]

test.each(LAYOUTS)('%s', (_, layout) => {
  const words = ['Have you a lamp?', 'I have two.', 'That is good.']
  let at = 0
  const text = layout.replace(/(?<![*\w])\*(?![*\w])/g, () => words[at++]!)
  expect(sniffFormat(text)).toBe('labelled')
  expect(heard(text).said.slice(0, 3)).toEqual([
    ['Ada', words[0]],
    ['Jo', words[1]],
    ['Ada', words[2]],
  ])
})

test('a voice with and without a space before its number is one', () => {
  expect(heard('Speaker 4: One.\nSpeaker 1: Two.\nSpeaker4: Three.\n').people).toEqual([
    'Speaker 4',
    'Speaker 1',
  ])
})

test('minutes in Korean name who speaks behind a sign', () => {
  expect(
    heard('○위원장 모다  개회합니다.\n○하나 위원  등이 있습니까?\n○위원장 모다  두 개요.\n').said,
  ).toEqual([
    ['위원장 모다', '개회합니다.'],
    ['하나 위원', '등이 있습니까?'],
    ['위원장 모다', '두 개요.'],
  ])
})

test('questions and answers with one space, and who interrupts them', () => {
  expect(
    heard('Q. Was it lit?\nA. It was.\nQ. When?\nMS. MOSS: Objection.\nA. At nine.\nQ. Good.\n')
      .said,
  ).toEqual([
    ['Q', 'Was it lit?'],
    ['A', 'It was.'],
    ['Q', 'When?'],
    ['MS. MOSS', 'Objection.'],
    ['A', 'At nine.'],
    ['Q', 'Good.'],
  ])
})

test('what stands on every page is nobody’s, and the turn goes on behind it', () => {
  const text = [
    'Ada: One.',
    'Lamp Board    Page 1',
    'Two.',
    'Jo: Three.',
    'Lamp Board    Page 2',
    'Four.',
  ].join('\n')
  expect(heard(`${text}\nAda: Five.\n`).said).toEqual([
    ['Ada', 'One.'],
    ['Ada', 'Two.'],
    ['Jo', 'Three.'],
    ['Jo', 'Four.'],
    ['Ada', 'Five.'],
  ])
})

test('a message without a name, and a line of a log without one, are nobody’s', () => {
  const dated =
    '1/5/27, 14:02 - Ada: Yes.\n1/5/27, 14:03 - Jo: No.\n1/5/27, 14:04 - Jo left\n1/5/27, 14:05 - Ada: Oh.\n'
  expect(heard(dated).nobody).toEqual(['Jo left'])
  expect(heard('<ada> Yes.\n<jo> No.\n* ada waves\n<ada> Oh.\n').nobody).toEqual(['ada waves'])
  expect(
    heard(
      '[0:01] (speaker 0) Yes.\n[0:03] (speaker 1) No.\n[0:05] (speaker ?) Who?\n[0:07] (speaker 0) I.\n',
    ).said,
  ).toEqual([
    ['speaker 0', 'Yes.'],
    ['speaker 1', 'No.'],
    ['speaker 0', 'I.'],
  ])
})

test.each(['MR. MOSS: I object to that, no basis.', 'MR. MOSS: I object to that, no basis —'])(
  'what is said at the top of each page is no furniture: %s',
  (line) => {
    const page = (take: number) =>
      `Page ${take}\n${line}\n\nAnd I say so ${take} times.\nMR. REED: So be it, ${take}.\n`
    const { said, nobody } = heard([1, 2, 3].map(page).join(''))
    expect(said.filter(([who]) => who === 'MR. MOSS').map(([, words]) => words)).toContain(
      'And I say so 2 times.',
    )
    expect(said.filter(([who]) => who === 'MR. REED')).toHaveLength(3)
    expect(nobody.join()).not.toContain('object')
  },
)

test('a sentence that comes back below the number of a page is said', () => {
  const page = (take: number) =>
    `Page ${take}\nThat is what we were told again.\nMR. REED: So be it, ${take}.\nMR. MOSS: It is ${take}.\n`
  const { said } = heard([1, 2, 3].map(page).join(''))
  expect(said.map(([, words]) => words)).toContain('That is what we were told again.')
})

test('a small word before a colon in a line that the page cut is no label', () => {
  const text =
    'Ada Moss: We looked at the old lamp by the river and two things were\nmissing: the glass and the wire, which somebody has taken down and sold.\nJo Reed: I have both of them.\nAda Moss: Good.\n'
  expect(heard(text).people).toEqual(['Ada Moss', 'Jo Reed'])
})

describe('labels of nobody', () => {
  test.each([
    [
      'a glossary',
      'Lamp: it gives light.\nWire: it brings the current.\nGlass: it keeps out the rain.\nPole: it holds them.\n',
    ],
    [
      'an agenda',
      '14:00 Welcome: Ada Moss\n14:10 Lamps: Jo Reed\n14:30 Break\n14:45 Wires: Jo Reed\n',
    ],
    [
      'a form',
      'Name: Ada Moss\nAge: 44\nHow many lamps: two\n\nName: Jo Reed\nAge: 51\nHow many lamps: none\n',
    ],
    [
      'fields',
      'name: lamp\nheight: 6\nparts:\n  - name: wire\n    role: current\n  - name: glass\n    role: cover\n',
    ],
    [
      'contents',
      'Contents\n1 Lamps ........ 3\n2 Wires: a history ........ 7\n3 Poles: a table ........ 12\n',
    ],
    ['results', 'Results\nMoss 2:1 Reed\nWeir 0:0 Dale\nMoss 3:2 Dale\n'],
    [
      'times of day',
      'At 10:30 the lamp went out.\n\nAt 12:15 it was lit again.\n\nBy 18:30 it was dark.\n',
    ],
    [
      'an address book',
      'Town Hall: 5 High Street\nLamps: 2 Low Street\nOpening days: all\nPhone: 555 0123\nWeb: https://a.example\n',
    ],
    ['verses in Chinese', '灯书3:16 天黑了。\n灯书3:17 有人点灯。\n灯书3:18 天亮了。\n'],
    ['things to do', 'TODO: light the lamp\nDONE: mend the wire\nTODO: clean the glass\n'],
    [
      'verses',
      'Lamps 3:16 And it was dark.\nLamps 3:17 And there was light.\nWires 4:1 And it was good.\n',
    ],
  ])('%s', (_, text) => expect(looksLabelled(text) ? heard(text).people : []).toEqual([]))
})

test('a transcript below notes is found', () => {
  const notes = Array.from({ length: 20 }, (_, i) => `The board spoke of lamp number ${i}.`).join(
    '\n\n',
  )
  expect(heard(`${notes}\n\n**Ada:** Yes.\n\n**Jo:** No.\n\n**Ada:** Oh.\n`).people).toEqual([
    'Ada',
    'Jo',
  ])
  expect(looksLabelled(`${notes}\n\n**Ada:** Yes.\n\n**Jo:** No.\n\n**Ada:** Oh.\n`)).toBe(true)
})

test('names before numbers are results, and the buttons of a page are no name', () => {
  const results = 'Ada Moss: 1,769.\n\nJo Reed: 46.\n\nAda Moss: 12.\n\nJo Reed: 5.\n'
  expect(looksLabelled(results)).toBe(false)
  const buttons = [
    'Ada MossFlagShareLikeReplyJo Reed 5pts',
    'Jo ReedFlagShareLikeReplyAda Moss 5pts',
  ]
  const page = buttons.map((name) => `${name}May 3, 2027 11:19PM The lamp\nIt is out.\n`)
  expect(heard([...page, ...page].join('')).people).toEqual([])
})
