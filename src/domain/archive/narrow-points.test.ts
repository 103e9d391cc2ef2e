import fc from 'fast-check'
import { expect, test } from 'vitest'
import { KINDS } from '../format/transcript.ts'
import type { Days, MeetingRef, PointRef } from './archive.ts'
import { countByYear } from './by-year.ts'
import { narrowPoints, UNDATED } from './narrow-points.ts'

const DAYS = [null, '2019-02-11', '2020-01-01', '2020-12-31', '2021-05-05']
const meetings: readonly MeetingRef[] = DAYS.map((day, i) => ({
  ...{ key: `${day ?? ''}/m-${i}`, title: { en: `Meeting ${i}` }, day, path: `m-${i}.json` },
  body: [null, 'parish', 'school'][i % 3]!,
}))

const points: fc.Arbitrary<PointRef[]> = fc.array(
  fc.record({
    meeting: fc.nat(DAYS.length - 1),
    point: fc.nat(9),
    kind: fc.constantFrom(...KINDS),
    themes: fc.uniqueArray(fc.nat(3), { maxLength: 2 }),
    answered: fc.constantFrom(null, true, false),
    party: fc.constantFrom(null, 'greens', 'reds'),
    bytes: fc.tuple(fc.nat(), fc.nat()),
  }),
)
const themes = Array.from({ length: 4 }, (_, i) => ({ id: `t${i}`, label: { en: `Theme ${i}` } }))
const ALL = {
  ...{ themes: [], kinds: [], days: { from: null, to: null }, bodies: [], parties: [] },
  open: false,
}

test('what narrows nothing leaves all, and each narrowing leaves what it names, in order', () => {
  fc.assert(
    fc.property(points, (points) => {
      const record = { points, meetings, themes }
      expect(narrowPoints(record, ALL)).toEqual(points)
      expect(narrowPoints(record, { ...ALL, themes: ['t1'] })).toEqual(
        points.filter(({ themes }) => themes.includes(1)),
      )
      expect(narrowPoints(record, { ...ALL, themes: ['t1', 't2'] })).toEqual(
        points.filter(({ themes }) => themes.includes(1) && themes.includes(2)),
      )
      expect(narrowPoints(record, { ...ALL, themes: ['t1', 'of-somebody-else'] })).toEqual([])
      expect(narrowPoints(record, { ...ALL, kinds: ['problem', 'question'] })).toEqual(
        points.filter(({ kind }) => kind === 'problem' || kind === 'question'),
      )
      expect(narrowPoints(record, { ...ALL, bodies: ['school', 'nowhere'] })).toEqual(
        points.filter(({ meeting }) => meetings[meeting]!.body === 'school'),
      )
      expect(narrowPoints(record, { ...ALL, parties: ['greens', 'reds'] })).toEqual(
        points.filter(({ party }) => party !== null),
      )
      expect(narrowPoints(record, { ...ALL, open: true })).toEqual(
        points.filter(({ answered }) => answered === false),
      )
    }),
  )
})

test('both days are included, and what has no day is in none', () => {
  const points = DAYS.map(
    (_, meeting): PointRef => ({
      ...{
        meeting,
        point: 0,
        kind: 'view',
        themes: [],
        answered: null,
        party: null,
        bytes: [0, 0],
      },
    }),
  )
  const of = (days: Days) =>
    narrowPoints({ points, meetings, themes }, { ...ALL, days }).map(({ meeting }) => meeting)
  const within = (from: string | null, to: string | null) => of({ from, to })
  expect(within('2020-01-01', '2020-12-31')).toEqual([2, 3])
  expect(within(null, '2020-01-01')).toEqual([1, 2])
  expect(within('2020-12-31', null)).toEqual([3, 4])
  expect(of(UNDATED)).toEqual([0])
})

test('points are counted by year and kind, oldest first, those without a day in no year', () => {
  expect(
    countByYear([
      { day: '2021-03-16', kind: 'problem' },
      { day: '2019-03-16', kind: 'view' },
      { day: null, kind: 'view' },
      { day: '2021-01-01', kind: 'recommendation' },
    ]),
  ).toEqual([
    { year: '2019', byKind: [0, 0, 1, 0, 0] },
    { year: '2021', byKind: [1, 1, 0, 0, 0] },
  ])
})
