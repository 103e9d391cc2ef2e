import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSameOrder, orderRows } from './order.ts'

test('rows that are kept are listed, those brought up first, each part as the rows come', () => {
  const someRows = fc.uniqueArray(fc.nat(19))
  fc.assert(
    fc.property(someRows, someRows, someRows, (rows, left, up) => {
      const order = orderRows(
        rows,
        20,
        (row) => !left.includes(row),
        (row) => up.includes(row),
      )
      const kept = rows.filter((row) => !left.includes(row))
      const listed = [
        ...kept.filter((row) => up.includes(row)),
        ...kept.filter((row) => !up.includes(row)),
      ]
      expect([...order.rows]).toEqual(listed)
      expect([...order.rank]).toEqual(Array.from({ length: 20 }, (_, row) => listed.indexOf(row)))
      const same = orderRows(
        listed,
        20,
        () => true,
        () => true,
      )
      expect(isSameOrder(order, same)).toBe(true)
    }),
  )
})
