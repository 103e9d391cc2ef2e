import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layoutYearBars, type YearCounts } from './year-bars.ts'

const years: fc.Arbitrary<YearCounts[]> = fc.uniqueArray(
  fc.record({
    year: fc.integer({ min: 1700, max: 2100 }).map(String),
    above: fc.tuple(fc.nat(50), fc.nat(50)),
    below: fc.tuple(fc.nat(50)),
  }),
  { selector: ({ year }) => year, maxLength: 40 },
)

const all = (lists: readonly (readonly number[])[]) => lists.flat().reduce((sum, n) => sum + n, 0)

test('nothing is lost, nothing counted twice, and all stands in the picture', () => {
  fc.assert(
    fc.property(
      years,
      fc.integer({ min: 200, max: 1400 }),
      fc.constantFrom(1, 2),
      (given, width, text) => {
        const { bars, line, most } = layoutYearBars(given, {
          width,
          height: 90,
          narrowest: 24,
          text,
        })
        expect(all(bars.map(({ above }) => above))).toBe(all(given.map(({ above }) => above)))
        expect(all(bars.map(({ below }) => below))).toBe(all(given.map(({ below = [] }) => below)))
        let free = 0
        for (const { first, last, left, name } of bars) {
          if (name === null) continue
          const room = (first === last ? 36 : 72) * text
          const begin = left + name - room / 2
          expect(begin).toBeGreaterThanOrEqual(free - 0.001)
          expect(begin + room).toBeLessThanOrEqual(width + 0.001)
          free = begin + room
        }
        for (const { first, last, left, step, parts } of bars) {
          expect(first <= last).toBe(true)
          expect(step).toBeGreaterThanOrEqual(24)
          expect(left).toBeGreaterThanOrEqual(-0.001)
          expect(left + step).toBeLessThanOrEqual(width + 0.001)
          for (const { y, height } of parts) {
            expect(y).toBeGreaterThanOrEqual(-0.001)
            expect(y + height).toBeLessThanOrEqual(90.001)
            expect(y + height <= line + 0.001 || y >= line - 0.001).toBe(true)
          }
        }
        expect(most[0]).toBe(Math.max(0, ...bars.map(({ above }) => all([above]))))
      },
    ),
  )
})

test('a year without anything has its place too', () => {
  const { bars } = layoutYearBars(
    [
      { year: '2019', above: [3] },
      { year: '2021', above: [1] },
    ],
    { width: 400, height: 80, narrowest: 24 },
  )
  expect(bars.map(({ first, above }) => [first, ...above])).toEqual([
    ['2019', 3],
    ['2020', 0],
    ['2021', 1],
  ])
})

test('where there is no room for each year, bars stand for several', () => {
  const { bars } = layoutYearBars(
    [
      { year: '1998', above: [3] },
      { year: '2003', above: [2] },
      { year: '2021', above: [1] },
    ],
    { width: 100, height: 80, narrowest: 24 },
  )
  expect(bars.map(({ first, last }) => `${first}–${last}`)).toEqual([
    ...['1998–1999', '2000–2009', '2010–2019', '2020–2021'],
  ])
})

test('pictures of one scale have bars of one height for one number', () => {
  const room = { width: 100, height: 40, narrowest: 4, most: 8 }
  const [few] = layoutYearBars([{ year: '2020', above: [2] }], room).bars
  expect(few!.parts[0]!.height).toBe(10)
})
