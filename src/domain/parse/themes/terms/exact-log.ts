/**
 * The natural logarithm of a positive number, by additions, multiplications and divisions only, which are
 * the same on every machine; those of engines differ in their last digits, and a theme may hang on that. Throws a RangeError on
 * any other number.
 */
export function exactLog(x: number): number {
  if (!(x > 0 && x < Number.POSITIVE_INFINITY)) throw new RangeError(`no logarithm of ${x}`)
  let halvings = 0
  let rest = x
  while (rest > 1.5) {
    rest /= 2
    halvings++
  }
  while (rest < 0.75) {
    rest *= 2
    halvings--
  }
  // Twice the area tangent of t, which is at most 1/5: nine terms are exact to the last digits.
  const t = (rest - 1) / (rest + 1)
  const s = t * t
  let sum = 0
  for (let odd = 21; odd >= 1; odd -= 2) sum = sum * s + 1 / odd
  return 2 * t * sum + halvings * Math.LN2
}
