import { type Counts, keynessInStretches } from './keyness.ts'
import type { Stretch } from './segments/stretch.ts'
import { exactLog } from './terms/exact-log.ts'
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
/** For each doubling of the points of the stretch in which a term stands with another that names it, four at most. */
const TOGETHER = 0.8
const MOST_DOUBLINGS = 4
/** What a phrase is worth more beside words than in their place. */
const PHRASE = 0.5
/** So many of the best terms of a stretch are asked. */
const ASKED = 40

interface Candidate {
  readonly term: Term
  readonly keyness: number
  /** The points of the stretch that have it, each once, in order. */
  readonly points: readonly number[]
  /** What it is worth more beside the terms that name the stretch so far. */
  beside: number
}

/** What a term is called in a stretch; null where it tells nothing there. */
export type FormIn = (term: Term, stretch: number) => Term | null

/**
 * The terms that name each stretch, the best first: the best of all stretches and terms is chosen, then the
 * next best, each stretch once in a round.
 */
export function labelTerms(
  terms: readonly Term[],
  stretches: readonly Stretch[],
  counts: Counts,
  formIn: FormIn,
): Term[][] {
  const candidates = candidatesOf(terms, stretches, counts, formIn)
  const chosen: Candidate[][] = stretches.map(() => [])
  const times = new Map<number, number>()
  for (let round = 0; round < MOST_TERMS; round++) {
    const waiting = new Set(stretches.keys())
    while (waiting.size > 0) {
      const best = bestOf(waiting, candidates, chosen, times)
      if (!best) break
      const { stretch, candidate } = best
      waiting.delete(stretch)
      chosen[stretch]!.push(candidate)
      for (const stem of candidate.term.telling) times.set(stem, (times.get(stem) ?? 0) + 1)
      for (const other of candidates[stretch]!) other.beside = worthBeside(other, chosen[stretch]!)
    }
  }
  return chosen.map((own) => own.map(({ term }) => term))
}

function candidatesOf(
  terms: readonly Term[],
  stretches: readonly Stretch[],
  counts: Counts,
  formIn: FormIn,
): Candidate[][] {
  const lists: { term: Term; keyness: number }[][] = stretches.map(() => [])
  for (const term of terms)
    for (const [stretch, keyness] of keynessInStretches(term, stretches, counts))
      lists[stretch]!.push({ term, keyness })
  return lists.map((list, stretch) => {
    const asked = list.sort((a, b) => b.keyness - a.keyness).slice(0, ASKED)
    return asked.flatMap(({ term, keyness }) => {
      const form = formIn(term, stretch)
      if (!form) return []
      const points = form.mentions.filter((point) => counts.stretch(point) === stretch)
      return [{ term: form, keyness, points: [...new Set(points)], beside: 0 }]
    })
  })
}

/** What a term is worth more beside others: it is said in the same points, and it is a phrase where they are words. */
function worthBeside({ term, points }: Candidate, chosen: readonly Candidate[]): number {
  const together = Math.max(...chosen.map((other) => inBoth(points, other.points)))
  const doublings = Math.min(MOST_DOUBLINGS, exactLog(Math.max(1, together)) / Math.LN2)
  const isPhrase = term.telling.length > 1 && chosen.every((other) => other.term.telling.length < 2)
  return TOGETHER * doublings + (isPhrase ? PHRASE : 0)
}

/** How many numbers two lists in order have in common. */
function inBoth(a: readonly number[], b: readonly number[]): number {
  let count = 0
  for (let i = 0, k = 0; i < a.length && k < b.length; ) {
    const [x, y] = [a[i]!, b[k]!]
    if (x === y) count++
    if (x <= y) i++
    if (y <= x) k++
  }
  return count
}

function bestOf(
  waiting: ReadonlySet<number>,
  candidates: readonly (readonly Candidate[])[],
  chosen: readonly (readonly Candidate[])[],
  times: ReadonlyMap<number, number>,
): { stretch: number; candidate: Candidate } | null {
  let best: { stretch: number; candidate: Candidate } | null = null
  let most = Number.NEGATIVE_INFINITY
  for (const stretch of waiting) {
    const own = chosen[stretch]!.map(({ term }) => term)
    for (const candidate of candidates[stretch]!) {
      const { term, keyness, beside } = candidate
      if (keyness + beside <= most) continue
      if (own.some((other) => sharesWord(other, term))) continue
      if (own.length >= TERMS && isLong([...own, term])) continue
      const again = Math.max(...term.telling.map((stem) => times.get(stem) ?? 0))
      const worth = keyness + beside - AGAIN * again
      if (worth <= most) continue
      most = worth
      best = { stretch, candidate }
    }
  }
  return best
}

const isLong = (terms: readonly Term[]) => terms.reduce((sum, { width }) => sum + width, 0) > SHORT

export const sharesWord = (a: Term, b: Term): boolean =>
  a.telling.some((stem) => b.telling.includes(stem))
