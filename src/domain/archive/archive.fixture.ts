import { count, index, sum } from 'd3'
import { KINDS, type Kind, type Localized, type Point } from '../format/transcript.ts'
import { fold } from '../text/fold.ts'
import type {
  Archive,
  ArchiveMeeting,
  ByKind,
  Days,
  Hit,
  MeetingRef,
  Named,
  PersonEntry,
  PointRef,
  ReplyRef,
} from './archive.ts'

/*
 * An invented archive in memory, for tests of what shows one: fourteen meetings of a parish and of a school over
 * six years, in two languages, with points of all kinds, of which some are answered.
 */

const NAMES: readonly (readonly [id: string, name: Localized])[] = [
  ['nora-field', { en: 'Nora Field', zh: '田诺拉' }],
  ['ada-brook', { en: 'Ada Brook', zh: '溪艾达' }],
  ['ben-moss', { en: 'Ben Moss' }],
  ['li-dahe', { en: 'Li Dahe', zh: '李大河' }],
  ['tian-xiaoman', { en: 'Tian Xiaoman', zh: '田小满' }],
]

const THEMES: readonly (readonly [id: string, label: Localized])[] = [
  ['water', { en: 'clean water', zh: '净水' }],
  ['bridge', { en: 'the bridge', zh: '修桥' }],
  ['school', { en: 'school meals', zh: '学校午餐' }],
  ['bus', { en: 'the evening bus', zh: '晚班车' }],
  ['trees', { en: 'old trees', zh: '古树' }],
  ['light', { en: 'street lamps', zh: '路灯' }],
]

const SAID: Readonly<Record<Kind, (of: Localized) => Localized>> = {
  problem: (of) => ({ en: `Nobody looks after ${of.en}.`, zh: `没有人管${of.zh}。` }),
  recommendation: (of) => ({
    en: `We should set money aside for ${of.en}.`,
    zh: `应当为${of.zh}留出一笔钱。`,
  }),
  view: (of) => ({ en: `I think ${of.en} matters most.`, zh: `我看${of.zh}最要紧。` }),
  question: (of) => ({ en: `What does ${of.en} cost a year?`, zh: `${of.zh}一年要花多少钱？` }),
  procedure: (of) => ({ en: `We come to ${of.en}.`, zh: `下面谈${of.zh}。` }),
}

const PARISH: Localized = { en: 'Parish council', zh: '乡议会' }
const SCHOOL: Localized = { en: 'School board', zh: '校董会' }

const DAYS = [
  ...['2019-02-12', '2019-09-03', '2020-01-14', '2020-06-30', '2020-11-10', '2021-03-16'],
  ...['2021-10-05', '2022-02-01', '2022-05-24', '2022-12-13', '2023-04-18', '2023-09-26'],
  ...['2024-01-23', '2024-06-11'],
]

interface Said {
  readonly meeting: number
  readonly number: number
  readonly person: number
  readonly themes: readonly number[]
  readonly kind: Kind
  readonly answered: boolean | null
}

/** Who says what: so that people, themes and kinds come in other proportions each year. */
const said: readonly Said[] = DAYS.flatMap((_, meeting) =>
  Array.from({ length: 9 + (meeting % 4) * 3 }, (_, number) => {
    const seed = meeting * 7 + number * 5 + ((meeting * number) % 11)
    const kind = KINDS[[0, 1, 2, 0, 3, 1, 0, 2, 4][seed % 9]!]!
    const isAsked = kind === 'problem' || kind === 'question'
    const theme = (seed + (meeting > 6 ? number % 2 : 0)) % THEMES.length
    const themes = seed % 6 === 1 ? [theme, (theme + 2) % THEMES.length] : [theme]
    return {
      ...{ meeting, number, kind, themes, person: (seed * 3 + (number % 2)) % NAMES.length },
      answered: isAsked ? seed % 3 !== 0 : null,
    }
  }),
)

const titleOf = (meeting: number): Localized => ({
  en: `${meeting % 3 === 2 ? 'School board' : 'Parish council'}, ${DAYS[meeting]}`,
  zh: `${meeting % 3 === 2 ? '校董会' : '乡议会'} ${DAYS[meeting]}`,
})

const byKind = (points: readonly { readonly kind: Kind }[]): ByKind =>
  KINDS.map((kind) => count(points, (point) => (point.kind === kind ? 1 : undefined)))

const meetings: readonly ArchiveMeeting[] = DAYS.map((day, meeting) => {
  const own = said.filter((point) => point.meeting === meeting)
  return {
    ...{ key: `${day}/m-${meeting}`, title: titleOf(meeting), day, path: `t/m-${meeting}.json` },
    body: meeting % 3 === 2 ? SCHOOL : PARISH,
    speakers: new Set(own.map(({ person }) => person)).size,
    points: byKind(own),
    open: own.filter(({ kind, answered }) => kind === 'problem' && answered === false).length,
  }
})

const refOf = ({ key, title, day, path }: ArchiveMeeting): MeetingRef => ({ key, title, day, path })

const pointOf = (one: Said): Point => ({
  id: `p-${one.number}`,
  speaker: NAMES[one.person]![0],
  kind: one.kind,
  themes: one.themes.map((theme) => THEMES[theme]![0]),
  text: SAID[one.kind](THEMES[one.themes[0]!]![1]),
})

const isWithin = ({ from, to }: Days, day: string | null) =>
  (from === null && to === null) ||
  (day !== null && (from === null || day >= from) && (to === null || day <= to))

const named = (id: string, name: Localized, own: readonly Said[]): Named => ({
  ...{ id, name, points: own.length },
  meetings: new Set(own.map(({ meeting }) => meeting)).size,
})

const people: readonly PersonEntry[] = NAMES.map(([id, name], person) => ({
  ...named(
    id,
    name,
    said.filter((one) => one.person === person),
  ),
  body: PARISH,
})).sort((a, b) => b.points - a.points)

const themes: readonly Named[] = THEMES.map(([id, name], theme) =>
  named(
    id,
    name,
    said.filter((one) => one.themes.includes(theme)),
  ),
).sort((a, b) => b.points - a.points)

/** The refs of points, with places in a list of their meetings. */
function refs(own: readonly Said[]) {
  const places = [...new Set(own.map(({ meeting }) => meeting))]
  return {
    meetings: places.map((meeting) => refOf(meetings[meeting]!)),
    refOf: (one: Said): PointRef => ({
      ...{ meeting: places.indexOf(one.meeting), point: one.number, kind: one.kind },
      ...{ themes: one.themes, answered: one.answered },
    }),
    placeOf: (meeting: number) => places.indexOf(meeting),
  }
}

const labelled = THEMES.map(([id, label]) => ({ id, label }))
const whole = NAMES.map(([id, name]) => ({ id, name }))
const numberOf = index(
  NAMES.map(([id], i) => ({ id, i })),
  ({ id }) => id,
)

export const inventedArchive: Archive = {
  summary: {
    title: { en: 'Meetings of Reedbed', zh: '芦荡的会议' },
    meetings: meetings.length,
    points: byKind(said),
    people: people.length,
    themes: themes.length,
    first: DAYS[0]!,
    last: DAYS.at(-1)!,
    languages: ['en', 'zh'],
    bodies: [PARISH, SCHOOL].map((name) => ({
      name,
      meetings: meetings.filter(({ body }) => body === name).length,
    })),
    years: [...new Set(DAYS.map((day) => day.slice(0, 4)))].map((year) => {
      const own = meetings.filter(({ day }) => day?.startsWith(year))
      return { year, meetings: own.length, points: sum(own, ({ points }) => sum(points)) }
    }),
    topPeople: people,
    topThemes: themes,
    latest: meetings.toReversed().slice(0, 10),
  },

  async meetings(days, from, count) {
    const own = meetings.filter(({ day }) => isWithin(days, day))
    return own.reverse().slice(from, from + count)
  },

  async person(id) {
    const person = numberOf.get(id)?.i
    if (person === undefined) return null
    const own = said.filter((one) => one.person === person)
    const { meetings, refOf, placeOf } = refs(own)
    const reply = (one: Said, other: number, point: number, toPoint: number): ReplyRef => ({
      ...{ meeting: placeOf(one.meeting), kind: other % 2 ? 'answers' : 'agrees', other },
      ...{ point, toPoint },
    })
    const before = (one: Said) => said[said.indexOf(one) - 1]
    return {
      ...{ id, meetings, themes: labelled, people: whole },
      names: [
        { name: NAMES[person]![1], points: own.length - 2 },
        {
          name: { en: `${id[0]!.toUpperCase()}. ${NAMES[person]![1].en!.split(' ')[1]}` },
          points: 2,
        },
      ],
      joined: ['same-name', 'initial'],
      maybe:
        person === 2
          ? [{ id: 'ben-moss-2', name: { en: 'Ben Moss' }, points: 3, meetings: 1, body: SCHOOL }]
          : [],
      bodies: [PARISH, SCHOOL],
      offices: [
        { role: { en: 'Clerk', zh: '书记员' }, days: { from: DAYS[0]!, to: DAYS[4]! } },
        { role: { en: 'Chair', zh: '主席' }, days: { from: DAYS[5]!, to: DAYS.at(-1)! } },
      ],
      sameAs: [],
      points: own.map(refOf),
      answers: own.flatMap((one) => {
        const other = before(one)
        const isOther = other && other.meeting === one.meeting && other.person !== person
        return isOther ? [reply(one, other.person, one.number, other.number)] : []
      }),
      answeredBy: said.flatMap((one) => {
        const other = before(one)
        return other?.meeting === one.meeting && other.person === person && one.person !== person
          ? [reply(one, one.person, one.number, other.number)]
          : []
      }),
    }
  },

  async theme(id) {
    const theme = THEMES.findIndex(([one]) => one === id)
    if (theme < 0) return null
    const own = said.filter((one) => one.themes.includes(theme))
    const { meetings, refOf } = refs(own)
    return {
      ...{ id, label: THEMES[theme]![1], labels: [THEMES[theme]![1]], definition: null },
      ...{ meetings, people: whole, themes: labelled },
      points: own.map((one) => ({ ...refOf(one), person: one.person })),
    }
  },

  async points(wanted) {
    return wanted.map(({ meeting, point }) =>
      pointOf(said.find((one) => meetings[one.meeting]!.key === meeting && one.number === point)!),
    )
  },

  async names(typed, count) {
    const begin = fold(typed.trim())
    const begins = ({ name }: Named) =>
      Object.values(name).some((one) => fold(one).startsWith(begin))
    if (begin === '') return []
    return [
      ...people.filter(begins).map((one) => ({ what: 'person', ...one }) as const),
      ...themes.filter(begins).map((one) => ({ what: 'theme', ...one }) as const),
    ].slice(0, count)
  },

  async search({ words, people, themes, kinds, days, newestFirst }) {
    const marks = fold(words).split(/\s+/).filter(Boolean)
    const has = (list: readonly string[], one: string) => list.length === 0 || list.includes(one)
    const found = said.filter((one) => {
      const { speaker, kind, themes: of, text } = pointOf(one)
      const all = fold(Object.values(text).join('\n'))
      return (
        marks.every((mark) => all.includes(mark)) &&
        has(people, speaker) &&
        has(kinds, kind) &&
        (themes.length === 0 || of.some((theme) => themes.includes(theme))) &&
        isWithin(days, meetings[one.meeting]!.day)
      )
    })
    const ordered = newestFirst ? found.toReversed() : found
    const years = new Map<string, number>()
    for (const { meeting } of found) {
      const year = DAYS[meeting]!.slice(0, 4)
      years.set(year, (years.get(year) ?? 0) + 1)
    }
    return {
      total: found.length,
      years: [...years].map(([year, points]) => ({ year, points })),
      marks,
      hits: async (from, count) =>
        ordered.slice(from, from + count).map((one): Hit => {
          const [id, name] = NAMES[one.person]!
          return {
            ...{ meeting: meetings[one.meeting]!, point: pointOf(one), number: one.number },
            person: { id, name },
          }
        }),
    }
  },
}
