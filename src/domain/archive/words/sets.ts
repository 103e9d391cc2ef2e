/*
 * Sets of numbers of points, ascending.
 */

/** What is in both. */
export function both(a: Int32Array, b: Int32Array): Int32Array {
  const found = new Int32Array(Math.min(a.length, b.length))
  let length = 0
  eachInBoth(a, b, (i) => {
    found[length++] = a[i]!
  })
  return found.slice(0, length)
}

/** Gives of each number that is in both where it stands in each; it takes hardly more time than the shorter one has numbers. */
export function eachInBoth(
  a: Int32Array,
  b: Int32Array,
  take: (inA: number, inB: number) => void,
): void {
  if (a.length > b.length) {
    eachInBoth(b, a, (inB, inA) => take(inA, inB))
    return
  }
  let at = 0
  for (let i = 0; i < a.length; i++) {
    at = notBelow(b, a[i]!, at)
    if (at === b.length) return
    if (b[at] === a[i]) take(i, at)
  }
}

/** Where the first number stands that is not below `number`, from `at` on: in steps that double, then by halves. */
function notBelow(numbers: Int32Array, number: number, at: number): number {
  let step = 1
  let low = at
  while (low + step < numbers.length && numbers[low + step]! < number) {
    low += step
    step *= 2
  }
  let high = Math.min(low + step, numbers.length)
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! < number) low = middle + 1
    else high = middle
  }
  return low
}

/** What is in one of them, of numbers below `points`. */
export function either(sets: readonly Int32Array[], points: number): Int32Array {
  if (sets.length === 1) return sets[0]!
  const held = new Uint8Array(sets.length === 0 ? 0 : points)
  for (const set of sets) for (const number of set) held[number] = 1
  return membersOf(held)
}

/** The numbers whose value is 1. */
export function membersOf(held: Uint8Array): Int32Array {
  let length = 0
  for (const one of held) length += one
  const numbers = new Int32Array(length)
  for (let i = held.length; i-- > 0; ) if (held[i]) numbers[--length] = i
  return numbers
}
