import { expect, test } from 'vitest'
import { MOST_COMPARED } from '../../meeting/remedies.ts'
import { spell } from '../../search/spell.ts'
import { buildInMemory, readFrom } from '../write/build-in-memory.ts'
import { minutes } from '../write/meetings.fixture.ts'
import { alikeTo, commonIn } from './alike.ts'
import { followPoint } from './follow.ts'
import { openArchive } from './open-archive.ts'

const LAMPS = ['lamps', '路灯', 'Street lamps'] as const
const FERRY = ['ferry', '渡船', 'The ferry'] as const
const ada = { id: 'ada', name: { zh: '溪艾达', en: 'Ada Brook' } }
const ben = { id: 'ben', name: { zh: '苔本', en: 'Ben Moss' } }
const DARK = [
  '那条通往码头的小路夜里没有路灯。',
  'The narrow footpath towards the landing has no lighting.',
] as const

const MEETINGS = [
  minutes({
    id: 'm1',
    day: '2020-01-01',
    speakers: [ada, ben],
    themes: [LAMPS, FERRY],
    said: [
      ['ada', 'problem', ['lamps'], ...DARK],
      ['ben', 'recommendation', ['ferry'], '渡船应当多开一班。', 'Another ferry should sail.'],
    ],
  }),
  minutes({
    id: 'm2',
    day: '2021-01-01',
    speakers: [ada, ben],
    themes: [LAMPS],
    said: [
      ['ada', 'problem', ['lamps'], ...DARK],
      ['ben', 'recommendation', ['lamps'], '树要先修剪。', 'Trees need trimming first.'],
      ['ben', 'view', ['lamps'], '同意这一点。', 'Agreed on that.'],
    ],
    answers: [[1, 0]],
  }),
  minutes({
    id: 'm3',
    day: '2022-01-01',
    speakers: [ben],
    themes: [LAMPS],
    said: [
      [
        'ben',
        'recommendation',
        ['lamps'],
        '码头小路夜里没有路灯，应当装灯。',
        'Install lighting along the narrow footpath to the landing.',
      ],
      ['ben', 'recommendation', ['lamps'], '预算另议。', 'Money comes later.'],
    ],
  }),
  minutes({
    id: 'same-day',
    day: '2021-01-01',
    speakers: [ben],
    themes: [LAMPS],
    said: [['ben', 'problem', ['lamps'], ...DARK]],
  }),
  minutes({
    id: 'no-day',
    speakers: [ben],
    themes: [LAMPS],
    said: [['ben', 'problem', ['lamps'], ...DARK]],
  }),
]
const archive = () => openArchive(readFrom(buildInMemory(MEETINGS, { en: 'Town' }, spell)))

test('a problem is followed: its own answer, as the meeting pairs it; others only by theme and words, with the words', async () => {
  const thread = (await followPoint(await archive(), '2021-01-01/m2', 'p0'))!
  expect(thread.answered).toBe(true)
  expect(thread.answers).toMatchObject([{ number: 1, link: { is: 'answer', by: 'reply' } }])
  expect(thread.before).toMatchObject([
    { meeting: { key: '2020-01-01/m1' }, number: 0, answered: false, link: { is: 'again' } },
  ])
  expect(thread.after).toMatchObject([
    { meeting: { key: '2022-01-01/m3' }, number: 0, link: { is: 'maybe' } },
  ])
  expect(thread.after[0]!.link.said!.en).toContain('footpath')
  // Of the same day and without a day nobody knows what was first.
  expect([thread.others, thread.compared]).toEqual([3, 3])
})

test('one that nothing answers says so, and sees where it was answered later', async () => {
  const thread = (await followPoint(await archive(), '2020-01-01/m1', 'p0'))!
  expect(thread.answered).toBe(false)
  expect(thread.answers).toEqual([])
  expect(thread.before).toEqual([])
  expect(
    thread.after.map(({ meeting, link, answered }) => [meeting.key, link.is, answered]),
  ).toEqual([
    ['2021-01-01/m2', 'again', true],
    ['2021-01-01/same-day', 'again', false],
    ['2022-01-01/m3', 'maybe', null],
  ])
  expect(thread.person.name.en).toBe('Ada Brook')
})

test('what is no problem is only said again, and what is not there is not followed', async () => {
  const own = await archive()
  const view = (await followPoint(own, '2021-01-01/m2', 'p2'))!
  expect([view.answered, view.answers, view.after]).toEqual([null, [], []])
  expect(await followPoint(own, '2021-01-01/m2', 'p9')).toBeNull()
  expect(await followPoint(own, '2021-01-01/nothing', 'p0')).toBeNull()
  expect(await followPoint(own, 'zzz', 'p0')).toBeNull()
})

test('texts are alike that have most words in common, in any writing; few or short ones tell nothing', () => {
  const alike = (a: string, b: string) => alikeTo({ en: a })({ en: b })?.en ?? null
  expect(alike(DARK[1], DARK[1].toUpperCase())).toContain('narrow')
  expect(alike(DARK[0], `大家说${DARK[0]}`)).toContain('小路夜里没有路灯')
  expect(
    alike(DARK[1], 'The narrow street is closed, and the market moves elsewhere now.'),
  ).toBeNull()
  expect(alike('Lamps here', 'Lamps here')).toBeNull()
  expect(alike('路灯坏了', '路灯坏了')).toBeNull()
  // That both name their theme tells nothing.
  const theme = { en: 'Fishery complaint handling', zh: '渔业投诉处理' }
  const fishery = 'Parents come three times over fishery complaint handling.'
  const other = { en: 'Fishery complaint handling shows gaps.' }
  expect(alikeTo({ en: fishery })(other)).not.toBeNull()
  expect(alikeTo({ en: fishery }, [theme])(other)).toBeNull()
  expect(alikeTo({ en: DARK[1] })({ zh: DARK[1] })).toBeNull()
})

test('a recommendation that has only such words in common as any sentence has may not be an answer', async () => {
  const WOOD = ['wood', '林地', 'The wood'] as const
  const said = (id: string, day: string, kind: 'problem' | 'recommendation', en: string) =>
    minutes({
      ...{ id, day, speakers: [ada], themes: [LAMPS, WOOD] },
      said: [
        ['ada', kind, ['lamps'], '甲乙丙丁。', en],
        [
          'ada',
          'view',
          ['wood'],
          '林子。',
          'Nobody could say which trees would stand without those.',
        ],
      ],
    })
  const thread = async (later: string) => {
    const early = 'The landing is dark, which nobody would like.'
    const files = buildInMemory(
      [said('a', '2020-01-01', 'problem', early), said('b', '2021-01-01', 'recommendation', later)],
      { en: 'Town' },
      spell,
    )
    return (await followPoint(await openArchive(readFrom(files)), '2020-01-01/a', 'p0'))!
  }
  expect((await thread('A school which parents would praise.')).after).toEqual([])
  expect((await thread('A school which nobody would leave.')).after).toEqual([])
})

test('common is what more than two of a hundred texts have, in any of their languages', () => {
  const texts = Array.from({ length: 100 }, (_, i) => ({
    en: `${i < 3 ? 'which' : ''} ${i < 2 ? 'ferry boats' : ''}`,
    zh: i < 3 ? '我们' : '',
  }))
  expect([...commonIn(texts)]).toEqual(['which', '我们'])
})

test('in a meeting of which words are not compared nobody knows that nothing answers a problem', async () => {
  const long = minutes({
    ...{ id: 'long', speakers: [ada], themes: [LAMPS] },
    said: [
      ['ada', 'problem', ['lamps'], ...DARK],
      ['ada', 'question', ['lamps'], '谁出钱？', 'Who pays?'],
      ...Array.from(
        { length: MOST_COMPARED },
        () => ['ada', 'view', ['lamps'], '同意。', 'Agreed.'] as const,
      ),
    ],
  })
  const archive = await openArchive(readFrom(buildInMemory([long], { en: 'Town' }, spell)))
  expect((await followPoint(archive, '/long', 'p0'))!.answered).toBeNull()
  expect((await followPoint(archive, '/long', 'p1'))!.answered).toBe(false)
})
