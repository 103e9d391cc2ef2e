import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseText } from '../../parse.ts'
import { agendaOf, firstOf, readAs, saidIn, sortedWords } from '../said-in.fixture.ts'
import { BODY, debate, NAMESPACES, section, speech, VOTINGS } from './debate.fixture.ts'

const read = (text: string) => readAs('akoma-ntoso', text)

const SAID = [
  'Ada Moss: The weir is old. It has to go, soon.',
  'Tom Reed: I hear that.',
  'Ada Moss: The lock is new.',
  'Ada Moss: asked how old it is in years in days.',
  'Tom Reed: It is (a) eighty years old.',
  'Mr. Speaker: I see the members.',
]

test.each(NAMESPACES)('tells who says what by id, in the namespace “%s”', async (namespace) => {
  const transcript = await read(debate(BODY, VOTINGS, namespace))
  expect(saidIn(transcript)).toEqual({
    said: SAID,
    nobody: [
      ...['THE WEIRS', 'House of Weirs, 12th sitting', 'Monday, 4th May'],
      ...['The House met at 2.30 p.m.', '[Mr. Speaker in the Chair]'],
      ...['(Laughter)', '[Applause]', '(Several Members rose)', 'The bell was rung.'],
      ...['Question put.', 'The House divided: Tá, 1; Níl, 2.'],
      ...['Tá', 'Moss, Ada.', 'Reed, Tom, Birch, Al', 'Question declared lost.'],
      ...['HON MEMBERS: Hear, hear!', 'Again!', 'The House rose.'],
    ],
  })
  expect(transcript.speakers).toHaveLength(4)
  expect(transcript.parse?.warnings ?? []).toEqual([])
})

test('prefixes make no difference', async () => {
  const prefixed = debate(BODY)
    .replace(/<(\/?)(?=[a-zA-Z])/g, '<$1an:')
    .replace('xmlns=', 'xmlns:an=')
  expect(saidIn(await read(prefixed)).said).toEqual(SAID)
})

test('tells the title, the day, offices, times and the agenda, which has the themes', async () => {
  const transcript = await read(debate(BODY))
  const { meeting, speakers, turns, themes } = transcript
  expect([firstOf(meeting.title), meeting.date]).toEqual([
    'House of Weirs, 12th sitting',
    '2026-05-04',
  ])
  expect(speakers.map(({ name, role, kind }) => [firstOf(name), firstOf(role), kind])).toEqual([
    ['Ada Moss', undefined, undefined],
    ['Tom Reed', 'Minister for Weirs', undefined],
    ['Ada Moss', undefined, undefined],
    ['Mr. Speaker', undefined, 'office'],
  ])
  expect(agendaOf(transcript)).toEqual([
    ['PRAYERS', undefined],
    ['WEIRS', undefined],
    ['The Old Weir', 'WEIRS'],
    ['The Lock', 'WEIRS'],
    ['2. QUESTIONS', undefined],
    ['DIVISION', undefined],
    ['ADJOURNMENT', undefined],
  ])
  expect(turns?.[0]?.time).toBe(0)
  expect(themes.map(({ label }) => firstOf(label))).toEqual([
    'The Old Weir',
    'The Lock',
    '2. QUESTIONS',
  ])
})

test('a division that the head tells is a vote, with those who are named', async () => {
  const { votes, speakers, agenda } = await read(debate(BODY))
  expect(votes).toMatchObject([
    {
      agenda: agenda?.find(({ label }) => firstOf(label) === 'DIVISION')?.id,
      outcome: 'rejected',
      counts: { for: 1, against: 2 },
      by: [
        { speaker: speakers[0]!.id, value: 'for' },
        { speaker: speakers[1]!.id, value: 'against' },
        { name: { en: 'Birch, Al' }, value: 'against' },
      ],
    },
  ])
  expect((await read(debate(BODY, ''))).votes).toBeUndefined()
  const unsure = VOTINGS.replace('<count eId="c2" refersTo="#nil" value="2"/>', '')
  expect((await read(debate(BODY, unsure))).votes).toBeUndefined()
})

test('lists of a division that the head does not tell are no votes of the one before', async () => {
  const division = (summary: string, ayes: string, noes: string) => {
    const list = (side: string, who: string) =>
      `<debateSection name="${side}"><p><person refersTo="#${who}">${who}</person></p></debateSection>`
    return `<summary eId="${summary}">The House divided.</summary>${list('ta', ayes)}${list('nil', noes)}`
  }
  const said = speech('by="#p12"', null, 'I move it.') + speech('by="#p34"', null, 'No.')
  const first = division('sum_1', 'p12', 'p34')
  const second = division('sum_2', 'p34', 'p12')
  const by = [{ value: 'for' }, { value: 'against' }]
  const apart = section('LAMPS', said, first) + section('LOCKS', second)
  expect((await read(debate(apart))).votes).toMatchObject([{ by }])
  const together = section('LAMPS', said, first, second)
  expect((await read(debate(together))).votes).toMatchObject([{ by }])
  // Without a passage between them too.
  const bare = section('LOCKS', second.replace(/<summary.*?<\/summary>/, ''))
  expect((await read(debate(section('LAMPS', said, first) + bare))).votes).toMatchObject([{ by }])
})

test('a time is that of the next turn alone', async () => {
  const { turns } = await read(
    debate(
      ['startTime="14:30:00" by="#p12"', 'by="#p34"', 'startTime="14:45:00" by="#p12"']
        .map((attributes) => speech(attributes, null, 'I say this.'))
        .join(''),
    ),
  )
  expect(turns?.map(({ time }) => time)).toEqual([0, undefined, 15 * 60_000])
})

test.each([
  [
    'an id without an entry stands by the printed name',
    'by="#gone"',
    'Ms. Ash',
    'Ms. Ash',
    'printed-names',
  ],
  ['or by itself', 'by="#gone"', null, 'gone', 'ids-for-names'],
  ['no id: by the printed name', '', 'Ms. Ash:', 'Ms. Ash', 'printed-names'],
  ['an empty id', 'by="#"', 'Ms. Ash', 'Ms. Ash', 'printed-names'],
])('%s, and is told', async (_, attributes, from, name, code) => {
  const { speakers, parse } = await read(debate(speech(attributes, from, 'I say this.')))
  expect(speakers.map((one) => firstOf(one.name))).toEqual([name])
  expect(parse?.warnings?.map((one) => one.code)).toEqual([code])
})

test('an id that lost its number is nobody’s in particular: the printed names tell', async () => {
  const { speakers } = await read(
    debate(
      [
        speech('by="#p"', 'CHAIR', 'I see.'),
        speech('by="#p"', 'Ms. Ash', 'I do.'),
        speech('by="#gone"', 'Ms. Birch', 'So do I.'),
        speech('by="#gone"', 'The Minister', 'And I.'),
      ].join(''),
    ),
  )
  expect(speakers.map(({ name }) => firstOf(name))).toEqual(['CHAIR', 'Ms. Ash', 'Ms. Birch'])
})

test('who is not told at all is nobody; somebody in the place of another has no office of that', async () => {
  const text = debate(
    speech('', null, 'I say.') + speech('by="#p12" as="#p34"', 'Ms. Moss', 'I do.'),
  )
  const transcript = await read(text)
  expect(saidIn(transcript)).toMatchObject({ said: ['Ada Moss: I do.'] })
  expect(saidIn(transcript).nobody.at(-1)).toBe('I say.')
  expect(transcript.parse?.warnings?.map(({ code }) => code)).toEqual(['speeches-unnamed'])
  expect(transcript.speakers[0]?.role).toBeUndefined()
})

test('a printed office is that of the turn: who is in the chair says what is procedure', async () => {
  const { points, turns, speakers } = await read(
    debate(
      speech('by="#p12"', 'Ms. Moss', 'I like the weir.') +
        speech('by="#p12"', 'The Acting Chair (Ms. A Moss)', 'I see the weir.') +
        speech('by="#p12"', null, 'I like the lock.'),
    ),
  )
  expect(points.map(({ kind }) => kind)).toEqual(['view', 'procedure', 'view'])
  expect(speakers.map(({ role }) => role)).toEqual([undefined])
  expect(turns?.map(({ role }) => firstOf(role))).toEqual([
    undefined,
    'The Acting Chair',
    undefined,
  ])
})

test('words that stand in a speech as they are, are said', async () => {
  expect(saidIn(await read(debate('<speech by="#p12">I say this.</speech>'))).said).toEqual([
    'Ada Moss: I say this.',
  ])
})

test('a section without a heading is called by its name, where that has words', async () => {
  const inside = speech('by="#p12"', null, 'I say.')
  const text = debate(
    `<debateSection name="The new lock"><heading/>${inside}</debateSection><debateSection name="lock"><heading/>${inside}</debateSection>`,
  )
  expect(agendaOf(await read(text))).toEqual([['The new lock', undefined]])
})

test.each([
  [
    'a law',
    '<akomaNtoso xmlns="http://www.akomantoso.org/2.0"><act><body><p>x</p></body></act></akomaNtoso>',
    { code: 'foreign', kind: 'akoma-ntoso' },
  ],
  [
    'nothing said',
    '<akomaNtoso><debate><debateBody/></debate></akomaNtoso>',
    { code: 'no-cues', format: 'akoma-ntoso' },
  ],
  ['cut short', debate(BODY).slice(0, -40), { code: 'xml-syntax' }],
])('%s is told', async (_, text, failure) => {
  expect(await parseText(text)).toMatchObject({ ok: false, failure })
})

const word = fc
  .string({ unit: fc.constantFrom('a', 'é', '张', '’', '(', ']'), maxLength: 6 })
  .map((it) => `w${it}`)
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((all) => all.join(' '))
const inline = fc.oneof(
  words,
  words.map((it) => `<i>${it}</i> x`),
  words.map((it) => `y <remark>${it}</remark> z`),
  words.map((it) => `y <person refersTo="#p34">${it}</person>`),
)
const block = fc.oneof(
  inline.map((it) => `<p>${it}</p>`),
  inline.map((it) => `<ul><li>${it}</li><li>b</li></ul>`),
  inline.map((it) => `<table><tr><td><p>${it}</p></td><td>c</td></tr></table>`),
  words.map((it) => `<narrative>${it}</narrative>`),
  words.map((it) => `<other><p>${it}</p></other>`),
)
const blocks = fc.array(block, { maxLength: 3 }).map((all) => all.join(' '))
const part: fc.Arbitrary<string> = fc.letrec<{ part: string }>((tie) => ({
  part: fc.oneof(
    { depthSize: 'small' },
    blocks,
    fc
      .tuple(
        fc.constantFrom('speech', 'question', 'answer'),
        fc.constantFrom('p12', 'p34', 'chair'),
        blocks,
      )
      .map(([name, by, inside]) => `<${name} by="#${by}">${inside}</${name}>`),
    fc
      .tuple(
        fc.constantFrom('debateSection', 'questions', 'papers'),
        fc.array(tie('part'), { maxLength: 3 }),
      )
      .map(([name, inside]) => `<${name}>${inside.join(' ')}</${name}>`),
    fc.array(tie('part'), { maxLength: 3 }).map((inside) => section('w', ...inside)),
  ),
})).part

test('no word is lost, and none is doubled, whatever stands in what', async () => {
  await fc.assert(
    fc.asyncProperty(part, async (body) => {
      const parsed = await parseText(debate(body))
      if (!parsed.ok) throw new Error(parsed.failure.code)
      const { said, nobody } = saidIn(parsed.transcript)
      const headings = (parsed.transcript.agenda ?? []).map(({ label }) => firstOf(label))
      const found = [...said.map((it) => it.replace(/^.*?: /, '')), ...nobody, ...headings].join(
        ' ',
      )
      expect(sortedWords(found)).toEqual(
        sortedWords(
          `THE WEIRS House of Weirs, 12th sitting Monday, 4th May ${body.replace(/<[^>]*>/g, ' ')}`,
        ),
      )
    }),
  )
})
