import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alignThemes, type ThemeMention } from './align-themes.ts'

const theme = (label: ThemeMention['label'], of: Partial<ThemeMention> = {}): ThemeMention => ({
  id: 't',
  label,
  meeting: '',
  ...of,
})
/** A meeting each. */
const inMeetings = (...themes: readonly ThemeMention[]) =>
  themes.map((one, i) => ({ ...one, meeting: one.meeting || `2020-01-0${i + 1}/m` }))
const groups = (...themes: readonly ThemeMention[]) => [
  ...alignThemes(inMeetings(...themes)).themeOf,
]

const reeds = { definition: { en: 'What grows at the edge.' } }

describe('themes that are one', () => {
  test.each([
    ['the same words', theme({ en: 'Reed beds' }), theme({ en: 'reed  beds' })],
    [
      'the same in one language',
      theme({ zh: '芦苇', en: 'Reed beds' }),
      theme({ en: 'Reed beds' }),
    ],
    ['another id', theme({ en: 'Reed beds' }), theme({ en: 'Reed beds' }, { id: 'u' })],
    ['worded anew', theme({ en: 'Reed beds' }, reeds), theme({ en: 'Reeds' }, reeds)],
  ])('%s', (_, ...themes) => expect(groups(...themes)).toEqual([0, 0]))
})

describe('themes that are two', () => {
  test.each([
    ['words that resemble', theme({ en: 'Reed beds' }), theme({ en: 'Reed bed' })],
    ['another language', theme({ en: 'Gift' }), theme({ de: 'Gift' })],
    ['one id of two meetings', theme({ en: 'Reed beds' }), theme({ en: 'Lamps' })],
    [
      'one definition, two ids',
      theme({ en: 'Reeds' }, reeds),
      theme({ en: 'Rushes' }, { id: 'u', ...reeds }),
    ],
    [
      'another word in one language',
      theme({ zh: '芦苇', en: 'Reeds' }),
      theme({ zh: '苇草', en: 'Reeds' }),
    ],
  ])('%s', (_, ...themes) => expect(groups(...themes)).toEqual([0, 1]))
})

test('what is called as two others are is neither of them', () => {
  const two = [theme({ zh: '芦苇', en: 'Reeds' }), theme({ zh: '苇草', en: 'Reeds' })]
  expect(groups(...two, theme({ en: 'Reeds' }))).toEqual([0, 1, 2])
})

test('where a meeting has two of one name, their groups tell them apart everywhere', () => {
  const [a, b] = [
    theme({ en: 'Cost' }, { group: 'reeds' }),
    theme({ en: 'Cost' }, { id: 'u', group: 'lamps' }),
  ]
  const both = [a, b].map((one) => ({ ...one, meeting: '2020-01-01/m' }))
  expect(groups(...both, b, a)).toEqual([0, 1, 1, 0])
})

test('the wording of most meetings comes first, and the definition of most', () => {
  const { themes } = alignThemes(
    inMeetings(theme({ en: 'reeds' }), theme({ en: 'Reeds' }, reeds), theme({ en: 'Reeds' })),
  )
  expect(themes).toMatchObject([
    { label: { en: 'Reeds' }, labels: [{ en: 'Reeds' }, { en: 'reeds' }], ...reeds },
  ])
})

test('in each language a theme is called as most meetings call it, whether these tell one language or two', () => {
  const [zh, en, both] = [{ zh: '芦苇' }, { en: 'Reeds' }, { en: 'Reeds', zh: '芦苇' }]
  const other = { en: 'reeds', zh: '芦苇' }
  for (const labels of [
    [zh, both],
    [zh, zh, both],
    [both, zh, both, en],
    [other, zh, both, en],
  ]) {
    const { themes } = alignThemes(inMeetings(...labels.map((label) => theme(label))))
    expect(themes.map(({ label }) => JSON.stringify(label))).toEqual([JSON.stringify(both)])
  }
})

test('ids can be read, and stay when others come later', () => {
  const first = inMeetings(theme({ zh: '芦苇', en: 'Reed beds' }), theme({ zh: '灯' }))
  const later = { ...theme({ zh: '苇', en: 'Reed beds' }), meeting: '2021-01-01/m' }
  const ids = (themes: readonly ThemeMention[]) => alignThemes(themes).themes.map(({ id }) => id)
  expect(ids(first)[0]).toMatch(/^reed-beds-[0-9a-z]{5}$/)
  expect(ids([...first, later]).slice(0, 2)).toEqual(ids(first))
})

test('whatever comes: the order is no matter, and no meeting has a theme twice', () => {
  const word = fc.constantFrom('a', 'b', 'c')
  const any = fc.record({
    id: word,
    meeting: fc.constantFrom('2020-01-01/a', '2021-01-01/b', '/c'),
    label: fc.oneof(fc.record({ en: word }), fc.record({ en: word, zh: word })),
    definition: word.map((en) => ({ en })),
  })
  fc.assert(
    fc.property(fc.uniqueArray(any, { selector: ({ id, meeting }) => id + meeting }), (given) => {
      const { themes, themeOf } = alignThemes(given)
      const turned = alignThemes(given.toReversed())
      const ids = given.map((_, i) => themes[themeOf[i]!]!.id)
      expect(given.map((_, i) => turned.themes[turned.themeOf.at(-1 - i)!]!.id)).toEqual(ids)
      expect(new Set(themes.map(({ id }) => id)).size).toBe(themes.length)
      const here = given.map(({ meeting }, i) => `${meeting} ${ids[i]}`)
      expect(new Set(here).size).toBe(here.length)
    }),
  )
})
