import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { nameRankSteps, nameRanks } from './name-ranks.ts'
import { sortRows } from './sort-rows.ts'

test('every order keeps every row, and equal totals as they came', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat({ max: 3 })),
      fc.constantFrom('order', 'total', 'name'),
      (totals, order) => {
        const rows = totals.map((_, i) => i)
        const sorted = sortRows(rows, order, totals, nameRanks(totals.map(String)))
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
  const sorted = sortRows([0, 1, 2], 'name', [], nameRanks(names))
  expect(sorted.map((row) => names[row])).toEqual(['丁海滨', '方健', '庄世勇'])
})

test('many names are ranked in many short steps as they are sorted at once', () => {
  const names = Array.from({ length: 2_345 }, (_, i) => `${(i * 7919) % 1_000} 号`)
  const ranks = nameRanks(names)
  const collator = new Intl.Collator('zh-u-co-pinyin', { numeric: true })
  const sorted = [...names.keys()].sort((a, b) => collator.compare(names[a]!, names[b]!))
  expect(sorted.map((name) => ranks[name])).toEqual([...names.keys()])
  expect([...nameRankSteps(names)].length).toBeGreaterThan(names.length / 500)
})

test('as long as no ranks are known, rows by name stay as they came', () => {
  expect(sortRows([2, 0, 1], 'name', [], null)).toEqual([2, 0, 1])
})

test('the tables of collation are asked for only when names are sorted, and once', async () => {
  vi.resetModules()
  let asked = 0
  const { Collator } = Intl
  vi.stubGlobal('Intl', {
    Collator: class extends Collator {
      constructor(...how: ConstructorParameters<typeof Collator>) {
        super(...how)
        asked++
      }
    },
  })
  const { nameRanks } = await import('./name-ranks.ts')
  expect(asked).toBe(0)
  expect([...nameRanks(['王', '李'])]).toEqual([1, 0])
  nameRanks(['b', 'a'])
  expect(asked).toBe(1)
  vi.unstubAllGlobals()
})
