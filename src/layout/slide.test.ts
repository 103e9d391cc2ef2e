import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SLIDE_TIME, slide } from './slide.ts'

const ends = fc.record({
  y0: fc.double({ min: 0, max: 5000, noNaN: true }),
  y1: fc.double({ min: 0, max: 5000, noNaN: true }),
})

test('a slide sets out from one place, never turns back, and arrives in time', () => {
  fc.assert(
    fc.property(ends, ends, (from, to) => {
      expect(slide(from, to, 0)).toEqual(from)
      const arrived = slide(from, to, SLIDE_TIME)
      expect(arrived.y0).toBeCloseTo(to.y0, 6)
      expect(arrived.y1).toBeCloseTo(to.y1, 6)
      expect(slide(from, to, 10 * SLIDE_TIME)).toEqual(arrived)
      let before = from
      for (let elapsed = 0; elapsed <= SLIDE_TIME; elapsed += SLIDE_TIME / 20) {
        const now = slide(from, to, elapsed)
        const on = (a: number, b: number, end: number) => (end - b) * Math.sign(end - a) >= -1e-6
        expect(on(before.y0, now.y0, to.y0)).toBe(true)
        expect((now.y0 - before.y0) * (to.y0 - from.y0)).toBeGreaterThanOrEqual(0)
        before = now
      }
    }),
  )
})
