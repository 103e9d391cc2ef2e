import fc from 'fast-check'
import { expect, test } from 'vitest'
import { barOf } from './bar.ts'

const counts = fc
  .array(fc.nat({ max: 5000 }), { minLength: 5, maxLength: 5 })
  .filter((all) => all.reduce((a, b) => a + b) > 1)

test('the parts of a bar fill it from its foot up, in the order of kinds, by how many there are', () => {
  fc.assert(
    fc.property(counts, (all) => {
      const { height, parts } = barOf(all)
      const total = all.reduce((a, b) => a + b)
      expect(parts.map(({ kind }) => kind)).toEqual(
        [...all.keys()].filter((kind) => all[kind]! > 0),
      )
      expect(parts[0]!.y + parts[0]!.height).toBeCloseTo(height)
      expect(parts.at(-1)!.y).toBeCloseTo(0)
      const room = parts.reduce((sum, part) => sum + part.height, 0)
      for (const { kind, height: part } of parts)
        expect(part / room).toBeCloseTo(all[kind]! / total)
      for (const [i, part] of parts.slice(1).entries())
        expect(part.y + part.height).toBeLessThan(parts[i]!.y)
    }),
  )
})

test('twice as many make a bar a step higher, up to the height of a lane', () => {
  const height = (n: number) => barOf([n, 0, 0, 0, 0]).height
  expect([2, 4, 8, 16].map(height)).toEqual([6, 8, 10, 12])
  expect(height(1_000_000)).toBe(20)
})
