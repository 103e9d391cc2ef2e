import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anySpread } from './spoken-meeting.fixture.ts'
import { ticksOf } from './ticks.ts'
import { layoutTile, tileCount } from './tile.ts'

test('round places stand on the axis in order, whole numbers or times, with room for their labels', () => {
  fc.assert(
    fc.property(anySpread, (spread) => {
      const { speech, scale } = spread
      const ticks = Array.from({ length: tileCount(scale) }, (_, number) =>
        ticksOf(speech, scale, layoutTile(spread, number)),
      ).flat()
      expect(ticks.map(({ x }) => x)).toEqual(ticks.map(({ x }) => x).toSorted((a, b) => a - b))
      for (const { place, x } of ticks) {
        expect(Number.isInteger(place)).toBe(true)
        expect(scale.xOf(place)).toBeCloseTo(x)
      }
      for (const [i, { x }] of ticks.slice(1).entries()) {
        // Steps are round ones: they are at least about half of the room that was asked for.
        if (Math.floor(x / scale.tile) === Math.floor(ticks[i]!.x / scale.tile))
          expect(x - ticks[i]!.x).toBeGreaterThan(40)
      }
    }),
  )
})
