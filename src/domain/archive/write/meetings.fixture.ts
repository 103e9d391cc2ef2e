import type { Kind, Point, Reply, Speaker, Transcript } from '../../format/transcript.ts'

type Said = readonly [
  speaker: string,
  kind: Kind,
  themes: readonly string[],
  zh: string,
  en: string,
]

interface Minutes {
  readonly id: string
  readonly day?: string
  readonly body?: { readonly id: string; readonly zh: string; readonly en: string }
  readonly speakers: readonly Speaker[]
  readonly themes: readonly (readonly [id: string, zh: string, en: string])[]
  readonly said: readonly Said[]
  /** Places in what was said: who answers, who is answered. */
  readonly answers?: readonly (readonly [number, number])[]
}

/** A small invented meeting as a transcript. */
export function minutes({
  id,
  day,
  body,
  speakers,
  themes,
  said,
  answers = [],
}: Minutes): Transcript {
  const points = said.map(
    ([speaker, kind, own, zh, en], i): Point => ({
      id: `p${i}`,
      speaker,
      kind,
      themes: [...own],
      text: { zh, en },
    }),
  )
  const replies = answers.map(
    ([from, to]): Reply => ({
      from: points[from]!.speaker,
      to: points[to]!.speaker,
      kind: 'answers',
      point: points[from]!.id,
      toPoint: points[to]!.id,
    }),
  )
  return {
    format: 'reyi/transcript@2',
    meeting: {
      id,
      title: { zh: `例会 ${id}`, en: `Session ${id}` },
      ...(day && { date: day }),
      ...(body && { body: { id: body.id, name: { zh: body.zh, en: body.en } } }),
      languages: ['zh', 'en'],
    },
    source: {
      length: 0,
      sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    },
    themes: themes.map(([theme, zh, en]) => ({ id: theme, label: { zh, en } })),
    speakers: [...speakers],
    points,
    replies,
  }
}

const COUNCIL = { id: 'council', zh: '镇议会', en: 'Town council' }
const LAMPS = ['lamps', '路灯', 'Street lamps'] as const
const FERRY = ['ferry', '渡船', 'The ferry'] as const

const person = (id: string, zh: string, en: string, role?: readonly [string, string]): Speaker => ({
  id,
  name: { zh, en },
  ...(role && { role: { zh: role[0], en: role[1] } }),
})

/** Three meetings of a council and one of a club, in which people of the council come back. */
export const FOUR_MEETINGS: readonly Transcript[] = [
  minutes({
    id: 'council-1',
    day: '2025-03-04',
    body: COUNCIL,
    speakers: [
      person('lin', '林晚秋', 'Lin Wanqiu', ['议长', 'Chair']),
      person('gao', '高小舟', 'Gao Xiaozhou'),
    ],
    themes: [LAMPS, FERRY],
    said: [
      ['lin', 'problem', ['lamps'], '河边的路灯坏了三盏。', 'Three lamps by the river are broken.'],
      [
        'gao',
        'recommendation',
        ['lamps'],
        '路灯应当在入冬前修好。',
        'The lamps should be mended before winter.',
      ],
      ['gao', 'problem', ['ferry'], '渡船每天只开两班。', 'The ferry sails only twice a day.'],
    ],
    answers: [[1, 0]],
  }),
  minutes({
    id: 'council-2',
    day: '2026-02-10',
    body: COUNCIL,
    speakers: [
      person('a', '林晚秋', 'Lin Wanqiu', ['镇长', 'Mayor']),
      person('b', '杜若溪', 'Du Ruoxi'),
    ],
    themes: [['x', '渡船', 'The ferry']],
    said: [
      ['a', 'view', ['x'], '渡船的班次已经增加。', 'The ferry sails more often now.'],
      [
        'b',
        'problem',
        ['x'],
        '渡船码头夜里没有路灯。',
        'There are no lamps at the landing at night.',
      ],
    ],
  }),
  minutes({
    id: 'council-3',
    day: '2026-05-12',
    body: COUNCIL,
    speakers: [
      person('b', '杜若溪', 'Du Ruoxi'),
      person('a', '林晚秋', 'Lin Wanqiu', ['镇长', 'Mayor']),
    ],
    themes: [LAMPS],
    said: [
      [
        'b',
        'recommendation',
        ['lamps'],
        '码头先装两盏路灯。',
        'Put two lamps at the landing first.',
      ],
      ['a', 'view', [], '预算要到七月才有。', 'There is no budget before July.'],
    ],
  }),
  minutes({
    id: 'club',
    speakers: [person('k', '高小舟', 'Gao Xiaozhou')],
    themes: [],
    said: [['k', 'view', [], '棋社的灯太暗。', 'The light at the chess club is dim.']],
  }),
]
