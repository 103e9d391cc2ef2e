import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createByteIds } from './byte-ids.ts'

const WORDS = ['a', 'b'].flatMap((a) => [
  a,
  ...['a', 'b'].flatMap((b) => [a + b, `${a}${b}a`, `${a}${b}b`]),
])

test('an id is found by its bytes, and no other is taken for it, whatever stands after it', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...WORDS)), (ids) => {
      const find = createByteIds(ids)
      for (const word of WORDS) {
        for (const after of WORDS) {
          const bytes = new TextEncoder().encode(`b${word}${after}`)
          expect(find(bytes, 1, 1 + word.length)).toBe(ids.indexOf(word))
        }
      }
    }),
  )
})
