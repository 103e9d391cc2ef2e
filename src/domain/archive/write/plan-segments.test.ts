import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { GatheredMeeting } from './gathered.ts'
import { mostPoints, planSegments } from './plan-segments.ts'

const meeting = (key: string, points: number) =>
  ({ rows: { key, points } }) as unknown as GatheredMeeting

const keys = fc.uniqueArray(
  fc
    .tuple(fc.integer({ min: 2020, max: 2026 }), fc.integer({ min: 1, max: 12 }), fc.nat(5))
    .map(([year, month, id]) => `${year}-${String(month).padStart(2, '0')}-01/m${id}`),
)

const pointsOf = (meetings: readonly GatheredMeeting[]) =>
  meetings.reduce((points, { rows }) => points + rows.points, 0)

test('each meeting is in one segment, in order, and no segment holds more unless one meeting does', () => {
  fc.assert(
    fc.property(keys, fc.array(fc.integer({ min: 1, max: 12 })), (some, sizes) => {
      const meetings = some.sort().map((key, i) => meeting(key, sizes[i] ?? 1))
      const plans = planSegments(meetings, 10)
      expect(plans.flatMap(({ from, to }) => meetings.slice(from, to))).toEqual(meetings)
      for (const { from, to } of plans)
        expect(pointsOf(meetings.slice(from, to)) <= 10 || to - from === 1).toBe(true)
    }),
  )
})

/** Days one after another, each with a meeting of 1 to 9 points. */
const many = (count: number, seed: number) =>
  Array.from({ length: count }, (_, i) => {
    const day = new Date(Date.UTC(2000, 0, 1 + i)).toISOString().slice(0, 10)
    return meeting(`${day}/m${seed}`, 1 + ((i * 7 + seed) % 9))
  })

const segmentsOf = (meetings: readonly GatheredMeeting[]) =>
  new Set(
    planSegments(meetings, 60).map(({ from, to }) =>
      JSON.stringify(meetings.slice(from, to).map(({ rows }) => [rows.key, rows.points])),
    ),
  )

test('there are no more than three times as many segments as there would be full ones', () => {
  for (let seed = 0; seed < 20; seed++) {
    const meetings = many(500, seed)
    expect(segmentsOf(meetings).size).toBeLessThanOrEqual((3 * pointsOf(meetings)) / 60)
  }
})

test('what comes, goes or changes makes one or two segments others, wherever it is', () => {
  let others = 0
  let trials = 0
  for (let seed = 0; seed < 12; seed++) {
    const meetings = many(500, seed)
    const before = segmentsOf(meetings)
    for (let at = seed; at < meetings.length; at += 41) {
      const { key, points } = meetings[at]!.rows
      const changes = [
        meetings.toSpliced(at, 1),
        meetings.toSpliced(at, 1, meeting(key, points + 1)),
        meetings.toSpliced(at + 1, 0, meeting(`${key}-more`, 4)),
      ]
      for (const changed of changes) {
        others += [...segmentsOf(changed)].filter((segment) => !before.has(segment)).length
        trials++
      }
    }
  }
  expect(others / trials).toBeLessThan(2)
})

test('a larger archive has larger segments, not many more, and small ones where meetings come', () => {
  for (const [count, most] of [
    [30, 1],
    [300, 9],
    [1_000, 14],
    [3_000, 20],
  ] as const) {
    const meetings = many(count, 1).map(({ rows }) => meeting(rows.key, 20 * rows.points))
    const sizes = planSegments(meetings).map(({ from, to }) => pointsOf(meetings.slice(from, to)))
    expect(sizes.length).toBeLessThanOrEqual(most)
    expect(sizes.at(-1)).toBeLessThanOrEqual(4096)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(mostPoints(pointsOf(meetings)))
  }
})
