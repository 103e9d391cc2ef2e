import { exactLog } from '../terms/exact-log.ts'
import { beginnings } from './beginnings.ts'
import type { Block } from './blocks.ts'

/** Words by number in each block, at the same place in both lists: which, and how often. */
export interface BlockWords {
  readonly words: readonly number[]
  readonly counts: readonly number[]
}

/** A meeting mostly has so many segments; one as long as all of it by this is as long as one expects. */
const USUAL = 4
/** No segment is expected to be shorter, in letters: what was said in a minute. */
const SHORTEST = 1200
/** How fast a segment becomes unlikely that is longer or shorter than expected: one by e costs half of this. */
const LENGTH = 4
/** Longer than so many times what is expected is no segment. */
const LONGEST = 4
/** What each segment costs. */
const PRICE = 0.4
/** How much words count against the other signs: they come in bursts, so less than if each were by itself. */
const WORDS = 0.1
/** What each word is given before it is seen. */
const PRIOR = 1

/**
 * Cuts a meeting where its words change: of all ways to cut it the likeliest, where each segment draws its
 * words from a mixture of its own (Dirichlet compound multinomial). Gives the first block of each segment,
 * the first is 0. `words` are numbered from 0 to `kinds`.
 */
export function segmentsOf(
  blocks: readonly Block[],
  words: readonly BlockWords[],
  kinds: number,
): number[] {
  const begins = beginnings(blocks)
  const weight = blocks.reduce((sum, block) => sum + block.weight, 0)
  const expected = Math.max(SHORTEST, weight / USUAL)
  const { all: said, starts: saidFrom } = inOrder(words)
  const total = said.length
  const ofWord = logarithms(total + 1, PRIOR)
  // A meeting may have no word twice.
  const ofAll = logarithms(total + 1, PRIOR * Math.max(1, kinds))
  for (let i = 1; i < ofAll.length; i++) ofAll[i]! += ofAll[i - 1]!

  const best = new Float64Array(blocks.length + 1).fill(Number.NEGATIVE_INFINITY)
  best[0] = 0
  const from = new Int32Array(blocks.length + 1)
  const seen = new Int32Array(kinds)
  for (let i = 0; i < blocks.length; i++) {
    seen.fill(0)
    let likelihood = 0
    let size = 0
    let length = 0
    for (let j = i; j < blocks.length; j++) {
      for (let k = saidFrom[j]!; k < saidFrom[j + 1]!; k++) likelihood += ofWord[seen[said[k]!]!++]!
      size += saidFrom[j + 1]! - saidFrom[j]!
      length += blocks[j]!.weight
      const off = exactLog(Math.max(length, 1) / expected)
      const price = PRICE + (LENGTH * off * off) / 2
      const all = size > 0 ? ofAll[size - 1]! : 0
      const score = best[i]! + begins[i]! + WORDS * (likelihood - all) - price
      if (score > best[j + 1]!) {
        best[j + 1] = score
        from[j + 1] = i
      }
      if (length > LONGEST * expected) break
    }
  }
  const starts: number[] = []
  for (let end = blocks.length; end > 0; end = from[end]!) starts.push(from[end]!)
  return starts.reverse()
}

/** The words of all blocks, each as often as it counts, and where in them each block begins and the last ends. */
function inOrder(words: readonly BlockWords[]): { all: Int32Array; starts: Int32Array } {
  const all: number[] = []
  const starts = new Int32Array(words.length + 1)
  for (const [block, { words: ids, counts }] of words.entries()) {
    for (const [k, id] of ids.entries()) for (let n = counts[k]!; n > 0; n--) all.push(id)
    starts[block + 1] = all.length
  }
  return { all: Int32Array.from(all), starts }
}

/** ln(i + more) for i from 0. */
const logarithms = (length: number, more: number) =>
  Float64Array.from({ length }, (_, i) => exactLog(i + more))
