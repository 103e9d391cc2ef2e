import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mayReach } from './may-reach.ts'

/** Of speeches with so many points each, which points have words. */
const anySpeeches = fc.array(fc.array(fc.boolean(), { minLength: 1, maxLength: 6 }))

const told = (speeches: readonly boolean[][], share: number) => {
  const points = speeches.flatMap((all, speech) => all.map(() => ({ speech })))
  const reach = mayReach(points, share)
  return speeches.flat().map((hasWords) => reach(hasWords))
}

test('it never gives up where fields may reach the share', () => {
  fc.assert(
    fc.property(anySpeeches, fc.double({ min: 0, max: 1, noNaN: true }), (speeches, share) => {
      const most = speeches.reduce((sum, all) => {
        const having = all.filter(Boolean).length
        return sum + (all.length > 1 && 2 * having >= all.length ? all.length : having)
      }, 0)
      const last = told(speeches, share).at(-1) ?? true
      expect(last).toBe(share === 0 || most >= share * speeches.flat().length)
    }),
  )
})

test('it gives up as soon as too many points have no words', () => {
  const speeches = [[true, true], [false, false], [true], [true, true, true, true, true]]
  expect(told(speeches, 0.9)).toEqual([true, true, true, ...Array<boolean>(7).fill(false)])
})

test('where speeches are not in order it does not judge', () => {
  const reach = mayReach([{ speech: 1 }, { speech: 0 }, { speech: 1 }], 1)
  expect([false, false, false].map(reach)).toEqual([true, true, true])
})
