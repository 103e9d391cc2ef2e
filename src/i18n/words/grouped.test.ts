import fc from 'fast-check'
import { expect, test } from 'vitest'
import { counted, grouped } from './grouped.ts'

test('a number is written as `Intl` writes it in both languages', () => {
  fc.assert(
    fc.property(fc.integer({ min: -10_000_000, max: 2_000_000_000 }), (n) => {
      expect(grouped(n)).toBe(n.toLocaleString('en'))
      expect(grouped(n)).toBe(n.toLocaleString('zh-CN'))
    }),
  )
})

test('one is one of something, all else are several', () => {
  expect([0, 1, 2, 1001].map((n) => counted(n, 'point'))).toEqual([
    '0 points',
    '1 point',
    '2 points',
    '1,001 points',
  ])
})
