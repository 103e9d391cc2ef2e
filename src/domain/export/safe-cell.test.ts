import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safeCell, unsafeCell } from './safe-cell.ts'

test('what was made safe is had again as it was, whatever stood in it', () => {
  const sign = fc.constantFrom(...'\'"“ ;\t\r\n=+-@＝a张'.split(''))
  fc.assert(
    fc.property(fc.string({ unit: sign, maxLength: 12 }), (cell) => {
      expect(unsafeCell(safeCell(cell))).toBe(cell)
    }),
    { numRuns: 5_000 },
  )
})
