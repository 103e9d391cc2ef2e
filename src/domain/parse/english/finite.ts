import { DETERMINERS, words } from './clause-words.ts'
import type { Sentence } from './sentence.ts'
import { isQuotation, wordAt } from './tokens.ts'

export const FINITE = words(
  'is are was were am be has have had will would can could should must may might shall do does did need needs makes make goes go means remains remained became becomes came comes got gets',
)

/** Whether a verb that says something of a subject stands behind a token, and before another. */
export function hasFinite(tokens: Sentence['tokens'], from: number, to = tokens.length): boolean {
  const end = Math.min(to, from + FARTHEST)
  for (let at = from + 1; at < end; at++) {
    const { word, mark, capital } = tokens[at]!
    if (mark) {
      if (isQuotation(tokens[at])) return true
      if (';:'.includes(word)) return false
      continue
    }
    if (
      FINITE.has(word) ||
      (/[^s]s$/.test(word) && THIRD.has(wordAt(tokens, at - 1))) ||
      (/..(?:ed|n’t|n't)$/.test(word) && !capital && !DETERMINERS.has(wordAt(tokens, at - 1)))
    )
      return true
  }
  return false
}

/** This includes, she wants: behind these what ends in s is a verb. */
const THIRD = words('he she it this that which who')

/** Tokens: a clause has its verb before; what is read as one sentence may be a whole book. */
const FARTHEST = 200
