import { bisectRight } from 'd3'

/** A source of numbers in [0, 1). */
export type Random = () => number

/**
 * Flattens the head of the distribution (Mandelbrot's addition to Zipf's law): nobody speaks half of
 * the time, however long the list.
 */
const HEAD = 10

/**
 * How often the rank-th of many turns up, as it is with words, speakers and subjects: in proportion
 * to 1 / (rank + HEAD). Additions and divisions only, so that every machine gets the same numbers.
 */
export const zipfWeight = (rank: number): number => 1 / (rank + 1 + HEAD)

/** Draws from 0 … `size` − 1 with the frequencies of {@link zipfWeight}: 0 is the most frequent. */
export function zipf(size: number, random: Random): () => number {
  return weighted(
    Array.from({ length: size }, (_, rank) => zipfWeight(rank)),
    random,
  )
}

/** Gives {@link zipf} of any size, each made once. */
export function zipfOfAny(random: Random): (size: number) => () => number {
  const draws = new Map<number, () => number>()
  return (size) => {
    const draw = draws.get(size) ?? zipf(size, random)
    draws.set(size, draw)
    return draw
  }
}

/** Draws a place in `weights`, each in proportion to its weight. */
export function weighted(weights: readonly number[], random: Random): () => number {
  let sum = 0
  const upTo = Float64Array.from(weights, (weight) => {
    sum += weight
    return sum
  })
  const last = weights.length - 1
  return () => Math.min(last, bisectRight(upTo, random() * sum))
}
