import { type Counts, keynessInStretches } from './keyness.ts'
import type { Stretch } from './segments/stretch.ts'
import type { Term } from './terms/meeting-terms.ts'

/** So many terms name a stretch, and one more where the name is short with it: letters, a Chinese character for two. */
const TERMS = 2
const MOST_TERMS = 3
const SHORT = 13
/**
 * What it costs a term to name another stretch too: names should tell stretches apart. That a term is said
 * less elsewhere in the meeting counts for nothing else: such terms are often side issues.
 */
const AGAIN = 2
/** So many of the best terms of a stretch are asked. */
const ASKED = 40

interface Candidate {
  readonly term: Term
  readonly keyness: number
}

/**
 * The terms that name each stretch, the best first: the best of all stretches and terms is chosen, then the
 * next best, each stretch once in a round.
 */
export function labelTerms(
  terms: readonly Term[],
  stretches: readonly Stretch[],
  counts: Counts,
): Term[][] {
  const candidates: Candidate[][] = stretches.map(() => [])
  for (const term of terms)
    for (const [stretch, keyness] of keynessInStretches(term, stretches, counts))
      candidates[stretch]!.push({ term, keyness })
  for (const [i, list] of candidates.entries())
    candidates[i] = list.sort((a, b) => b.keyness - a.keyness).slice(0, ASKED)
  const chosen: Term[][] = stretches.map(() => [])
  const times = new Map<number, number>()
  for (let round = 0; round < MOST_TERMS; round++) {
    const waiting = new Set(stretches.keys())
    while (waiting.size > 0) {
      const best = bestOf(waiting, candidates, chosen, times)
      if (!best) break
      waiting.delete(best.stretch)
      chosen[best.stretch]!.push(best.term)
      for (const stem of best.term.stems) times.set(stem, (times.get(stem) ?? 0) + 1)
    }
  }
  return chosen
}

function bestOf(
  waiting: ReadonlySet<number>,
  candidates: readonly (readonly Candidate[])[],
  chosen: readonly (readonly Term[])[],
  times: ReadonlyMap<number, number>,
): { stretch: number; term: Term } | null {
  let best: { stretch: number; term: Term } | null = null
  let most = Number.NEGATIVE_INFINITY
  for (const stretch of waiting) {
    for (const { term, keyness } of candidates[stretch]!) {
      if (keyness <= most) break
      if (chosen[stretch]!.some((other) => sharesWord(other, term))) continue
      if (chosen[stretch]!.length >= TERMS && isLong([...chosen[stretch]!, term])) continue
      const again = Math.max(...term.stems.map((stem) => times.get(stem) ?? 0))
      if (keyness - AGAIN * again <= most) continue
      most = keyness - AGAIN * again
      best = { stretch, term }
    }
  }
  return best
}

const isLong = (terms: readonly Term[]) => terms.reduce((sum, { width }) => sum + width, 0) > SHORT

export const sharesWord = (a: Term, b: Term): boolean =>
  a.stems.some((stem) => b.stems.includes(stem))
