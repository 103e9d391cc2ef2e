import { fold } from '../text/fold.ts'

/** More words than this are not looked at. */
const MOST_WORDS = 16

/** The folded words of a query, each once, in the order in which they were typed. */
export function queryWords(query: string): string[] {
  const words = fold(query).split(/\s+/).filter(Boolean)
  return [...new Set(words)].slice(0, MOST_WORDS)
}
