import { tokensOf } from '../replies/english-tokens.ts'
import { COUNTED_MATTERS } from '../words/en/matters.ts'
import { numberOf } from '../words/en/numbers.ts'
import { wordAt } from './tokens.ts'

/** UTF-16 units before a list in which its count may stand, and words between the count and what is counted. */
const NEAR = 140
const MOST_BETWEEN = 3

/** How many items the words before a list announce, the list beginning at `at`: `made three recommendations:`; null if none. */
export function announcedBefore(text: string, at: number): number | null {
  const end = at - (/\s*$/.exec(text.slice(Math.max(0, at - 8), at))?.[0].length ?? 0)
  const line = text.lastIndexOf('\n', end - 1) + 1
  const tokens = tokensOf(text, Math.max(line, end - NEAR), end)
  for (let matter = tokens.length - 1; matter > 0; matter--) {
    if (!COUNTED_MATTERS.has(wordAt(tokens, matter))) continue
    for (let i = matter - 1; i >= 0 && i >= matter - 1 - MOST_BETWEEN; i--) {
      if (tokens[i]!.mark) break
      const count = numberOf(wordAt(tokens, i))
      // The first of three reasons is one.
      if (count !== undefined) return count > 1 && wordAt(tokens, i - 1) !== 'of' ? count : null
    }
    return null
  }
  return null
}
