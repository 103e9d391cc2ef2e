import { type Counts, keynessInMeeting } from './keyness.ts'
import type { Term } from './terms/meeting-terms.ts'

/** A term that comes back is in so many stretches and points at least. */
const STRETCHES = 2
const POINTS = 4

/**
 * The terms that come back throughout a meeting, the best first, at most `most`: each is a theme of its own.
 * `taken` are the stems that other themes are named by; `formOf` gives what a term is called, null where it tells nothing.
 */
export const runningTerms = (
  terms: readonly Term[],
  counts: Counts,
  most: number,
  taken: ReadonlySet<number>,
  formOf: (term: Term) => Term | null,
): Term[] => bestTerms(terms.filter(isOften(counts, STRETCHES)), counts, most, taken, formOf)

/** The terms that are next to being themes, in one stretch or in many, the best first, at most `most`. */
export const nearTerms = (
  terms: readonly Term[],
  counts: Counts,
  most: number,
  taken: ReadonlySet<number>,
  formOf: (term: Term) => Term | null,
): Term[] => bestTerms(terms.filter(isOften(counts, 1)), counts, most, taken, formOf)

function bestTerms(
  terms: readonly Term[],
  counts: Counts,
  most: number,
  taken: ReadonlySet<number>,
  formOf: (term: Term) => Term | null,
): Term[] {
  if (most === 0) return []
  const used = new Set(taken)
  const ranked = terms
    .map((term) => ({ term, keyness: keynessInMeeting(term, counts) }))
    .sort((a, b) => b.keyness - a.keyness)
  const chosen: Term[] = []
  for (const { term } of ranked) {
    if (chosen.length === most) break
    if (term.telling.some((stem) => used.has(stem))) continue
    const form = formOf(term)
    if (!form) continue
    for (const stem of term.telling) used.add(stem)
    chosen.push(form)
  }
  return chosen
}

/** Whether a term is in many points and at least so many stretches. Stretches are in the order of their points: it is enough to see them change. */
const isOften =
  ({ stretch }: Counts, fewest: number) =>
  ({ mentions }: Term): boolean => {
    let points = 0
    let stretches = 0
    for (let i = 0; i < mentions.length; i++) {
      if (i > 0 && mentions[i] === mentions[i - 1]) continue
      points++
      if (i === 0 || stretch(mentions[i]!) !== stretch(mentions[i - 1]!)) stretches++
      if (points >= POINTS && stretches >= fewest) return true
    }
    return false
  }
