import type { Token } from '../replies/english-tokens.ts'
import { OPENERS } from '../words/en/not-names.ts'
import { OFFICE_ADJECTIVES } from '../words/en/offices.ts'
import { officeOf } from './name-words.ts'
import { isCapital, wordAt } from './tokens.ts'
import { isSayingWord } from './verbs.ts'

const MOST = 14

export const SMALL = new Set(['of', 'for', 'the', 'and', 'in', '&'])

/** Where what somebody is begins that ends with the office word at `at`: Federal Trade |Minister. */
export function officeStart(tokens: readonly Token[], at: number): number {
  let start = at
  let capital = isCapital(tokens[at])
  let unknown = 0
  let certain = at
  for (let step = 0; step < MOST; step++) {
    const before = start - 1
    const token = tokens[before]
    if (!token) break
    if (token.word === '.' && isAbbreviation(tokens, before)) {
      start = before - 1
      capital = true
    } else if (
      isCapital(token) &&
      (!OPENERS.has(token.word) || goesBeforeCapital(token, tokens[start]))
    ) {
      start = before
      capital = true
    } else if (!token.mark && token.possessive && !isSayingWord(token.word)) start = before
    else if (isCapital(tokens[start]) && SMALL.has(token.word)) {
      const from = smallWordsBefore(tokens, before)
      if (from < 0) break
      start = from
    } else if (
      !token.mark &&
      (OFFICE_ADJECTIVES.has(token.word) || officeOf(token.word)) &&
      !OPENERS.has(token.word)
    )
      start = before
    else if (OFFICE_ADJECTIVES.has(token.word)) start = before
    else if (!token.mark && !capital && unknown < 2 && mayBeNoun(token)) {
      start = before
      unknown++
      continue
    } else break
    if (unknown === 0) certain = start
  }
  if (unknown > 0) {
    const before = tokens[start - 1]
    const bounded = !before || before.mark || OPENERS.has(before.word) || isSayingWord(before.word)
    return bounded && !PRONOUNS.has(wordAt(tokens, start - 1)) ? start : certain
  }
  return start
}

const PRONOUNS = new Set([
  'he',
  'she',
  'they',
  'it',
  'we',
  'i',
  'you',
  'who',
  'and',
  'to',
  'is',
  'was',
  'has',
  'had',
])

const mayBeNoun = ({ word, capital }: Token): boolean =>
  !capital &&
  word.length > 2 &&
  !OPENERS.has(word) &&
  !isSayingWord(word) &&
  !/(?:ed|ing|ly)$/.test(word)

/** New York, Old Trafford: not the adjective of a sentence. */
const goesBeforeCapital = (token: Token, next: Token | undefined): boolean =>
  (token.word === 'new' || token.word === 'old') && isCapital(next)

/** Where `Council for the` begins before `Welfare`: a capital word and small ones; -1 if it is something else. */
function smallWordsBefore(tokens: readonly Token[], at: number): number {
  let here = at
  while (here >= 0 && SMALL.has(wordAt(tokens, here)) && at - here < 3) here--
  const token = tokens[here]
  if (!token || !isCapital(token) || OPENERS.has(token.word)) return -1
  const joined = wordAt(tokens, here + 1)
  // Health and Education is a field; Smith and Education are two.
  if (joined === 'and' && !OFFICE_ADJECTIVES.has(token.word) && !officeOf(token.word)) return -1
  if (joined === 'in') return -1
  // His Worship the Mayor: how somebody is spoken of is no office.
  if (STYLES.has(token.word)) return -1
  return here
}

export const isAbbreviation = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at - 1]
  return (
    word !== undefined && isCapital(word) && word.end === tokens[at]!.start && word.word.length < 6
  )
}

const STYLES = new Set(['worship', 'honour', 'honor', 'excellency', 'majesty', 'highness', 'grace'])
