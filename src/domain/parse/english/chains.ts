import { words } from './clause-words.ts'
import { FINITE } from './finite.ts'
import type { Sentence } from './sentence.ts'
import { ADVERBS, HAVE, NEVER } from './subject-words.ts'
import { wordAt } from './tokens.ts'

/** Tried on Tuesday to make the case: where the verb begins that another one with `to` depends on; -1 for none. */
export function chainBefore({ tokens }: Sentence, to: number): number {
  for (let at = to - 1; at > to - 5 && at > 0; at--) {
    const word = wordAt(tokens, at)
    if (CHAINS.has(word)) {
      let first = at
      while (
        HAVE.has(wordAt(tokens, first - 1)) ||
        ADVERBS.has(wordAt(tokens, first - 1)) ||
        wordAt(tokens, first - 1) === 'would'
      )
        first--
      return first
    }
    if (tokens[at]!.mark || NEVER.has(word)) return -1
  }
  return usedBefore(tokens, to)
}

/** Used her speech on Monday to argue, took to the radio to say: as `chainBefore`, with what was used between. */
function usedBefore(tokens: Sentence['tokens'], to: number): number {
  for (let at = to - 2; at > to - LONGEST_MEANS && at > 0; at--) {
    const word = wordAt(tokens, at)
    if (USES.has(word)) return ADVERBS.has(wordAt(tokens, at - 1)) ? at - 1 : at
    if (tokens[at]!.mark || NEVER.has(word) || FINITE.has(word)) return -1
  }
  return -1
}

/** Tokens of what was used to say something. */
const LONGEST_MEANS = 10
const USES = words('used uses took takes')

const CHAINS = words(
  'tried tries sought seeks wished wishes wanted wants proceeded continued continues began rose like liked went goes attempted attempts',
)
