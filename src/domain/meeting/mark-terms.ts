import type { Term } from '../format/transcript.ts'

/** A piece of a text: plain, or a set term that is explained. `start` is its UTF-16 offset. */
export interface Piece {
  readonly start: number
  readonly text: string
  readonly term?: Term
}

/**
 * Cuts a text at the set terms in it: each term where it first occurs, the longest where several
 * begin, Latin letters and digits only as whole words. The pieces together are the text.
 */
export function markTerms(text: string, terms: readonly Term[], language: string): Piece[] {
  const candidates = terms
    .flatMap((term) => {
      const words = term.term[language]
      return words ? [{ term, words }] : []
    })
    .sort((a, b) => b.words.length - a.words.length)
  const found: { start: number; end: number; term: Term }[] = []
  for (const { term, words } of candidates) {
    const start = findWhole(text, words)
    const end = start + words.length
    if (start >= 0 && !found.some((other) => start < other.end && other.start < end)) {
      found.push({ start, end, term })
    }
  }
  found.sort((a, b) => a.start - b.start)

  const pieces: Piece[] = []
  let at = 0
  for (const { start, end, term } of found) {
    if (start > at) pieces.push({ start: at, text: text.slice(at, start) })
    pieces.push({ start, text: text.slice(start, end), term })
    at = end
  }
  if (at < text.length) pieces.push({ start: at, text: text.slice(at) })
  return pieces
}

const WORD = /[\p{Script=Latin}\p{N}]/u

/** Where `words` first stand in a text without a letter or digit running on at either end. */
function findWhole(text: string, words: string): number {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const runsOn = (inner: string | undefined, outer: string | undefined) =>
      inner !== undefined && outer !== undefined && WORD.test(inner) && WORD.test(outer)
    const after = at + words.length
    if (!runsOn(words[0], text[at - 1]) && !runsOn(words.at(-1), text[after])) return at
  }
  return -1
}
