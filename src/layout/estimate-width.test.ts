import fc from 'fast-check'
import { expect, test } from 'vitest'
import { estimateWidth } from './estimate-width.ts'

const size = 10

test.each([
  ['', 0],
  ['会议', 20],
  // A mark stands on its letter.
  ['e\u0301', 6],
  ['il.', 10.8],
  ['Wm', 19.2],
])('%s is about %d wide', (text, width) => {
  expect(estimateWidth(text, { size })).toBeCloseTo(width)
})

test('a text is as wide as its parts, bold ones wider, and width grows with size', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
      const width = estimateWidth(one, { size }) + estimateWidth(other, { size })
      expect(estimateWidth(one + other, { size })).toBeCloseTo(width)
      expect(estimateWidth(one, { size, bold: true })).toBeGreaterThanOrEqual(
        estimateWidth(one, { size }),
      )
      expect(estimateWidth(one, { size: 2 * size })).toBeCloseTo(2 * estimateWidth(one, { size }))
    }),
  )
})
