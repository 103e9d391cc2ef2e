import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance, nearest } from './nearest.ts'

test.each([
  ['', '', 0],
  ['abc', '', 3],
  ['moulds', 'mould', 1],
  ['moulds', 'muolds', 1],
  ['talent', 'policy', 5],
])('%s → %s takes %i edits', (a, b, edits) => {
  expect(editDistance(a, b)).toBe(edits)
})

test('the distance is symmetric, zero only for the same, and no more than the longer length', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
      const distance = editDistance(a, b)
      expect(distance).toBe(editDistance(b, a))
      expect(distance === 0).toBe(a === b)
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length))
    }),
  )
})

test('the closest candidate is meant, unless none is close', () => {
  const themes = ['moulds', 'talent', 'digital']
  expect(nearest('mold', themes)).toBe('moulds')
  expect(nearest('Talents', themes)).toBe('talent')
  expect(nearest('weather', themes)).toBeUndefined()
  expect(nearest('x'.repeat(1_000_000), themes)).toBeUndefined()
})
