import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseText } from '../../parse.ts'
import { agendaOf, firstOf, readAs, saidIn, sortedWords } from '../said-in.fixture.ts'
import {
  CROWD,
  DAY,
  DIVISION,
  day,
  heading,
  MOSS,
  person,
  REED,
  SPEAKER,
  speech,
} from './day.fixture.ts'
import { readPrintedName } from './people.ts'

const read = (text: string) => readAs('public-whip', text)

test('tells who says what by id; crowds and what has no speaker are nobody’s', async () => {
  const transcript = await read(DAY)
  expect(saidIn(transcript)).toEqual({
    said: [
      'Ada Moss: Is the weir old? It cost £9.',
      'Tom Reed: It is old. It has to go.',
      'Tom Reed: I thank them.',
      'Mr. Speaker: I see the lamps.',
    ],
    nobody: [
      'The Minister was asked—',
      '[Interruption.]',
      'Hon. Members: Hear, hear!',
      ...['Division 7', 'ayes: 1', 'noes: 2'],
      ...['aye: Reed, Tom; Ash, Ivy;', 'no: Moss, Ada; Birch, Al;'],
      'Question accordingly negatived.',
      'The Clerk: I read the title.',
    ],
  })
  expect(transcript.parse?.warnings?.map(({ code }) => code)).toEqual(['speeches-unnamed'])
})

test('tells the day, the house, the address, offices and the agenda', async () => {
  const transcript = await read(DAY)
  const { meeting, source, speakers, turns } = transcript
  expect([firstOf(meeting.title), meeting.date, source.url]).toEqual([
    'House of Commons',
    '2026-05-04',
    'https://example.org/day.htm',
  ])
  expect(speakers.map(({ role, kind }) => [firstOf(role), kind])).toEqual([
    [undefined, undefined],
    ['The Minister for Weirs', undefined],
    [undefined, 'office'],
  ])
  expect(agendaOf(transcript)).toEqual([
    ['Oral Answers to Questions', undefined],
    ['Weirs', undefined],
    ['The Old Weir &mdash; again', 'Weirs'],
    ['Lamps', undefined],
  ])
  expect(turns?.every(({ time }) => time === 0)).toBe(true)
})

test('a division is a vote of the item; tellers who are not counted have none', async () => {
  const { votes, agenda, speakers } = await read(DAY)
  expect(votes).toMatchObject([
    {
      agenda: agenda?.at(-1)?.id,
      outcome: 'rejected',
      counts: { for: 1, against: 2 },
      by: [
        { speaker: speakers[1]!.id, value: 'for' },
        { speaker: speakers[0]!.id, value: 'against' },
        { name: { en: 'Birch, Al' }, value: 'against' },
      ],
    },
  ])
})

test.each([
  [
    'lords',
    '<divisioncount content="1" not-content="0"/><lordlist vote="content"><lord id="l/1" vote="content">Moss, L.</lord></lordlist>',
    'passed',
    1,
  ],
  [
    'Scotland',
    '<divisioncount for="1" against="1" abstentions="1" spoiledvotes="0"/><msplist vote="abstentions"><mspname id="m/1" vote="abstentions">Moss, Ada</mspname></msplist>',
    'tied',
    1,
  ],
  [
    'tellers who are counted',
    '<divisioncount ayes="2" noes="0"/><memberlist vote="aye"><member id="m/1" vote="aye">A Moss</member><member id="m/2" vote="aye" teller="yes">T Reed</member></memberlist><pairs><pair><member id="m/3">I Ash</member></pair></pairs>',
    'passed',
    2,
  ],
])('divisions of other houses: %s', async (_, inside, outcome, ballots) => {
  const division = `<division divnumber="1">${inside}</division>`
  const { votes } = await read(day(heading('major', 'Lamps'), speech(MOSS, 'Now.'), division))
  expect([votes?.[0]?.outcome, votes?.[0]?.by?.length]).toEqual([outcome, ballots])
})

test.each([
  ['nothing counted', '<mplist vote="aye"></mplist><mplist vote="no"></mplist>'],
  ['one side alone', '<divisioncount ayes="3"/>'],
  [
    'words that are no sides',
    '<mplist vote="constructor"><mpname id="m/1" vote="constructor">Moss, Ada</mpname></mplist>',
  ],
])('a division that does not tell how both sides voted is no vote: %s', async (_, inside) => {
  const division = `<division divnumber="1">${inside}</division>`
  const transcript = await read(day(heading('major', 'Lamps'), speech(MOSS, 'Now.'), division))
  expect(transcript.votes).toBeUndefined()
  expect(saidIn(transcript).nobody).toContain('Division 1')
})

test('sides are known in any letters', async () => {
  const ballot = (number: number, side: string) =>
    `<mpname id="m/${number}" vote="${side}">N${number}</mpname>`
  const division = `<division>${ballot(1, 'Aye')}${ballot(2, 'NO')}${ballot(3, 'No')}</division>`
  const { votes } = await read(day(heading('major', 'Lamps'), speech(MOSS, 'Now.'), division))
  expect(votes).toMatchObject([{ outcome: 'rejected', counts: { for: 1, against: 2 } }])
})

test('elements that are called as what every object has are no headings', async () => {
  const text = day(heading('major', 'Lamps'), '<constructor>x</constructor>', speech(MOSS, 'Now.'))
  expect(agendaOf(await read(text))).toEqual([['Lamps', undefined]])
})

test('OpenAustralia: who interjects interrupts a turn, which goes on', async () => {
  const ids = (number: number) => `speakerid="uk.org.publicwhip/member/${number}"`
  const talk = (number: number, name: string, type: string) =>
    `${ids(number)} speakername="${name}" talktype="${type}"`
  const text = `<debates>
${heading('major', 'Lamps')}
${speech(talk(1, 'Ada Moss', 'speech'), 'I speak of lamps.')}
${speech(talk(2, 'Tom Reed', 'interjection'), 'Which?', 'Say it.')}
${speech('speakerid="unknown" speakername="Government Members" talktype="interjection"', 'Shame!')}
${speech(talk(1, 'Ada Moss', 'continuation'), 'The old ones.')}
</debates>`
  const transcript = await read(text)
  expect(saidIn(transcript).said).toEqual([
    'Ada Moss: I speak of lamps.',
    'Tom Reed: Which? Say it.',
    'Ada Moss: The old ones.',
  ])
  const [first, second, third] = transcript.turns!
  expect(second).toMatchObject({ interruption: true, within: first!.id })
  expect(third).toMatchObject({ continues: first!.id })
  expect(firstOf(transcript.meeting.title)).toBe('House of Representatives')
})

test('two people of one name are two; one who is named in several ways is one', async () => {
  const { speakers } = await read(
    day(
      speech(person(1, 'Ada Moss (North Tamar) (LD)'), 'I say this.'),
      speech(person(2, 'Ada Moss'), 'And I that.'),
      speech(person(1, 'Ada Moss'), 'So be it.'),
      speech(person(3, 'The Minister for Weirs (Tom Reed)'), 'I see.'),
      speech(person(3, 'Tom Reed'), 'I do.'),
      speech(person(3, 'Tom Reed'), 'I do so again.'),
    ),
  )
  expect(speakers.map(({ name, role }) => [firstOf(name), firstOf(role)])).toEqual([
    ['Ada Moss', 'North Tamar'],
    ['Ada Moss', undefined],
    ['Tom Reed', 'The Minister for Weirs'],
  ])
})

test.each([
  ['The Presiding Officer', { office: 'The Presiding Officer' }],
  ['Madam Deputy Speaker (Ada Moss)', { office: 'Madam Deputy Speaker', name: 'Ada Moss' }],
  ['Mr Tom Reed', { name: 'Mr Tom Reed' }],
  ['Ada Moss (North Tamar) (LD)', { name: 'Ada Moss', seat: 'North Tamar', party: 'LD' }],
])('%s', (printed, told) => {
  expect(readPrintedName(printed)).toEqual(expect.objectContaining(told))
})

test('one bracket alone may be a seat or a party, and is taken for neither', () => {
  expect(readPrintedName('Lord Moss (Con)')).toEqual({ name: 'Lord Moss' })
})

test('written questions and answers are read, rows and items apart', async () => {
  const who = 'speakerid="uk.org.publicwhip/member/1" speakername="Ada Moss"'
  const text = day(
    heading('minor', 'Weirs'),
    `<ques id="uk.org.publicwhip/wrans/2026-05-04.1.h" ${who}><p qnum="1">To ask how old the weir is.</p></ques>`,
    `<reply id="uk.org.publicwhip/wrans/2026-05-04.1.r" ${REED}><p>See the table.</p><table><tbody><tr><td>Weir</td><td>80</td></tr><tr><td>Lock</td><td>9</td></tr></tbody></table><ul><li>one</li><li>two</li></ul></reply>`,
  )
  const transcript = await read(text)
  expect(saidIn(transcript).said).toEqual([
    'Ada Moss: To ask how old the weir is.',
    'Tom Reed: See the table. Weir 80 Lock 9 one two',
  ])
  expect(transcript.source.text).toContain('\nWeir 80\nLock 9\none\ntwo\n')
})

test('an edition that was replaced says so', async () => {
  const old = day(speech(MOSS, 'I say this.')).replace('latest="yes"', 'latest="no"')
  const [warning] = (await read(old)).parse?.warnings ?? []
  expect(warning).toMatchObject({
    code: 'superseded-edition',
    message: { en: expect.stringContaining('“b”') },
  })
})

test.each([
  [
    'nothing but moves',
    day('<gidredirect oldgid="a" newgid="b"/>'),
    { code: 'no-cues', format: 'public-whip' },
  ],
  ['cut short', DAY.slice(0, -20), { code: 'xml-syntax' }],
])('%s is told', async (_, text, failure) => {
  expect(await parseText(text)).toMatchObject({ ok: false, failure })
})

const word = fc
  .string({ unit: fc.constantFrom('a', 'é', '张', '’', '(', ']'), maxLength: 6 })
  .map((it) => `w${it}`)
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((all) => all.join(' '))
const piece = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(MOSS, REED, SPEAKER, CROWD, 'nospeaker="true"'),
      fc.array(words, { minLength: 1, maxLength: 3 }),
    )
    .map(([who, paragraphs]) => ({
      xml: speech(who, ...paragraphs),
      words: `${who === CROWD ? 'Hon. Members: ' : ''}${paragraphs.join(' ')}`,
    })),
  words.map((it) => ({ xml: speech(MOSS, `[${it}]`), words: `[${it}]` })),
  words.map((it) => ({ xml: speech(`${REED} talktype="interjection"`, it), words: it })),
  fc.constant({
    xml: DIVISION,
    words: 'Division 7 ayes: 1 noes: 2 aye: Reed, Tom; Ash, Ivy; no: Moss, Ada; Birch, Al;',
  }),
)

test('no word is lost, and none is doubled, whatever stands where', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 6 }), async (pieces) => {
      const text = day(heading('major', 'Weirs'), ...pieces.map(({ xml }) => xml))
      const parsed = await parseText(text)
      if (!parsed.ok) throw new Error(parsed.failure.code)
      const { said, nobody } = saidIn(parsed.transcript)
      const found = [...said.map((it) => it.replace(/^.*?: /, '')), ...nobody].join(' ')
      expect(sortedWords(found)).toEqual(sortedWords(pieces.map((one) => one.words).join(' ')))
    }),
  )
})
