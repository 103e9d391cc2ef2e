import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pond, pondText as text } from '../source/pond.fixture.ts'
import { applyEdit } from './apply-edit.ts'
import { slipTime, whenSaid } from './slip-time.ts'

test('a point is said until its end, or until a later one begins', () => {
  const points = [
    { time: 4_000 },
    { time: 1_000 },
    {},
    { time: 1_000 },
    { time: 9_000, timeEnd: 9_500 },
  ]
  expect(points.map((_, point) => whenSaid(points, point))).toEqual([
    { start: 4_000, end: 9_000 },
    { start: 1_000, end: 4_000 },
    null,
    { start: 1_000, end: 4_000 },
    { start: 9_000, end: 9_500 },
  ])
  expect(whenSaid([{ time: 7 }], 0)).toEqual({ start: 7, end: null })
})

const anySaid = fc
  .record({ start: fc.nat(10_000), length: fc.option(fc.nat(5_000)) })
  .map(({ start, length }) => ({ start, end: length === null ? null : start + length }))

test('an edge moves by what it is told, and a passage never ends before it begins', () => {
  fc.assert(
    fc.property(
      anySaid,
      fc.constantFrom('start' as const, 'end' as const),
      fc.constantFrom(-1_000, -100, 100, 1_000),
      (said, edge, by) => {
        const moved = slipTime(said, edge, by)
        if (!moved) return
        expect(moved).not.toEqual(said)
        expect(moved.start).toBeGreaterThanOrEqual(0)
        if (moved.end !== null) expect(moved.end).toBeGreaterThanOrEqual(moved.start)
        const other = edge === 'start' ? 'end' : 'start'
        expect(moved[other]).toBe(said[other])
        if (said[edge] !== null && (edge === 'end' || said.start + by >= 0))
          expect(moved[edge]).toBe(said[edge]! + by)
      },
    ),
  )
  expect(slipTime({ start: 0, end: 900 }, 'start', -100)).toBeNull()
  expect(slipTime({ start: 50, end: 900 }, 'start', -100)).toEqual({ start: 0, end: 900 })
  expect(slipTime({ start: 800, end: 900 }, 'start', 100)).toBeNull()
  expect(slipTime({ start: 800, end: 900 }, 'end', -100)).toBeNull()
  expect(slipTime({ start: 800, end: null }, 'end', -100)).toBeNull()
  expect(slipTime({ start: 800, end: null }, 'end', 100)).toEqual({ start: 800, end: 1_800 })
})

test('the times of a point are changed, confirmed with it, and wrong ones are refused', () => {
  const times = (time: number, timeEnd: number | null) =>
    applyEdit(pond, { do: 'set-times', point: 'qin-2', time, timeEnd }, text)
  const done = times(1_500, 2_500)
  if (!done.ok) throw new Error('refused')
  const point = done.transcript.points.find(({ id }) => id === 'qin-2')!
  expect(point).toMatchObject({ time: 1_500, timeEnd: 2_500 })
  expect(done.transcript.checked).toContainEqual({ what: 'point', id: 'qin-2' })
  const open = applyEdit(
    done.transcript,
    { do: 'set-times', point: 'qin-2', time: 1_600, timeEnd: null },
    text,
  )
  const after = open.ok && open.transcript.points.find(({ id }) => id === 'qin-2')!
  expect(after).toMatchObject({ time: 1_600 })
  expect(after).not.toHaveProperty('timeEnd')
  for (const [time, timeEnd] of [
    [2, 1],
    [-1, 1],
    [0.5, 1],
    [Number.NaN, null],
    [0, Infinity],
  ] as const)
    expect(times(time, timeEnd)).toEqual({ ok: false, refusal: { reason: 'times' } })
})
