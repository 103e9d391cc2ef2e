import fc from 'fast-check'
import { expect, test } from 'vitest'
import { locateJsonError } from './json-error.ts'

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

test.each([
  ['{"a": 1,}', 1, 9],
  ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
  ['[1, 2', 1, 6],
  ['', 1, 1],
  ['{"a": "line\nbreak"}', 1, 12],
  ['{"a": tru}', 1, 7],
  ['[01]', 1, 3],
  ['{a: 1}', 1, 2],
  ['[1] 2', 1, 5],
  ['["\\x"]', 1, 3],
  ['{"a" 1}', 1, 6],
  ['[1}', 1, 3],
])('%j stops being JSON at line %i, column %i', (text, line, column) => {
  expect(locateJsonError(text)).toMatchObject({ line, column })
})

test('whatever is JSON has no error', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(locateJsonError(text)).toBeNull()
    }),
  )
})

test('of a text with a character changed it says what JSON.parse says', () => {
  fc.assert(
    fc.property(
      fc.json(),
      fc.nat(),
      fc.constantFrom('', ',', '}', ']', '"', ':', '0', '\n', '\\', '{', 'e', '-', '.'),
      (text, seed, replacement) => {
        const at = seed % (text.length + 1)
        const changed = text.slice(0, at) + replacement + text.slice(at + 1)
        expect(locateJsonError(changed) === null).toBe(isJson(changed))
      },
    ),
  )
})

test('depth and length need no stack', () => {
  expect(locateJsonError('['.repeat(100_000))).toMatchObject({ column: 100_001 })
  expect(locateJsonError(`"${'a'.repeat(5_000_000)}"`)).toBeNull()
})
