import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Point } from '../../format/transcript.ts'
import { goOnAt, pointAt, speechTimesOf, timesOf } from './speech-times.ts'

type Timed = Pick<Point, 'time' | 'timeEnd'>

const times = (points: readonly Timed[]) =>
  speechTimesOf({ transcript: { points } } as unknown as Parameters<typeof speechTimesOf>[0])

const anyPoints = fc.array(
  fc
    .record({
      time: fc.option(fc.nat(10_000), { nil: undefined }),
      lasts: fc.option(fc.nat(500), { nil: undefined }),
    })
    .map(
      ({ time, lasts }): Timed => ({
        ...(time !== undefined && { time }),
        ...(time !== undefined && lasts !== undefined && { timeEnd: time + lasts }),
      }),
    ),
  { maxLength: 30 },
)

test('a point is said from its beginning until its end, or until the next begins', () => {
  const all = times([{ time: 1_000 }, { time: 3_000, timeEnd: 4_000 }, {}, { time: 6_000 }])
  expect(
    [999, 1_000, 2_999, 3_000, 3_999, 4_000, 6_000, 9e9].map((at) => pointAt(all, at)),
  ).toEqual([null, 0, 0, 1, 1, null, 3, 3])
})

test('what is said at a time is the latest begun point that has not ended', () => {
  fc.assert(
    fc.property(anyPoints, fc.nat(11_000), (points, at) => {
      const begun = points
        .map(({ time, timeEnd }, point) => ({ point, time, timeEnd }))
        .filter(({ time }) => time !== undefined && time <= at)
        .sort((a, b) => a.time! - b.time! || a.point - b.point)
        .at(-1)
      const expected =
        begun && (begun.timeEnd === undefined || at < begun.timeEnd) ? begun.point : null
      expect(pointAt(times(points), at)).toBe(expected)
    }),
  )
})

test('some of the points, one after the other: nothing else is heard, and none is left out', () => {
  fc.assert(
    fc.property(anyPoints, fc.infiniteStream(fc.boolean()), (points, coin) => {
      const all = times(points)
      const some = points.flatMap((_, point) => (coin.next().value ? [point] : []))
      const only = timesOf(all, some)
      const heard = new Set<number>()
      let at = 0
      for (;;) {
        const next = goOnAt(only, at)
        if (next === 'over') break
        if (next !== null) {
          expect(next).toBeGreaterThan(at)
          at = next
          continue
        }
        heard.add(pointAt(only, at)!)
        const later = [...only.starts, ...only.ends].filter((time) => time > at && time < Infinity)
        if (later.length === 0) break
        at = Math.min(...later)
      }
      // Of points that begin at once only the last is told apart; one without any length is passed over.
      for (const point of heard) expect(some).toContain(point)
      const alone = [...only.points].filter(
        (_, i) => only.ends[i]! > only.starts[i]! && only.starts[i + 1] !== only.starts[i],
      )
      for (const point of alone) expect(heard).toContain(point)
    }),
  )
})
