import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layoutThread, THREAD_MARK } from './thread.ts'

const marks = fc
  .array(
    fc.record({
      day: fc.option(
        fc
          .date({ min: new Date('1950-01-01'), max: new Date('2050-01-01'), noInvalidDate: true })
          .map((date) => date.toISOString().slice(0, 10)),
      ),
      lane: fc.constantFrom('raised' as const, 'answers' as const),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((all) => all.sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1)))

test('marks stand in their order, none on another, all within; where they have no room there is no picture', () => {
  fc.assert(
    fc.property(marks, fc.integer({ min: 0, max: 1200 }), fc.nat(), (all, width, some) => {
      const picture = layoutThread(all, some % all.length, width)
      if (!picture) {
        expect(all.length * THREAD_MARK).toBeGreaterThan(width)
        return
      }
      const xs = picture.marks.map(({ x }) => x)
      for (const [i, x] of xs.entries()) {
        expect(x).toBeGreaterThanOrEqual(THREAD_MARK / 2 - 1e-6)
        expect(x).toBeLessThanOrEqual(width - THREAD_MARK / 2 + 1e-6)
        if (i > 0) expect(x - xs[i - 1]!).toBeGreaterThanOrEqual(THREAD_MARK - 1e-6)
      }
      expect(picture.paths.filter((path) => path === null)).toHaveLength(1)
      for (const { x } of picture.years) expect(x).toBeGreaterThanOrEqual(0)
    }),
  )
})
