import { randomLcg } from 'd3'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { takeTurns } from './turns.ts'

test('every speaker has a turn, numbered by first appearance, and the points are all shared out', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 200 }),
      fc.integer({ min: 0, max: 3_000 }),
      fc.nat(1e9),
      (speakers, more, seed) => {
        const turns = takeTurns(speakers, speakers + more, randomLcg(seed))
        expect([...new Set(turns.speakers)]).toEqual(Array.from({ length: speakers }, (_, i) => i))
        expect(turns.lengths.reduce((sum, length) => sum + length, 0)).toBe(speakers + more)
        expect(turns.lengths.every((length) => length > 0)).toBe(true)
      },
    ),
  )
})
