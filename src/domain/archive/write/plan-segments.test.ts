import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { GatheredMeeting } from './gathered.ts'
import { planSegments } from './plan-segments.ts'

const meeting = (key: string, points: number) =>
  ({ rows: { key, kindOf: new Array(points).fill(0) } }) as unknown as GatheredMeeting

const planned = (meetings: readonly GatheredMeeting[], most: number) =>
  planSegments(meetings, most).map(({ from, to }) =>
    meetings.slice(from, to).map(({ rows }) => rows.key),
  )

test('years stay together as long as they fit; one that does not is parted by months', () => {
  const meetings = [
    meeting('2024-05-01/a', 3),
    meeting('2025-01-01/a', 3),
    meeting('2026-01-01/a', 4),
    meeting('2026-01-09/b', 4),
    meeting('2026-02-01/a', 5),
  ]
  expect(planned(meetings, 8)).toEqual([
    ['2024-05-01/a', '2025-01-01/a'],
    ['2026-01-01/a', '2026-01-09/b'],
    ['2026-02-01/a'],
  ])
})

test('a month, and a meeting, that has more than a segment holds', () => {
  const meetings = [
    meeting('2026-01-01/a', 4),
    meeting('2026-01-01/b', 9),
    meeting('2026-01-02/c', 4),
    meeting('2026-01-03/d', 4),
  ]
  expect(planned(meetings, 8)).toEqual([
    ['2026-01-01/a'],
    ['2026-01-01/b'],
    ['2026-01-02/c', '2026-01-03/d'],
  ])
})

const keys = fc.uniqueArray(
  fc
    .tuple(fc.integer({ min: 2020, max: 2026 }), fc.integer({ min: 1, max: 12 }), fc.nat(5))
    .map(([year, month, id]) => `${year}-${String(month).padStart(2, '0')}-01/m${id}`),
)

test('each meeting is in one segment, in order, and no segment holds more unless one meeting does', () => {
  fc.assert(
    fc.property(keys, fc.array(fc.integer({ min: 1, max: 12 })), (some, sizes) => {
      const meetings = some.sort().map((key, i) => meeting(key, sizes[i] ?? 1))
      const plans = planSegments(meetings, 10)
      expect(plans.flatMap(({ from, to }) => meetings.slice(from, to))).toEqual(meetings)
      for (const { from, to } of plans) {
        const points = meetings
          .slice(from, to)
          .reduce((sum, { rows }) => sum + rows.kindOf.length, 0)
        expect(points <= 10 || to - from === 1).toBe(true)
      }
    }),
  )
})

test('what comes later changes only the last segments', () => {
  fc.assert(
    fc.property(keys, (some) => {
      const meetings = some.sort().map((key) => meeting(key, 3))
      const before = planSegments(meetings, 10)
      const after = planSegments([...meetings, meeting('2027-01-01/z', 3)], 10)
      expect(after.slice(0, Math.max(0, before.length - 1))).toEqual(before.slice(0, -1))
    }),
  )
})
