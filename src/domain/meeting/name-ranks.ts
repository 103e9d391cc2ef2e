import { atOnce } from '../text/steps.ts'
import { COLLATION } from '../text/writing.ts'

let collator: Intl.Collator | undefined
/**
 * Chinese by pinyin, Latin letters as everywhere, numbers by their size. Made only when names are sorted: its tables take
 * longer to come than all else that a large meeting's picture is made from.
 */
const byName = () => {
  collator ??= new Intl.Collator(COLLATION, { numeric: true })
  return collator
}

/** So many names are sorted, or merged, in a step. */
const STEP = 500

/** Of each name its place among all in their order; equal ones keep theirs. */
export const nameRanks = (names: readonly string[]): Int32Array => atOnce(nameRankSteps(names))

/** {@link nameRanks} in steps: sorted pieces are merged (merge sort, bottom up). */
export function* nameRankSteps(names: readonly string[]): Generator<void, Int32Array> {
  const collator = byName()
  const compare = (a: number, b: number) => collator.compare(names[a]!, names[b]!)
  let sorted: number[] = []
  for (let start = 0; start < names.length; start += STEP) {
    const length = Math.min(STEP, names.length - start)
    sorted.push(...Array.from({ length }, (_, i) => start + i).sort(compare))
    yield
  }
  for (let size = STEP; size < names.length; size *= 2) {
    const merged: number[] = []
    for (let start = 0; start < names.length; start += 2 * size) {
      const middle = Math.min(start + size, names.length)
      const end = Math.min(middle + size, names.length)
      let [left, right] = [start, middle]
      while (left < middle || right < end) {
        const takesLeft =
          right >= end || (left < middle && compare(sorted[left]!, sorted[right]!) <= 0)
        merged.push(takesLeft ? sorted[left++]! : sorted[right++]!)
        if (merged.length % STEP === 0) yield
      }
    }
    sorted = merged
  }
  const ranks = new Int32Array(names.length)
  for (const [rank, name] of sorted.entries()) ranks[name] = rank
  return ranks
}
