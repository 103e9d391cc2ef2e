import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inView, middleOf, scrollTo, toRender } from './column.ts'
import { orderRows } from './order.ts'

const anyColumn = fc
  .record({
    count: fc.nat({ max: 60 }),
    rowHeight: fc.integer({ min: 20, max: 60 }),
    height: fc.integer({ min: 60, max: 900 }),
    top: fc.nat({ max: 40 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ count, rowHeight, height, top, share }) => ({
    ...orderRows(
      Array.from({ length: count }, (_, i) => i),
      count,
      () => true,
      (row) => row % 3 === 0,
    ),
    rowHeight,
    height,
    top,
    // A browser scrolls by parts of a pixel that binary fractions hold exactly.
    scrolled: Math.round(Math.max(0, count * rowHeight - height) * share * 64) / 64,
  }))

test('in view is every row whose middle is inside the frame, and no other', () => {
  fc.assert(
    fc.property(anyColumn, (column) => {
      const { first, end } = inView(column)
      for (let place = 0; place < column.rows.length; place++) {
        const middle = middleOf(column, place) - column.top
        if (Math.min(Math.abs(middle), Math.abs(middle - column.height)) < 1e-6) continue
        const isInside = middle > 0 && middle < column.height
        expect(place >= first && place < end).toBe(isInside)
      }
    }),
  )
})

test('the page has every row that shows, a bounded number of others, and none that is not there', () => {
  fc.assert(
    fc.property(anyColumn, ({ rows, rowHeight, height, scrolled }) => {
      const { first, end } = toRender(rows.length, rowHeight, height, scrolled, 4)
      expect(first).toBeGreaterThanOrEqual(0)
      expect(end).toBeLessThanOrEqual(rows.length)
      expect(end - first).toBeLessThanOrEqual(height / rowHeight + 2 + 8)
      for (let place = 0; place < rows.length; place++) {
        const shows = (place + 1) * rowHeight > scrolled && place * rowHeight < scrolled + height
        if (shows) expect(place >= first && place < end).toBe(true)
      }
    }),
  )
})

test('scrolling to a row shows it whole and moves no further than it must', () => {
  fc.assert(
    fc.property(anyColumn, fc.nat(), ({ rows, rowHeight, height, scrolled }, any) => {
      fc.pre(rows.length > 0)
      const place = any % rows.length
      const to = scrollTo(place, rowHeight, height, scrolled)
      expect(place * rowHeight).toBeGreaterThanOrEqual(to)
      expect((place + 1) * rowHeight).toBeLessThanOrEqual(to + height)
      expect(scrollTo(place, rowHeight, height, to)).toBe(to)
      const wasWhole = place * rowHeight >= scrolled && (place + 1) * rowHeight <= scrolled + height
      if (wasWhole) expect(to).toBe(scrolled)
    }),
  )
})

test('what is brought up comes first, each part in its order; what is not kept is nowhere', () => {
  const { rows, rank } = orderRows(
    [4, 2, 0, 3, 1],
    6,
    (row) => row !== 0,
    (row) => row < 3,
  )
  expect([...rows]).toEqual([2, 1, 4, 3])
  expect([...rank]).toEqual([-1, 1, 0, 3, 2, -1])
})
