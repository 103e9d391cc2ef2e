import fc from 'fast-check'
import { expect, test } from 'vitest'
import { laneCount, pickLanes } from './lanes.ts'

const some = fc.record({
  counts: fc.array(fc.nat({ max: 9 }), { maxLength: 30 }),
  most: fc.integer({ min: 1, max: 6 }),
  isListed: fc.func(fc.boolean()),
  kept: fc.array(fc.nat({ max: 30 }), { maxLength: 20 }),
  isShared: fc.boolean(),
})

test('those with the most points have lanes in their order, those that must be there too; the others share one or none', () => {
  fc.assert(
    fc.property(some, ({ counts, most, isListed, kept, isShared }) => {
      const sorted = [...counts.keys()].reverse().filter(isListed)
      const lanes = pickLanes({ sorted, counts, most, kept, isShared })
      const { rows, laneOf, others } = lanes
      expect(rows).toEqual(sorted.filter((row) => rows.includes(row)))
      expect(rows.length).toBeGreaterThanOrEqual(Math.min(most, sorted.length))
      for (const row of kept) if (sorted.includes(row)) expect(rows).toContain(row)
      const least = Math.min(
        ...rows.filter((row) => !kept.includes(row)).map((row) => counts[row]!),
      )
      for (const row of sorted)
        if (!rows.includes(row)) expect(counts[row]).toBeLessThanOrEqual(least)
      for (const row of counts.keys()) {
        const own = rows.indexOf(row)
        expect(laneOf[row]).toBe(own >= 0 ? own : isShared ? rows.length : -1)
      }
      expect(others).toBe(counts.length - rows.length)
      expect(laneCount(lanes)).toBe(rows.length + (isShared && others > 0 ? 1 : 0))
    }),
  )
})
