import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyTranscript } from '../domain/format/any-transcript.fixture.ts'
import { jsonPieces } from './json-pieces.ts'

test('the pieces are what JSON.stringify writes', () => {
  const anyObject = fc.oneof(anyTranscript, fc.object({ withNullPrototype: false }))
  fc.assert(
    fc.property(anyObject, fc.integer({ min: 1, max: 4 }), (value, some) => {
      const batch = { entries: some, units: some }
      expect([...jsonPieces(value, batch)].join('')).toBe(JSON.stringify(value))
    }),
  )
})

test('a long list comes in pieces', () => {
  const pieces = [...jsonPieces({ a: [1, 2, 3, 4, 5], b: 'x' }, { entries: 2, units: 2 })]
  expect(pieces.length).toBeGreaterThan(3)
})

test('a long string comes in parts, and no character is cut', () => {
  const value = { source: { text: 'a😀b😀"\n', none: '' } }
  for (const units of [1, 2, 3]) {
    const pieces = [...jsonPieces(value, { entries: 2, units })]
    expect(pieces.join('')).toBe(JSON.stringify(value))
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan('{"source":'.length + 1)
  }
})
