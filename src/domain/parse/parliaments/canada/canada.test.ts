import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseText } from '../../parse.ts'
import {
  agendaOf,
  firstOf as first,
  readAs,
  saidIn,
  sortedWords as sorted,
} from '../said-in.fixture.ts'
import {
  hansard,
  intervention,
  label,
  MOSS,
  order,
  para,
  REED,
  SITTING,
  SPEAKER,
  subject,
  titled,
} from './sitting.fixture.ts'

const read = (text: string) => readAs('canada', text)

test('tells who says what: by number, those who are only named in bold too', async () => {
  const { said, nobody } = saidIn(await read(SITTING))
  expect(said).toEqual([
    'Ms. Ada Moss: I present a petition on the Minister of Weirs. The lamps are dark. Mend them.',
    'Hon. Tom Reed: So do I, on the bridge.',
    'Hon. Tom Reed: moved that the bill be read. The weir is old and it has to go.',
    'Ms. Ada Moss: It is not. Not at all.',
    'Hon. Tom Reed: It is, though.',
    'The Speaker: The question is on the motion. Call in the members.',
    'The Speaker: I declare the motion carried.',
    'Ms. Ada Moss: How old is the weir?',
    'Hon. Tom Reed: It is eighty years old.',
    'Ms. Ada Moss: And the bridge?',
  ])
  expect(nobody).toEqual([
    'The House met at 10 a.m.',
    'Prayer',
    'Weirs Act. Second reading',
    'Some hon. members: Oh, oh!',
    'An hon. member: No.',
    'Nobody knows who says this.',
    'And five members having risen:',
    '(The House divided on the motion, which was agreed to on the following division:)',
    '(Division No. 3)',
    'YEAS Members Reed; Birch; -- 2',
    'NAYS Members Moss; -- 1',
    'PAIRED Ash;',
    'Question No. 9--',
    'Question No. 10--',
    'It is new.',
  ])
})

test('tells what the sitting is, what the people are, and its agenda, which has the themes', async () => {
  const transcript = await read(SITTING)
  const { meeting, speakers, organisations, themes, points, turns } = transcript
  expect([first(meeting.title), meeting.date]).toEqual([
    'House of Weirs Debates, No 12',
    '2026-05-04',
  ])
  const parties = new Map(organisations?.map(({ id, name }) => [id, first(name)]))
  expect(
    speakers.map(({ name, role, party, kind }) => [
      ...[first(name), first(role), parties.get(party ?? ''), kind],
    ]),
  ).toEqual([
    ['Ms. Ada Moss', 'North Tamar', 'NDP', undefined],
    ['Hon. Tom Reed', 'Minister of Weirs', 'Lib.', undefined],
    ['The Speaker', undefined, undefined, 'office'],
  ])
  expect(agendaOf(transcript)).toEqual([
    ['ROUTINE PROCEEDINGS', undefined],
    ['Petitions', 'ROUTINE PROCEEDINGS'],
    ['The Lamps', 'Petitions'],
    ['The Bridge', 'Petitions'],
    ['GOVERNMENT ORDERS', undefined],
    ['Weirs Act', 'GOVERNMENT ORDERS'],
    ['Questions on the Order Paper', 'GOVERNMENT ORDERS'],
  ])
  expect(themes.map(({ label: words }) => first(words))).toEqual([
    'The Lamps',
    'The Bridge',
    'Weirs Act',
    'Questions on the Order Paper',
  ])
  expect(
    points.find(({ text }) => first(text) === 'Call in the members.')?.kind ?? 'procedure',
  ).toBe('procedure')
  expect(turns?.map(({ time }) => time)).toEqual([
    ...[0, undefined, 15 * 60_000],
    ...Array(7).fill(undefined),
  ])
})

test('a number that stands with two names is of two people; without a name, of neither of them', async () => {
  const transcript = await read(
    hansard(
      order(
        'Orders',
        subject(
          titled('The Weir'),
          intervention(label('21', 'Ms. Ada Moss (North Tamar, NDP)'), para('I say this.')),
          intervention(label('21', 'Mr. Tom Reed (South Tamar, NDP)'), para('I say that.')),
          intervention(label('21', 'The Chair'), para('Order.')),
          intervention(label('22', 'The Speaker'), para('I hear you.')),
          intervention(label('22', 'The Speaker (Hon. Ivy Ash)'), para('So be it.')),
          '<Division><DivisionType vote-type="Yeas"><Affiliation DbId="21">Reed</Affiliation><Affiliation DbId="22">Ash</Affiliation></DivisionType><DivisionType vote-type="Nays"><Affiliation DbId="21">Somebody</Affiliation></DivisionType></Division>',
        ),
      ),
    ),
  )
  const { said } = saidIn(transcript)
  expect(said).toEqual([
    'Ms. Ada Moss: I say this.',
    'Mr. Tom Reed: I say that.',
    'The Chair: Order.',
    'Hon. Ivy Ash: I hear you.',
    'Hon. Ivy Ash: So be it.',
  ])
  const { speakers, votes } = transcript
  const id = (name: string) => speakers.find((one) => first(one.name) === name)?.id
  expect(votes![0]!.by).toMatchObject([
    { speaker: id('Mr. Tom Reed') },
    { speaker: id('Hon. Ivy Ash') },
    { name: { en: 'Somebody' } },
  ])
})

test.each([
  [
    'with accents and without, and by office',
    'Hon. Ada Hébert',
    'Hon. Ada Hebert',
    'The Minister of Weirs',
  ],
  ['with what stands behind a name', 'Mr. Al Roy, Jr.', 'Mr. Al Roy', 'Mr. Roy'],
  ['with any apostrophe', 'Mr. Al O’Ray', "Mr. Al O'Ray", 'Mr. Al Oray'],
  ['whose family name is a small word', 'Mr. Tan Le', 'Mr. Le', 'Hon. Tan Le'],
  ['by two family names and by one', 'Ms. Ada Moss-Reed', 'Ms. Ada Moss', 'Ms. Ada Reed'],
])('who has one number is one person: %s', async (_, ...names) => {
  const said = names.map((name) =>
    intervention(label('21', `${name} (North Tamar, NDP)`), para('I say this.')),
  )
  const { speakers, points } = await read(hansard(...said))
  expect(speakers.map(({ name }) => first(name))).toEqual([names[0]])
  expect(points.map(({ speaker }) => speaker)).toEqual(Array(3).fill(speakers[0]!.id))
})

test.each([
  ['a given name', 'Mr. Al Roy', 'Mr. Al Moss'],
  ['a small word', 'Mr. Al de Roy', 'Ms. Ada de Moss'],
  ['a title and what stands behind', 'Mr. Al Roy, Jr.', 'Mr. Jo Moss, Jr.'],
])('two of one number that share %s are two people', async (_, ...names) => {
  const said = names.map((name) => intervention(label('21', name), para('I say this.')))
  const { speakers } = await read(hansard(...said))
  expect(speakers.map(({ name }) => first(name))).toEqual(names)
})

test('a vote is of who has the number where the name in the list is the same person’s, and else nobody’s', async () => {
  const spoken = ['Hon. Tom Reed', 'Mr. Tako Van Berg', 'Ms. Ivy Hébert (North—South Tamar, BQ)']
  const list = ['Birch', 'Van Berg', 'Hebert (North—South Tamar)']
  const yeas = list.map((name, i) => `<Affiliation DbId="${i + 1}">${name}</Affiliation>`).join('')
  const { speakers, votes } = await read(
    hansard(
      order(
        'Orders',
        subject(
          titled('The Weir'),
          ...spoken.map((name, i) => intervention(label(`${i + 1}`, name), para('I say this.'))),
          `<Division><DivisionType vote-type="Yeas">${yeas}</DivisionType></Division>`,
        ),
      ),
    ),
  )
  expect(votes![0]!.by).toMatchObject([
    { name: { en: 'Birch' } },
    { speaker: speakers[1]!.id },
    { speaker: speakers[2]!.id },
  ])
  expect(votes![0]!.by![0]).not.toHaveProperty('speaker')
})

test('a division is a vote, by number; who is paired has none', async () => {
  const { votes, speakers } = await read(SITTING)
  const id = (name: string) => speakers.find((one) => first(one.name) === name)?.id
  expect(votes).toMatchObject([
    {
      outcome: 'passed',
      counts: { for: 2, against: 1 },
      by: [
        { speaker: id('Hon. Tom Reed'), value: 'for' },
        { name: { en: 'Birch' }, value: 'for' },
        { speaker: id('Ms. Ada Moss'), value: 'against' },
      ],
    },
  ])
})

test('sides are known in any letters; without any, or with others, only the lines are kept', async () => {
  const sitting = (yeas: string, nays: string) =>
    hansard(
      order(
        'Orders',
        subject(
          titled('The Weir'),
          intervention(MOSS, para('I say this.')),
          `<Division><DivisionType vote-type="${yeas}"><Type>FOR</Type><Affiliation DbId="11">Moss</Affiliation></DivisionType><DivisionType vote-type="${nays}"><Type>AGAINST</Type><Affiliation DbId="12">Reed</Affiliation><Affiliation DbId="14">Birch</Affiliation></DivisionType></Division>`,
        ),
      ),
    )
  const { votes } = await read(sitting('YEAS', 'nays'))
  expect(votes).toMatchObject([{ outcome: 'rejected', counts: { for: 1, against: 2 } }])
  for (const [yeas, nays] of [
    ['Paired', 'Paired'],
    ['Yeas', 'Contre'],
    ['constructor', 'Nays'],
  ] as const) {
    const transcript = await read(sitting(yeas, nays))
    expect(transcript.votes).toBeUndefined()
    expect(saidIn(transcript).nobody.slice(-2)).toEqual(['FOR Moss;', 'AGAINST Reed; Birch;'])
  }
})

test('who takes the chair for a while has the office then alone', async () => {
  const chair = label('21', 'The Acting Speaker (Mr. Reed (West Tamar, BQ))')
  const member = label('21', 'Mr. Reed (West Tamar, BQ)')
  for (const turns of [
    [chair, member],
    [chair, chair, member],
    [member, chair],
  ]) {
    const { speakers, turns: held } = await read(
      hansard(...turns.map((who) => intervention(who, para('I say this.')))),
    )
    expect(speakers.map(({ role }) => first(role))).toEqual(['West Tamar'])
    expect(held?.map(({ role }) => first(role))).toEqual(
      turns.map((who) => (who === chair ? 'The Acting Speaker' : undefined)),
    )
  }
})

test('what many call out is nobody’s, by itself too', async () => {
  const calls = intervention(
    '<PersonSpeaking><Affiliation DbId="9" Type="1">Some hon. members</Affiliation>: </PersonSpeaking>',
    para('Hear, hear!'),
    para('Well said.'),
  )
  const transcript = await read(hansard(intervention(MOSS, para('I say this.')), calls))
  expect(saidIn(transcript)).toEqual({
    said: ['Ms. Ada Moss: I say this.'],
    nobody: [
      ...['The House met at 10 a.m.', 'Prayer'],
      ...['Some hon. members: Hear, hear!', 'Well said.'],
    ],
  })
  expect(transcript.parse?.warnings ?? []).toEqual([])
})

test('two people of one name are two, and one who is only named then is nobody', async () => {
  const other = label('21', 'Ms. Ada Moss (South Tamar, CPC)')
  const text = hansard(
    intervention(MOSS, para('I say this.')),
    intervention(other, para('And I that.')),
    intervention(SPEAKER, para('Order.'), para('<B>Ms. Ada Moss:</B> Which one?')),
  )
  const { said, nobody } = saidIn(await read(text))
  expect(said.map((line) => line.replace(/.*: /, ''))).toEqual([
    'I say this.',
    'And I that.',
    'Order.',
  ])
  expect(nobody.at(-1)).toBe('Which one?')
  expect((await read(text)).speakers).toHaveLength(3)
})

test('what the chair says is procedure where nothing tells more', async () => {
  const text = hansard(
    intervention(
      label('31', 'The Chair (Mr. Tom Ash (West Tamar, Lib.))'),
      para('I see the member.'),
    ),
    intervention(label('31', 'The Chair'), para('I see another.')),
    intervention(MOSS, para('I see the weir.')),
  )
  const { points, speakers } = await read(text)
  expect(points.map(({ kind }) => kind)).toEqual(['procedure', 'procedure', 'view'])
  expect(speakers.map(({ name, role }) => [first(name), first(role)])).toEqual([
    ['Mr. Tom Ash', 'The Chair'],
    ['Ms. Ada Moss', 'North Tamar'],
  ])
})

test.each([
  ['without a number the label tells who it is', '<Affiliation>Ms. Ivy Ash</Affiliation>: '],
  ['without any mark too', 'Ms. Ivy Ash: '],
  ['a number of 0 is none', '<Affiliation DbId="0">Ms. Ivy Ash</Affiliation>: '],
  ['words behind the label are said', '<Affiliation DbId="7">Ms. Ivy Ash</Affiliation>: Well.'],
])('%s', async (_, who) => {
  const said = intervention(`<PersonSpeaking>${who}</PersonSpeaking>`, para('Now.'))
  expect(saidIn(await read(hansard(said))).said).toEqual([
    `Ms. Ivy Ash: ${who.endsWith('Well.') ? 'Well. ' : ''}Now.`,
  ])
})

test('a heading in bold and a long one with a colon are no labels', async () => {
  const long = `${'a long heading '.repeat(12)}:`
  const said = [para('<B>GROWTH</B>'), para(`<B>${long}</B> it is said.`)]
  const read2 = saidIn(await read(hansard(intervention(MOSS, ...said)))).said.join(' ')
  for (const words of ['GROWTH', 'a long heading', 'it is said.']) expect(read2).toContain(words)
})

test.each([
  [
    'nothing said',
    '<?xml version="1.0"?><Hansard><HansardBody/></Hansard>',
    { code: 'no-cues', format: 'canada' },
  ],
  ['no body', '<?xml version="1.0"?><Hansard/>', { code: 'no-cues', format: 'canada' }],
  ['cut short', SITTING.slice(0, -30), { code: 'xml-syntax' }],
])('%s is told', async (_, text, failure) => {
  expect(await parseText(text)).toMatchObject({ ok: false, failure })
})

const word = fc
  .string({ unit: fc.constantFrom('a', 'b', 'é', '张', '’'), maxLength: 6 })
  .map((it) => `w${it}`)
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((all) => all.join(' '))
const paragraph = fc.oneof(
  words.map(para),
  words.map((it) => para(`x <I>${it}</I> <Document DbId="1">y</Document>`)),
  words.map((it) => para(`<Quote><QuotePara>${it}</QuotePara><QuotePara>z</QuotePara></Quote>`)),
  words.map((it) => para(`<B>Some hon. members:</B> ${it}`)),
  words.map((it) => para(`<B>Ms. Ada Moss:</B> ${it}`)),
  words.map((it) => `<ProceduralText id="1">${it}</ProceduralText>`),
  fc.constant('<Timestamp Hr="11" Mn="10">(1110)</Timestamp>'),
)
const piece = fc.oneof(
  fc
    .tuple(fc.constantFrom(MOSS, REED, SPEAKER), fc.array(paragraph, { maxLength: 4 }))
    .map(([who, content]) => intervention(who, ...content)),
  words.map(para),
)

test('no word is lost, and none is doubled, whatever stands where', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 6 }), async (pieces) => {
      const text = hansard(order('Orders', subject(titled('The Weir'), ...pieces)))
      const parsed = await parseText(text)
      if (!parsed.ok) return
      const given = pieces
        .join(' ')
        .replace(
          /<PersonSpeaking>.*?<\/PersonSpeaking>|<B>Ms.*?<\/B>|<Timestamp.*?<\/Timestamp>/g,
          ' ',
        )
        .replace(/<[^>]*>/g, ' ')
      const { source } = parsed.transcript
      const labels = /^(?:Ms\. Ada Moss|Hon\. Tom Reed|The Speaker)(?: \([^)]*\))?: /gm
      const found = source
        .text!.replace(labels, '')
        .replace(/^(?:The House met at 10 a\.m\.|Prayer|ORDERS|The Weir)$/gm, ' ')
      expect(sorted(found)).toEqual(sorted(given))
      const { said, nobody } = saidIn(parsed.transcript)
      expect(sorted([...said.map((it) => it.replace(/^.*?: /, '')), ...nobody].join(' '))).toEqual(
        sorted(`${given} The House met at 10 a.m. Prayer`),
      )
    }),
  )
})
