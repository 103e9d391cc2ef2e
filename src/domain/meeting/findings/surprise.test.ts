import fc from 'fast-check'
import { expect, test } from 'vitest'
import { surprise } from './surprise.ts'

/** The tail added up term by term. */
function tail(k: number, n: number, p: number): number {
  let term = (1 - p) ** n
  let sum = k === 0 ? term : 0
  for (let i = 1; i <= n; i++) {
    term *= ((n - i + 1) / i) * (p / (1 - p))
    if (i >= k) sum += term
  }
  return sum
}

test('it is minus the logarithm of the chance of so many or more', () => {
  const inputs = fc.tuple(fc.nat(60), fc.nat(60), fc.double({ min: 0.01, max: 0.95, noNaN: true }))
  fc.assert(
    fc.property(inputs, ([a, b, p]) => {
      const [k, n] = [Math.min(a, b), Math.max(a, b)]
      const bits = surprise(k, n, p)
      if (k <= n * p) expect(bits).toBe(0)
      else expect(bits).toBeCloseTo(-Math.log2(tail(k, n, p)), 5)
    }),
  )
})

test('what must be surprises nobody, what cannot be surprises without end; a million are no trouble', () => {
  expect(surprise(3, 3, 1)).toBe(0)
  expect(surprise(0, 3, 0)).toBe(0)
  expect(surprise(1, 3, 0)).toBe(Infinity)
  expect(surprise(500_000, 1_000_000, 0.499)).toBeGreaterThan(4)
  expect(surprise(1_000_000, 1_000_000, 0.5)).toBeCloseTo(1_000_000, 0)
})
