import fc from 'fast-check'
import { expect, test } from 'vitest'
import { KINDS } from '../../domain/format/transcript.ts'
import { layoutStrip, STRIP_ROW, type StripPoint } from './strip.ts'

const ROWS = 4
const points: fc.Arbitrary<StripPoint[]> = fc.array(
  fc.record({
    day: fc.option(
      fc.constantFrom('2019-02-11', '2019-03-01', '2020-12-31', '2021-01-01', '2023-05-05'),
    ),
    rows: fc.uniqueArray(fc.integer({ min: 0, max: ROWS - 1 }), { maxLength: 3 }),
    kind: fc.constantFrom(...KINDS),
  }),
  { maxLength: 200 },
)

test('every point is in one place of each of its rows, as a mark or as its share of a bar', () => {
  fc.assert(
    fc.property(points, fc.integer({ min: 40, max: 1400 }), (given, width) => {
      const strip = layoutStrip(given, ROWS, width)
      for (const [row, cells] of strip.rows.entries()) {
        const own = given.filter(({ rows }) => rows.includes(row))
        expect(cells.reduce((sum, { points }) => sum + points, 0)).toBe(own.length)
        for (const { column, points, byKind, marks, bar } of cells) {
          expect(byKind.reduce((sum, n) => sum + n, 0)).toBe(points)
          const at = strip.columns[column]!
          const inIt = own.filter(({ day }) =>
            at === null ? day === null : day !== null && at.from <= day && day <= at.to,
          )
          expect(KINDS.map((kind) => inIt.filter((one) => one.kind === kind).length)).toEqual(
            byKind,
          )
          if (marks.length > 0) expect(marks.map(({ kind }) => kind)).toHaveLength(points)
          else expect(new Set(bar.map(({ kind }) => kind)).size).toBe(byKind.filter(Boolean).length)
          for (const { x, y } of marks) {
            expect(x).toBeLessThan(strip.width)
            expect(y).toBeGreaterThan(0)
            expect(y).toBeLessThan(STRIP_ROW)
          }
          for (const part of bar) {
            expect(part.y).toBeGreaterThan(0)
            expect(part.y + part.height).toBeLessThan(STRIP_ROW)
          }
        }
      }
    }),
  )
})

test('the strip is no wider than its room, and its columns are as wide as a finger needs', () => {
  fc.assert(
    fc.property(points, fc.integer({ min: 60, max: 1400 }), (given, width) => {
      const strip = layoutStrip(given, ROWS, width)
      expect(strip.columns.length * strip.width).toBeLessThanOrEqual(width)
      if (given.length > 0) expect(strip.width).toBeGreaterThanOrEqual(24)
    }),
  )
})

test('the years are named once each, where they begin', () => {
  const days = ['2019-02-11', '2023-05-05']
  const strip = layoutStrip(
    days.map((day) => ({ day, rows: [0], kind: 'view' })),
    1,
    900,
  )
  expect(strip.years.map(({ year }) => year)).toEqual(['2019', '2020', '2021', '2022', '2023'])
  expect(strip.columns[strip.years[1]!.x / strip.width]!.from).toBe('2020-01-01')
})

test('years and the words for no day stand beside each other, however large text is', () => {
  fc.assert(
    fc.property(
      points,
      fc.integer({ min: 200, max: 1400 }),
      fc.constantFrom(1, 2),
      (given, width, text) => {
        const { years, undated, columns, width: step } = layoutStrip(given, ROWS, width, text)
        expect(undated !== null).toBe(given.some(({ day }) => day === null))
        let free = 0
        for (const { x } of years) {
          expect(x).toBeGreaterThanOrEqual(free)
          free = x + 38 * text
        }
        if (!undated) return
        if (years.length > 0) expect(undated.x).toBeGreaterThanOrEqual(free)
        expect(undated.x + undated.width).toBe(columns.length * step)
      },
    ),
  )
})
