import { expect, test } from 'vitest'
import type { Transcript } from '../../format/transcript.ts'
import { parseText } from '../parse.ts'

/* A table that was exported here, and what somebody may have made of it in a spreadsheet since. */

const HEADER =
  'point_id,kind,speaker,speaker_zh,speaker_en,role_zh,role_en,text_zh,text_en,themes,themes_zh,themes_en,time_ms,wording_kind'
const ROWS = [
  'p1,problem,ada,莫安,Ada Moss,局长,Director,路灯坏了。,The lamp is out.,t1; t2,灯; 路,Lamps; Roads,1500,paraphrase',
  'p2,view,moss,莫安,Ada Moss,,,我也看到了。,I saw it too.,t2,路,Roads,3000,verbatim',
  'p3,question,ada,莫安,Ada Moss,,,,When?,,,,,',
]

async function read(rows: readonly string[], header = HEADER): Promise<Transcript> {
  const parsed = await parseText([header, ...rows].join('\r\n'))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure))
  expect(parsed.format).toBe('table')
  return parsed.transcript
}

const said = ({ speakers, themes, points }: Transcript) =>
  points.map(({ speaker, text, themes: on }) => [
    speakers.findIndex(({ id }) => id === speaker),
    text.zh ?? text.en,
    on.map((id) => themes.find((theme) => theme.id === id)?.label.en),
  ])

test('two of one name are two, each in both languages; points are on all of their themes', async () => {
  const transcript = await read(ROWS)
  expect(said(transcript)).toEqual([
    [0, '路灯坏了。', ['Lamps', 'Roads']],
    [1, '我也看到了。', ['Roads']],
    [0, 'When?', []],
  ])
  const [ada, moss] = transcript.speakers
  expect(ada).toMatchObject({ name: { zh: '莫安', en: 'Ada Moss' }, role: { en: 'Director' } })
  expect(moss!.role).toBeUndefined()
  const [first, , last] = transcript.points
  expect(first).toMatchObject({ kind: 'problem', time: 1500, wording: 'paraphrase' })
  expect(first!.text).toEqual({ zh: '路灯坏了。', en: 'The lamp is out.' })
  expect(last!.text).toEqual({ en: 'When?' })
  expect(transcript.themes.map(({ origin }) => origin)).toEqual(['source', 'source'])
  expect(transcript.parse?.unassigned).toEqual([])
})

test('columns in another order, and some that are gone', async () => {
  const transcript = await read(
    ['The lamp is out.,Ada Moss,ada,p1', '"Yes, it is.",Jo Reed,jo,p2'],
    'text_en,speaker_en,speaker,point_id',
  )
  expect(said(transcript).map(([who, words]) => [who, words])).toEqual([
    [0, 'The lamp is out.'],
    [1, 'Yes, it is.'],
  ])
  expect(transcript.speakers.map(({ name }) => name.en)).toEqual(['Ada Moss', 'Jo Reed'])
})

test.each([
  ['point_id,speaker,speaker_id,role,text,text_id', ',Mayor,Mend the lamp.,9001'],
  ['point_id,kind,speaker,speaker_id,content,text_id', ',Mend the lamp.,9001'],
])('a table of another program, whose numbers look like a language: %s', async (header, rest) => {
  const first = header.includes('kind') ? '1,view,Ann Lee,17' : '1,Ann Lee,17'
  const { speakers, points } = await read([first + rest], header)
  expect(speakers.map(({ name }) => Object.values(name)[0])).toEqual(['Ann Lee'])
  expect(points.map(({ text }) => Object.values(text))).toEqual([['Mend the lamp.']])
})

test('a column that somebody has added is none of a table from here', async () => {
  const { speakers, points } = await read(
    ['p1,view,ada,Ada Moss,The lamp is out.,,verbatim,true that'],
    'point_id,kind,speaker,speaker_en,text_en,time_ms,wording_kind,comment',
  )
  expect(speakers.map(({ name }) => name)).toEqual([{ en: 'Ada Moss' }])
  expect(points.map(({ text }) => text)).toEqual([{ en: 'The lamp is out.' }])
})

test('a row without an id is of the speaker of that name, one without a name nobody’s, the header again no row', async () => {
  const { speakers, points, parse, source } = await read([
    ...ROWS.slice(1, 2),
    HEADER,
    ',view,,莫安,Ada Moss,,,新的。,New.,,,,,',
    ...ROWS.slice(2),
    ',view,,莫安,Ada Moss,,,谁的？,Whose?,,,,,',
    ',view,,,,,,谁说的？,Who?,,,,,',
  ])
  const places = new Map(speakers.map(({ id }, place) => [id, place]))
  expect(points.map(({ text, speaker }) => [text.en, places.get(speaker)])).toEqual([
    ['I saw it too.', 0],
    ['New.', 0],
    ['When?', 1],
    // Two are called so by now.
    ['Whose?', 2],
  ])
  expect(parse!.unassigned!.map(({ start, end }) => source.text!.slice(start, end))).toEqual([
    '谁说的？',
  ])
})

const BY_NAME = 'point_id,speaker,speaker_en,text_en'
const whose = ({ speakers, points, parse, source }: Transcript) => ({
  by: points.map(({ text, speaker }) => [
    Object.values(text)[0],
    Object.values(speakers.find(({ id }) => id === speaker)!.name)[0],
  ]),
  nobodys: parse!.unassigned!.map(({ start, end }) => source.text!.slice(start, end)),
  warnings: parse!.warnings!.map(({ code }) => code),
})

test('a row that somebody has given to another name is of who is called so', async () => {
  const rows = ['p1,wang,Wang Li,One.', 'p3,wang,Ann Lee,Three.', 'p2,lee,Ann Lee,Two.']
  expect(whose(await read(rows, BY_NAME))).toEqual({
    by: [
      ['One.', 'Wang Li'],
      ['Three.', 'Ann Lee'],
      ['Two.', 'Ann Lee'],
    ],
    ...{ nobodys: [], warnings: expect.arrayContaining(['rows-corrected']) },
  })
  const { speakers } = await read(rows, BY_NAME)
  expect(speakers).toHaveLength(2)
  // The first row of an id may be the one that was corrected.
  const first = [
    'p1,wang,Ann Lee,A.',
    'p2,wang,Wang Li,B.',
    'p3,wang,Wang Li,C.',
    'p4,lee,Ann Lee,D.',
  ]
  expect(whose(await read(first, BY_NAME)).by.map(([, name]) => name)).toEqual([
    ...['Ann Lee', 'Wang Li', 'Wang Li', 'Ann Lee'],
  ])
})

test.each([
  ['none is called so', ['p2,lee,Ann Lee,Two.']],
  ['several are', ['p2,lee,Ann Li,Two.', 'p4,li,Ann Li,Four.']],
])('a row of another name is nobody’s where %s', async (_, others) => {
  const rows = ['p1,wang,Wang Li,One.', 'p3,wang,Ann Li,Three.', ...others]
  const { by, nobodys, warnings } = whose(await read(rows, BY_NAME))
  expect(nobodys).toEqual(['Three.'])
  expect(by.map(([words]) => words)).not.toContain('Three.')
  expect(warnings).toContain('rows-unassigned')
})

test('an office in a row of another name is not the one of whose id it has', async () => {
  const { speakers } = await read(
    ['p1,wang,Wang Li,,One.', 'p3,wang,Ann Lee,Mayor,Three.', 'p2,lee,Ann Lee,Mayor,Two.'],
    'point_id,speaker,speaker_en,role_en,text_en',
  )
  expect(speakers.map(({ role }) => role?.en)).toEqual([undefined, 'Mayor'])
})

test('what a program guessed stays a guess, and what was confirmed stays confirmed', async () => {
  const { themes, points, checked } = await read(
    [
      'p1,ada,Ada Moss,One.,t1; t2,Lamps; Roads,yes,',
      'p2,ada,Ada Moss,Two.,t1,Lamps,no,t1',
      'p3,jo,Jo Reed,Three.,t2,Roads,yes,',
      'p4,ada,Jo Reed,Four.,t2,Roads,yes,',
    ],
    'point_id,speaker,speaker_en,text_en,themes,themes_en,confirmed,themes_unconfirmed',
  )
  expect(themes.map(({ label, origin }) => [label.en, origin])).toEqual([
    ['Lamps', 'words'],
    ['Roads', 'source'],
  ])
  // The last one was given to another since.
  expect(checked).toEqual([points[0]!, points[2]!].map(({ id }) => ({ what: 'point', id })))
})

test('a row with more cells than the header names is nobody’s, whole', async () => {
  const { by, nobodys, warnings } = whose(
    await read(
      ['p1,wang,Wang Li,We need land', 'p2,wang,Wang Li,We need more, better schools'],
      BY_NAME,
    ),
  )
  expect(by).toEqual([['We need land', 'Wang Li']])
  expect(nobodys).toEqual(['p2,wang,Wang Li,We need more, better schools'])
  expect(warnings).toContain('rows-unassigned')
})

test('labels that have the sign that parts them are told apart by their ids, or in the language that can', async () => {
  const transcript = await read([
    'p1,view,ada,莫安,Ada,,,一。,One.,t1; t2,灯; 路; 桥,Lamps; Roads,,',
    'p2,view,ada,莫安,Ada,,,二。,Two.,t3,灯; 路,Lamps; too,,',
  ])
  expect(transcript.themes.map(({ label }) => label)).toEqual([
    { en: 'Lamps' },
    { en: 'Roads' },
    { zh: '灯; 路', en: 'Lamps; too' },
  ])
})

test('what keeps a sheet from reckoning is no word; what two say who are named alike alone is as before', async () => {
  const { points } = await read(["p1,view,ada,莫安,Ada,,,'=1+1,'-2,,,,,"])
  expect(points[0]!.text).toEqual({ zh: '=1+1', en: '-2' })
  const other = await read(["Ann,'=1+1"], 'speaker,text')
  expect(Object.values(other.points[0]!.text)).toEqual(["'=1+1"])
})
