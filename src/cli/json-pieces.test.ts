import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyTranscript } from '../domain/any-transcript.fixture.ts'
import { jsonPieces } from './json-pieces.ts'

test('the pieces say what JSON.stringify says', () => {
  const anyObject = fc.oneof(anyTranscript, fc.object({ withNullPrototype: false }))
  fc.assert(
    fc.property(anyObject, fc.integer({ min: 1, max: 4 }), (value, batch) => {
      const text = [...jsonPieces(value, batch)].join('')
      expect(JSON.stringify(JSON.parse(text))).toBe(JSON.stringify(value))
    }),
  )
})

test('each entry of a list has a line', () => {
  const text = [...jsonPieces({ a: [{ b: [1, 2] }, { c: '\n' }], d: { e: [] } })].join('')
  expect(text.split('\n')).toEqual([
    '{',
    '"a": [',
    '{"b":[1,2]},',
    '{"c":"\\n"}',
    '],',
    '"d": {"e":[]}',
    '}',
  ])
})

test('a long list comes in pieces', () => {
  const pieces = [...jsonPieces({ a: [1, 2, 3, 4, 5], b: 'x' }, 2)]
  expect(pieces.length).toBeGreaterThan(3)
})
