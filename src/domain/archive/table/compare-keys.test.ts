import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareBytes } from './compare-bytes.ts'
import { compareKeys } from './compare-keys.ts'

const anyKey = fc.string({ unit: 'binary', maxLength: 6 })

test('keys are compared as their bytes are', () => {
  const encoder = new TextEncoder()
  fc.assert(
    fc.property(anyKey, anyKey, (a, b) => {
      const bytes = compareBytes(encoder.encode(a), encoder.encode(b))
      expect(Math.sign(compareKeys(a, b))).toBe(Math.sign(bytes))
    }),
  )
})
