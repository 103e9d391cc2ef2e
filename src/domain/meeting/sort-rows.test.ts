import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sortRows } from './sort-rows.ts'

test('every order keeps every row, and equal totals as they came', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat({ max: 3 })),
      fc.constantFrom('order', 'total', 'name'),
      (totals, order) => {
        const rows = totals.map((_, i) => i)
        const sorted = sortRows(rows, order, totals, (row) => `${totals[row]}`)
        expect(sorted.toSorted((a, b) => a - b)).toEqual(rows)
        for (const [i, row] of sorted.entries()) {
          const before = sorted[i - 1]
          if (before === undefined) continue
          if (order === 'order') expect(before).toBeLessThan(row)
          if (order === 'total') expect(totals[before]).toBeGreaterThanOrEqual(totals[row]!)
          if (order === 'name') expect(totals[before]).toBeLessThanOrEqual(totals[row]!)
          if (totals[before] === totals[row]) expect(before).toBeLessThan(row)
        }
      },
    ),
  )
})

test('Chinese names go by pinyin', () => {
  const names = ['庄世勇', '丁海滨', '方健']
  const sorted = sortRows([0, 1, 2], 'name', [], (row) => names[row]!)
  expect(sorted.map((row) => names[row])).toEqual(['丁海滨', '方健', '庄世勇'])
})
