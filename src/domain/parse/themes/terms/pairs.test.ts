import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Pairs } from './pairs.ts'

test('pairs are counted in the order in which they came, however many', () => {
  const some = fc.array(fc.tuple(fc.nat(3), fc.nat(3)))
  const many = Array.from({ length: 5000 }, (_, i): [number, number] => [i % 71, i % 67])
  fc.assert(
    fc.property(some, fc.boolean(), (few, long) => {
      const all = long ? [...few, ...many] : few
      const counts = new Map<string, number>()
      const pairs = new Pairs()
      for (const [first, second] of all) {
        pairs.add(first, second)
        counts.set(`${first} ${second}`, (counts.get(`${first} ${second}`) ?? 0) + 1)
      }
      const found = Array.from({ length: pairs.size }, (_, i) => [
        `${pairs.firsts[i]} ${pairs.seconds[i]}`,
        pairs.counts[i],
      ])
      expect(found).toEqual([...counts])
      for (const [i, [key]] of found.entries()) {
        const [first, second] = String(key).split(' ').map(Number) as [number, number]
        expect(pairs.placeOf(first, second)).toBe(i)
      }
      expect(pairs.placeOf(99, 99)).toBe(-1)
    }),
    { numRuns: 20 },
  )
})
