import { expect, test } from 'vitest'
import { isTranscript } from '../../format/is-transcript.ts'
import type { Transcript } from '../../format/transcript.ts'
import { spell } from '../../search/spell.ts'
import type { Archive, Question } from '../archive.ts'
import { openArchive } from '../read/open-archive.ts'
import { reedbed } from '../reedbed.fixture.ts'
import { wantedOf } from '../wanted.ts'
import { buildInMemory, readFrom } from './build-in-memory.ts'
import { FOUR_MEETINGS } from './meetings.fixture.ts'

const TITLE = { en: 'The town' }
const ALWAYS = { from: null, to: null }
const QUESTION: Question = {
  words: '',
  people: [],
  themes: [],
  kinds: [],
  days: ALWAYS,
  bodies: [],
  parties: [],
  open: false,
  newestFirst: true,
}

const build = (most?: number) =>
  buildInMemory(FOUR_MEETINGS, TITLE, spell, most === undefined ? {} : { most })
const open = (most?: number) => openArchive(readFrom(build(most)))

const idOf = async (archive: Archive, name: string) => (await archive.names(name, 1))[0]!.id
const saidIn = async (archive: Archive, question: Partial<Question>) => {
  const found = await archive.search({ ...QUESTION, ...question })
  const hits = await found.hits(0, 100)
  expect(hits).toHaveLength(found.total)
  return hits.map(({ point }) => point.text.zh)
}

test('the invented meetings are valid', () => {
  expect(FOUR_MEETINGS.filter((meeting) => !isTranscript(meeting))).toEqual([])
})

test('the same meetings in another order give the same bytes', () => {
  const other = buildInMemory(FOUR_MEETINGS.toReversed(), TITLE, spell)
  expect(new Map([...other].sort())).toEqual(new Map([...build()].sort()))
})

test('the first look: what there is, and the latest', async () => {
  const { summary } = await open()
  expect(summary).toMatchObject({
    meetings: 4,
    points: [3, 2, 3, 0, 0],
    first: '2025-03-04',
    last: '2026-05-12',
    years: [
      { year: '2025', meetings: 1, points: 3 },
      { year: '2026', meetings: 2, points: 4 },
    ],
  })
  expect(summary.latest.map(({ key }) => key)).toEqual([
    '2026-05-12/council-3',
    '2026-02-10/council-2',
    '2025-03-04/council-1',
    '/club',
  ])
  expect(summary.latest[2]).toMatchObject({ open: 1, speakers: 2 })
})

test('a person over meetings: offices, themes, answers; who has the name elsewhere is another', async () => {
  const archive = await open()
  const lin = (await archive.person(await idOf(archive, 'lin wanqiu')))!
  expect(lin.offices).toEqual([
    { role: { zh: '议长', en: 'Chair' }, days: { from: '2025-03-04', to: '2025-03-04' } },
    { role: { zh: '镇长', en: 'Mayor' }, days: { from: '2026-02-10', to: '2026-05-12' } },
  ])
  expect(lin.meetings.map(({ key }) => key)).toEqual([
    '2025-03-04/council-1',
    '2026-02-10/council-2',
    '2026-05-12/council-3',
  ])
  expect(lin.points.map(({ meeting, point, answered }) => [meeting, point, answered])).toEqual([
    [0, 0, true],
    [1, 0, null],
    [2, 1, null],
  ])
  expect(lin.answeredBy.map(({ other, toPoint }) => [lin.people[other]!.name.en, toPoint])).toEqual(
    [['Gao Xiaozhou', 0]],
  )
  const namesakes = await archive.names('高小舟', 9)
  expect(namesakes).toHaveLength(2)
  const gao = (await archive.person(namesakes[0]!.id))!
  expect(gao.maybe.map(({ id }) => id)).toEqual([namesakes[1]!.id])
})

test('a theme over meetings that call it alike', async () => {
  const archive = await open()
  const ferry = (await archive.theme(await idOf(archive, '渡船')))!
  expect(ferry.points.map((point) => ferry.people[point.person]!.name.en)).toEqual([
    'Gao Xiaozhou',
    'Lin Wanqiu',
    'Du Ruoxi',
  ])
  const texts = await archive.points(
    ferry.points.map(({ meeting, point }) => ({ meeting: ferry.meetings[meeting]!.key, point })),
  )
  expect(await archive.points(ferry.points.map((ref) => wantedOf(ferry.meetings, ref)))).toEqual(
    texts,
  )
  expect(texts.map(({ text }) => text.zh)).toEqual([
    '渡船每天只开两班。',
    '渡船的班次已经增加。',
    '渡船码头夜里没有路灯。',
  ])
})

test.each([
  ['one segment', undefined],
  ['several segments', 3],
] as const)('questions, in %s', async (_, most) => {
  const archive = await open(most)
  expect(await saidIn(archive, { words: '路灯' })).toEqual([
    '码头先装两盏路灯。',
    '渡船码头夜里没有路灯。',
    '路灯应当在入冬前修好。',
    '河边的路灯坏了三盏。',
  ])
  expect(await saidIn(archive, { words: '灯 码头', newestFirst: false })).toEqual([
    '渡船码头夜里没有路灯。',
    '码头先装两盏路灯。',
  ])
  expect(await saidIn(archive, { words: 'lamp', kinds: ['problem'], newestFirst: false })).toEqual([
    '河边的路灯坏了三盏。',
    '渡船码头夜里没有路灯。',
  ])
  expect(await saidIn(archive, { words: '"the landing"' })).toHaveLength(2)
  expect(await saidIn(archive, { people: [await idOf(archive, 'dr')] })).toHaveLength(2)
  const days = { from: '2026-02-01', to: '2026-03-01' }
  expect(await saidIn(archive, { words: '路灯', days })).toEqual(['渡船码头夜里没有路灯。'])
  const { years } = await archive.search({ ...QUESTION, words: '灯' })
  expect(years).toEqual([
    { year: '2025', points: 2 },
    { year: '2026', points: 2 },
  ])
})

test('the first of a search are those that the search lists first, whatever segments have them', async () => {
  const archive = await openArchive(readFrom(buildInMemory(reedbed, TITLE, spell, { most: 8 })))
  for (const words of ['', 'water', 'ferry lamps', '"the bridge"', 'not there'])
    for (const count of [1, 4, 30]) {
      for (const newestFirst of [true, false]) {
        const question = { ...QUESTION, words, newestFirst }
        const found = await archive.search(question)
        expect(await archive.first(question, count)).toEqual(await found.hits(0, count))
      }
    }
})

test('the first look has some of very many bodies; all of them are there when they are asked for', async () => {
  const of = (count: number) =>
    Array.from({ length: count }, (_, i): Transcript => {
      const { meeting, ...rest } = FOUR_MEETINGS[0]!
      const body = { id: `body-${i}`, name: { en: `Body ${i}` } }
      return { ...rest, meeting: { ...meeting, id: `m-${i}`, body } }
    })
  for (const count of [3, 100, 130]) {
    const files = buildInMemory(of(count), TITLE, spell)
    const archive = await openArchive(readFrom(files))
    expect(archive.summary.bodies).toHaveLength(Math.min(count, 100))
    const all = await archive.all('bodies')
    expect(all.map(({ name }) => name.en).sort()).toEqual(
      of(count)
        .map((_, i) => `Body ${i}`)
        .sort(),
    )
    expect(await archive.all('parties')).toEqual([])
  }
})

test('all meetings, a page at a time', async () => {
  const archive = await open(3)
  const pages = await Promise.all(
    [0, 3].map((from) => archive.meetings({ days: ALWAYS, bodies: [] }, from, 3)),
  )
  expect(pages.map(({ meetings }) => meetings.map(({ key }) => key))).toEqual([
    ['2026-05-12/council-3', '2026-02-10/council-2', '2025-03-04/council-1'],
    ['/club'],
  ])
  expect(pages.map(({ total }) => total)).toEqual([4, 4])
  const days = { from: '2026-01-01', to: '2026-02-10' }
  expect(await archive.meetings({ days, bodies: [] }, 0, 9)).toMatchObject({ total: 1 })
  const council = { days: ALWAYS, bodies: ['council'] }
  const { total, meetings } = await archive.meetings(council, 1, 1)
  expect([total, meetings.map(({ key }) => key)]).toEqual([3, ['2026-02-10/council-2']])
})

/** The same meetings, in which some are of a party that each transcript calls by an id of its own. */
const WITH_PARTIES = FOUR_MEETINGS.map((meeting, i): Transcript => {
  const name = i === 0 ? { en: 'The Greens', zh: '绿党' } : { en: 'THE GREENS', zh: '绿党派' }
  return {
    ...meeting,
    organisations: [{ id: `org-${i}`, name, kind: 'party' }],
    speakers: meeting.speakers.map((one) =>
      one.name.zh === '林晚秋' ? { ...one, party: `org-${i}` } : one,
    ),
  }
})

test.each([undefined, 3])('of a body, of a party, and what nothing answers: %s', async (most) => {
  const files = buildInMemory(WITH_PARTIES, TITLE, spell, most === undefined ? {} : { most })
  const archive = await openArchive(readFrom(files))
  expect(WITH_PARTIES.filter((meeting) => !isTranscript(meeting))).toEqual([])
  expect(archive.summary).toMatchObject({
    bodies: [{ id: 'council', meetings: 3 }],
    parties: [{ id: 'the greens', points: 3 }],
    open: 2,
  })
  const ofLin = ['预算要到七月才有。', '渡船的班次已经增加。', '河边的路灯坏了三盏。']
  expect(await saidIn(archive, { parties: ['the greens'] })).toEqual(ofLin)
  expect(await saidIn(archive, { parties: ['the greens'], bodies: ['club'] })).toEqual([])
  expect(await saidIn(archive, { bodies: ['council', 'club'] })).toHaveLength(7)
  expect(await saidIn(archive, { open: true })).toEqual([
    '渡船码头夜里没有路灯。',
    '渡船每天只开两班。',
  ])
  const lin = (await archive.person(await idOf(archive, 'lin wanqiu')))!
  expect(lin.points.map(({ party }) => party)).toEqual(Array(3).fill('the greens'))
  expect(lin.meetings.map(({ body }) => body)).toEqual(Array(3).fill('council'))
  const found = await archive.search({ ...QUESTION, kinds: ['problem'], newestFirst: false })
  const hits = await found.hits(0, 9)
  expect(hits.map(({ answered }) => answered)).toEqual([true, false, false])
  expect(hits.map(({ themes }) => themes.map(({ label }) => label.en))).toEqual([
    ['Street lamps'],
    ['The ferry'],
    ['The ferry'],
  ])
})

test('what is missing, damaged or another transcript than it was is told with its name', async () => {
  const files = new Map(build())
  const path = 'transcripts/council-1.json'
  files.set(
    path,
    files.get(path)!.map((byte) => (byte === 0x7b ? 0x5b : byte)),
  )
  const archive = await openArchive(readFrom(files))
  const wanted = [{ meeting: '2025-03-04/council-1', point: 0 }]
  await expect(archive.points(wanted)).rejects.toMatchObject({ path, code: 'damaged' })
  files.delete(path)
  await expect(archive.points(wanted)).rejects.toMatchObject({ path, code: 'missing' })
  await expect(
    openArchive(readFrom(new Map([['index.json', new Uint8Array([0x7b, 0x7d])]]))),
  ).rejects.toMatchObject({
    code: 'not-archive',
  })
})

const other = (change: (meeting: Transcript) => Transcript) =>
  openArchive(
    readFrom(buildInMemory([...FOUR_MEETINGS.slice(1), change(FOUR_MEETINGS[0]!)], TITLE, spell)),
  )

test.each(['XXXX-03-16', '2022-03', '2022-03-16?'])(
  'a date that is no whole day is none among days: %s',
  async (date) => {
    const { summary } = await other((one) => ({ ...one, meeting: { ...one.meeting, date } }))
    expect(summary).toMatchObject({ first: '2026-02-10', last: '2026-05-12' })
    expect(summary.years.map(({ year }) => year)).toEqual(['2026'])
  },
)

test('nothing is hidden in names and titles; labels of any signs and lengths are found', async () => {
  const archive = await other((one) => ({
    ...one,
    meeting: { ...one.meeting, title: { en: 'Session\u202e 1' } },
    speakers: one.speakers.map((speaker) => ({ ...speaker, name: { en: 'Ada\u202e ssoM' } })),
    themes: [
      { ...one.themes[0]!, label: { en: '\u{20bb7} x' } },
      { ...one.themes[1]!, label: { en: '\ue000 x', zh: '双'.repeat(800) } },
    ],
  }))
  expect(JSON.stringify(archive.summary)).not.toContain('\u202e')
  expect(await archive.names('ada', 9)).toHaveLength(2)
  expect(await archive.names('\u{20bb7}', 9)).toHaveLength(1)
  expect(await archive.names('双'.repeat(300), 9)).toHaveLength(1)
})

test('two themes of a meeting that are one are so once', async () => {
  const archive = await other((one) => ({
    ...one,
    themes: one.themes.map((theme) => ({ ...theme, label: { zh: '渡船', en: 'The ferry' } })),
    points: one.points.map((point) => ({ ...point, themes: ['lamps', 'ferry'] })),
  }))
  const gao = (await archive.person(await idOf(archive, 'gao')))!
  for (const { themes } of gao.points) expect(new Set(themes).size).toBe(themes.length)
})
