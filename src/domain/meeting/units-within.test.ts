import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unitsWithin } from './units-within.ts'

test('as many units as are in one of the spans, counted one by one', () => {
  const steps = fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 20 })
  fc.assert(
    fc.property(steps, fc.nat(60), fc.nat(60), (gaps, from, length) => {
      let at = 0
      const spans = gaps.map(([gap, units]) => {
        const start = at + gap
        at = start + units
        return { start, end: at }
      })
      let count = 0
      for (let i = from; i < from + length; i++)
        if (spans.some(({ start, end }) => start <= i && i < end)) count++
      expect(unitsWithin(spans.toReversed())({ start: from, end: from + length })).toBe(count)
    }),
  )
})
