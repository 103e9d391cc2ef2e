import type { Token } from '../replies/english-tokens.ts'
import type { Mention } from './mention.ts'
import { isGiven, officeOf } from './name-words.ts'
import { isCapital, wordAt } from './tokens.ts'

/** Words of a name in brackets. */
const MOST_WORDS = 4

/**
 * Group Manager Assets (Ada Moss): a full name in brackets behind capital words that hold an office, as who that is;
 * null where what stands outside may be a name.
 */
export function bracketedName(
  tokens: readonly Token[],
  start: number,
  end: number,
  outside: Mention | null,
): Mention | null {
  if (wordAt(tokens, end) !== '(') return null
  if (outside?.kind === 'person' && outside.words.length > 1) return null
  let close = end + 1
  while (close <= end + MOST_WORDS && wordAt(tokens, close) !== ')') close++
  if (wordAt(tokens, close) !== ')') return null
  const words = tokens.slice(end + 1, close)
  if (words.length < 2) return null
  if (!words.every(isCapital) || !isGiven(words[0]!.word)) return null
  const office = tokens.slice(start, end).find(({ word }) => officeOf(word))
  if (!office || words.some(({ word }) => officeOf(word))) return null
  const first = outside?.kind === 'person' ? Math.min(outside.first, start) : start
  return {
    kind: 'person',
    ...{ first, last: close + 1, from: end + 1, to: close },
    words: words.map(({ word }) => word),
    office: office.word,
    name: { start: words[0]!.start, end: words.at(-1)!.end },
    before: { start: tokens[first]!.start, end: tokens[end - 1]!.end },
    possessive: false,
    opens: outside?.opens ?? false,
  }
}
