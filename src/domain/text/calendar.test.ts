import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysExceeded, isDay } from './calendar.ts'

test.each([
  ['2026-02-30', 28],
  ['2026-02-29', 28],
  ['2100-02-29', 28],
  ['2024-02-30?', 29],
  ['XXXX-02-30', 29],
  ['202X-04-31', 30],
])('%s has no such day', (date, most) => expect(daysExceeded(date)).toBe(most))

test.each([
  '2024-02-29',
  '2000-02-29',
  'XXXX-02-29',
  '202X-02-29',
  '2026-0X-31',
  '2026-XX-31',
  '2026-02-2X',
  '2026-02-3X',
  '2026-02-XX',
  'XXXX-03-16',
  '2026-02',
  '2026~',
])('%s may be', (date) => expect(daysExceeded(date)).toBe(0))

test('it is the calendar that computers have', () => {
  const parts = fc.tuple(
    fc.integer({ min: 1, max: 9999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  fc.assert(
    fc.property(parts, ([year, month, day]) => {
      const date = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
      const real = new Date(`${date}T00:00:00Z`)
      const isReal = !Number.isNaN(real.getTime()) && real.getUTCDate() === day
      expect(daysExceeded(date) === 0).toBe(isReal)
    }),
  )
})

test.each([
  ['2026-11-29', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['2026-11', false],
  ['2026-11-29?', false],
  ['XXXX-03-16', false],
])('whether %s is a whole day: %s', (text, is) => {
  expect(isDay(text)).toBe(is)
})
