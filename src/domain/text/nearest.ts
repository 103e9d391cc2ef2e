/**
 * The number of single-character edits (insert, delete, replace, swap of neighbours) that turn `a`
 * into `b`: the optimal string alignment distance.
 */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, beforeLast[j - 2]! + 1)
      }
      row.push(best)
    }
    beforeLast = last
    last = row
  }
  return last[b.length]!
}

/** Comparing very long strings would cost more than the hint is worth. */
const LONGEST_COMPARED = 60

/**
 * The candidate that was probably meant by `wrong`: the closest one, if no more than a third of the
 * letters of the longer word differ (`mold` for `moulds`); else undefined.
 */
export function nearest(wrong: string, candidates: Iterable<string>): string | undefined {
  if (wrong.length > LONGEST_COMPARED) return undefined
  let found: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    const longer = Math.max(wrong.length, candidate.length, 3)
    const allowed = Math.min(Math.floor(longer / 3), least - 1)
    if (Math.abs(candidate.length - wrong.length) > allowed) continue
    const distance = editDistance(wrong.toLowerCase(), candidate.toLowerCase())
    if (distance <= allowed) {
      least = distance
      found = candidate
    }
  }
  return found
}
