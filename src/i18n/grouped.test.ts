import fc from 'fast-check'
import { expect, test } from 'vitest'
import { grouped } from './grouped.ts'

test('a number is written as `Intl` writes it in both languages', () => {
  fc.assert(
    fc.property(fc.integer({ min: -10_000_000, max: 2_000_000_000 }), (n) => {
      expect(grouped(n)).toBe(n.toLocaleString('en'))
      expect(grouped(n)).toBe(n.toLocaleString('zh-CN'))
    }),
  )
})
