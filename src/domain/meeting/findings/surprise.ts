/**
 * How surprising it is that of `n` things at least `k` are of a sort when each is with probability `p`:
 * minus the binary logarithm of the chance (the upper tail of the binomial distribution), in bits; 0 where
 * no more than expected are.
 */
export function surprise(k: number, n: number, p: number): number {
  if (p >= 1 || k <= n * p) return 0
  if (p <= 0) return k > 0 ? Infinity : 0
  let log = logChoose(n, k) + k * Math.log(p) + (n - k) * Math.log1p(-p)
  // Above the mean each term is smaller than the one before: what is left soon counts no more.
  let sum = 1
  let term = 1
  for (let i = k; i < n && term > 1e-12 * sum; i++) {
    term *= ((n - i) / (i + 1)) * (p / (1 - p))
    sum += term
  }
  log += Math.log(sum)
  return Math.max(0, -log / Math.LN2)
}

/** The natural logarithm of the number of ways to choose `k` of `n`. */
const logChoose = (n: number, k: number) => logFactorial(n) - logFactorial(k) - logFactorial(n - k)

/** Stirling's series, exact to nine digits from 10 on; below it is multiplied out. */
function logFactorial(n: number): number {
  if (n < 10) {
    let product = 1
    for (let i = 2; i <= n; i++) product *= i
    return Math.log(product)
  }
  return (
    (n + 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI) + 1 / (12 * n) - 1 / (360 * n ** 3)
  )
}
