import type { Span } from '../format/transcript.ts'

/** Tells how many units of a span lie in some other spans; those must not overlap. Sorted once, then by halves. */
export function unitsWithin(spans: readonly Span[]): (span: Span) => number {
  const sorted = spans.toSorted((a, b) => a.start - b.start)
  /** How many units all before each have. */
  const before = [0]
  for (const { start, end } of sorted) before.push(before.at(-1)! + end - start)
  /** How many units stand before a place. */
  const upTo = (place: number) => {
    let [low, high] = [0, sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (sorted[middle]!.start < place) low = middle + 1
      else high = middle
    }
    const last = sorted[low - 1]
    return before[low]! - (last ? Math.max(0, last.end - place) : 0)
  }
  return ({ start, end }) => upTo(end) - upTo(start)
}
