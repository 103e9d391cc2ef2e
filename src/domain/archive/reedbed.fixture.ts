import { createHash } from 'node:crypto'
import { KINDS, type Kind, type Localized, type Transcript } from '../format/transcript.ts'

/*
 * An invented archive, for tests of what shows one: fifteen meetings of a parish and of a school over six years, in two
 * languages, with points of all kinds, of which some are answered; one has no day, one person an initial, one a namesake.
 */

const PEOPLE = [
  { id: 'nora', name: { en: 'Nora Field', zh: '田诺拉' } },
  { id: 'ada', name: { en: 'Ada Brook', zh: '溪艾达' } },
  { id: 'ben', name: { en: 'Ben Moss' } },
  { id: 'dahe', name: { en: 'Li Dahe', zh: '李大河' } },
  { id: 'xiaoman', name: { en: 'Tian Xiaoman', zh: '田小满' } },
] satisfies readonly { id: string; name: Localized }[]

const THEMES = [
  { id: 'water', label: { en: 'clean water', zh: '净水' } },
  { id: 'bridge', label: { en: 'the bridge', zh: '修桥' } },
  { id: 'school', label: { en: 'school meals', zh: '学校午餐' } },
  { id: 'bus', label: { en: 'the evening bus', zh: '晚班车' } },
  { id: 'trees', label: { en: 'old trees', zh: '古树' } },
  { id: 'lamps', label: { en: 'street lamps', zh: '路灯' } },
] satisfies readonly { id: string; label: Localized }[]

type Label = (typeof THEMES)[number]['label']

const SAID: Readonly<Record<Kind, (of: Label) => Localized>> = {
  problem: ({ en, zh }) => ({ en: `Nobody looks after ${en}.`, zh: `没有人管${zh}。` }),
  recommendation: ({ en, zh }) => ({
    en: `We should set money aside for ${en}.`,
    zh: `应当为${zh}留出一笔钱。`,
  }),
  view: ({ en, zh }) => ({ en: `I think most of ${en}.`, zh: `我最看重${zh}。` }),
  question: ({ en, zh }) => ({ en: `What do we pay for ${en}?`, zh: `我们为${zh}付多少钱？` }),
  procedure: ({ en, zh }) => ({ en: `We come to ${en}.`, zh: `下面谈${zh}。` }),
}

const PARTIES = [
  { id: 'greens', name: { en: 'Greens', zh: '绿党' }, members: ['ada', 'dahe'] },
  { id: 'reds', name: { en: 'Reds', zh: '红党' }, members: ['nora'] },
]

const partyOf = (speaker: string) => {
  const party = PARTIES.find(({ members }) => members.includes(speaker))
  return party ? { party: party.id } : {}
}

const PARISH = { id: 'parish', name: { en: 'Parish council', zh: '乡议会' } }
const SCHOOL = { id: 'school', name: { en: 'School board', zh: '校董会' } }

const DAYS = [
  ...['2019-02-12', '2019-09-03', '2020-01-14', '2020-06-30', '2020-11-10', '2021-03-16'],
  ...['2021-10-05', '2022-02-01', '2022-05-24', '2022-12-13', '2023-04-18', '2023-09-26'],
  ...['2024-01-23', '2024-06-11', null],
]

const sha256 = createHash('sha256').update('').digest('hex')

/** The meetings, oldest first, each a valid transcript. */
export const reedbed: readonly Transcript[] = DAYS.map((day, number) => {
  const isSchool = number % 3 === 2
  const body = isSchool ? SCHOOL : PARISH
  const points = Array.from({ length: 9 + (number % 4) * 3 }, (_, place) => {
    const seed = number * 7 + place * 5 + ((number * place) % 11)
    const theme = (seed + (number > 6 ? place % 2 : 0)) % THEMES.length
    const kind = KINDS[[0, 1, 2, 0, 3, 1, 0, 2, 4][seed % 9]!]!
    const themes = [THEMES[theme]!, ...(seed % 6 === 1 ? [THEMES[(theme + 2) % 6]!] : [])]
    return {
      ...{ id: `p-${place}`, kind, themes: themes.map(({ id }) => id) },
      speaker: PEOPLE[(seed * 3 + (place % 2)) % PEOPLE.length]!.id,
      text: SAID[kind](THEMES[theme]!.label),
    }
  })
  const replies = points.flatMap(({ id, speaker, kind }, i) => {
    const before = points[i - 1]
    if (!before || before.speaker === speaker || i % 3 === 0) return []
    const isAnswer = ['problem', 'question'].includes(before.kind) && kind === 'recommendation'
    return [
      {
        ...{ from: speaker, to: before.speaker, point: id, toPoint: before.id },
        kind: isAnswer ? ('answers' as const) : ('agrees' as const),
      },
    ]
  })
  return {
    format: 'reyi/transcript@2',
    meeting: {
      ...{ id: `meeting-${number}`, body },
      title: {
        en: `${body.name.en}, meeting ${number + 1}`,
        zh: `${body.name.zh}第 ${number + 1} 次会议`,
      },
      ...(day && { date: day }),
    },
    source: { length: 0, sha256, language: 'en' },
    themes: THEMES,
    organisations: PARTIES.map(({ id, name }) => ({ id, name, kind: 'party' as const })),
    speakers: PEOPLE.map(({ id, name }) => ({
      id,
      // In one body the initial can only stand for one.
      name: id === 'ben' && number === 4 ? { en: 'B. Moss' } : name,
      ...partyOf(id),
      ...(id === 'nora' && {
        role: { en: number < 6 ? 'Clerk' : 'Chair', zh: number < 6 ? '书记员' : '主席' },
      }),
    })),
    points,
    replies,
  }
})
