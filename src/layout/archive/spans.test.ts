import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layoutSpans } from './spans.ts'

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const span = fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }))

test('spans stand within the width, and one that begins later begins no further left', () => {
  fc.assert(
    fc.property(fc.array(span, { minLength: 1, maxLength: 8 }), (spans) => {
      const placed = layoutSpans(spans)
      for (const { start, width } of placed) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(width).toBeGreaterThan(0)
        expect(start + width).toBeLessThanOrEqual(100 + 1e-6)
      }
      const first = spans.map(({ from }) => from).sort()[0]
      const last = spans
        .map(({ to }) => to)
        .sort()
        .at(-1)
      const whole = placed[spans.findIndex(({ from, to }) => from === first && to === last)]
      if (whole) expect(whole).toEqual({ start: 0, width: 100 })
    }),
  )
})
