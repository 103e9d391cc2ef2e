import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnOf, cutCalendar } from './columns.ts'

const anyDay = fc
  .date({ min: new Date('1700-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const next = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)

test('columns are no more than asked for, without gaps, and each day is in one', () => {
  fc.assert(
    fc.property(
      fc.array(anyDay, { minLength: 1 }),
      fc.integer({ min: 1, max: 60 }),
      (days, most) => {
        const columns = cutCalendar(days, most)
        expect(columns.length).toBeGreaterThan(0)
        expect(columns.length).toBeLessThanOrEqual(Math.max(most, 2))
        for (const [i, { from, to }] of columns.entries()) {
          expect(from <= to).toBe(true)
          if (i > 0) expect(from).toBe(next(columns[i - 1]!.to))
        }
        for (const day of days) {
          const { from, to } = columns[columnOf(columns, day)]!
          expect(from <= day && day <= to).toBe(true)
        }
      },
    ),
  )
})

test('stretches are those of the calendar', () => {
  expect(cutCalendar([], 10)).toEqual([])
  expect(cutCalendar(['2021-03-16'], 10)).toEqual([{ from: '2021-03-16', to: '2021-03-16' }])
  const quarters = cutCalendar(['2020-02-11', '2021-11-30'], 10)
  expect(quarters).toHaveLength(8)
  expect(quarters[1]).toEqual({ from: '2020-04-01', to: '2020-06-30' })
  const years = cutCalendar(['2001-02-11', '2010-11-30'], 10)
  expect(years.at(-1)).toEqual({ from: '2010-01-01', to: '2010-12-31' })
})
