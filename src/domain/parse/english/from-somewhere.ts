import type { Token } from '../replies/english-tokens.ts'
import { INSTITUTION_WORDS } from '../words/en/not-names.ts'
import { isAbbreviation, SMALL } from './office-phrase.ts'
import { isCapital, wordAt } from './tokens.ts'

/** What stands behind a name and says what somebody is; indices of its first token, and behind its last. */
export interface Behind {
  readonly from: number
  readonly to: number
  /** Behind the mark that closes it. */
  readonly end: number
  /** Whether it is how old somebody is. */
  readonly age?: boolean
}

export const FARTHEST = 24

/** What people are of, in small letters beside its name: the group Pond Watch, the Pond delegation. */
const GROUPS = new Set(
  'group charity company firm organisation organization union campaign delegation department team office school university institute network coalition association federation party think-tank nonprofit ngo newspaper magazine'.split(
    ' ',
  ),
)

export const WHENCE = new Set(['of', 'from', 'with', 'at', 'for', 'representing'])

export function fromSomewhere(tokens: readonly Token[], at: number): Behind | null {
  let to = at + 1
  if (wordAt(tokens, to) === 'the') to++
  // Of the group Pond Watch.
  if (GROUPS.has(wordAt(tokens, to)) && isCapital(tokens[to + 1])) to++
  if (!isCapital(tokens[to])) return null
  while (tokens[to] && to - at < FARTHEST) {
    const token = tokens[to]!
    if (isCapital(token) || token.word === '&') to++
    else if (token.word === '.' && isAbbreviation(tokens, to)) to++
    else if (
      SMALL.has(token.word) &&
      (token.word !== 'and' || INSTITUTION_WORDS.has(wordAt(tokens, to + 1))) &&
      (isCapital(tokens[to + 1]) || (wordAt(tokens, to + 1) === 'the' && isCapital(tokens[to + 2])))
    )
      to++
    else break
  }
  if (!tokens[to - 1]!.possessive && GROUPS.has(wordAt(tokens, to))) to++
  return { from: at, to, end: wordAt(tokens, to) === ',' ? to + 1 : to }
}
