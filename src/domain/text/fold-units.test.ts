import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldUnits } from './fold-units.ts'

test('reads traditional offices and ASCII punctuation as the rules do', () => {
  expect(foldUnits('陳書記說:「好」,(會長)')).toBe('陈书记说：“好”，（会长）')
})

test('keeps every offset', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => foldUnits(text).length === text.length),
  )
  expect(foldUnits('a\ud800b')).toHaveLength(3)
}, 60_000)
