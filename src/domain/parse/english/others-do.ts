import { DETERMINERS, words } from './clause-words.ts'
import { hasFinite } from './finite.ts'
import type { Sentence } from './sentence.ts'
import { wordAt } from './tokens.ts'

/** Ada Moss left after her friends laughed and said: what others do stands between. */
export function othersDo({ tokens }: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (BETWEEN.has(wordAt(tokens, at)) && DETERMINERS.has(wordAt(tokens, at + 1)))
      return hasFinite(tokens, at + 1, to)
  return false
}

const BETWEEN = words('after before when because since although')
