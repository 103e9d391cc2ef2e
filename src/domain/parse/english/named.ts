import { PREPOSITIONS, words } from './clause-words.ts'
import { FINITE } from './finite.ts'
import type { Mention } from './mention.ts'
import { isTitle } from './name-words.ts'
import type { Sentence } from './sentence.ts'
import { GOVERNS } from './subject-words.ts'
import { OPENS_CLAUSE, SUBORDINATES } from './subordinate.ts'
import { isCapital, isQuotation, wordAt } from './tokens.ts'
import { verbAt } from './verbs.ts'
import type { Subject } from './voice.ts'

/** Somebody named with those who stand before in a list: Ada Moss, Jo Reed and Lo Mai. */
export function listEndingWith({ tokens, endingAt }: Sentence, last: Mention): Mention[] {
  const mentions = [last]
  let first = last.first
  for (;;) {
    let at = first
    const joint = wordAt(tokens, at - 1) === 'and' || wordAt(tokens, at - 1) === '&'
    if (joint) at--
    if (wordAt(tokens, at - 1) === ',' && !endingAt.get(at)) at--
    if (at === first) break
    const before = endingAt.get(at)
    if (!before || before.possessive || (!joint && mentions.length === 1)) break
    mentions.unshift(before)
    first = before.first
  }
  return mentions
}

/** Somebody named as who says something, with the others of a list; null where something governs the name. */
export function named(sentence: Sentence, last: Mention): Subject | null {
  const { tokens } = sentence
  if (last.possessive) return null
  let mentions = listEndingWith(sentence, last)
  // They met in Tarn, and Jo Reed said: what a preposition governs is none of those who speak.
  if (isPlaceName(sentence, mentions[0]!) && isBehindAnd(tokens, last.first)) mentions = [last]
  const { first } = mentions[0]!
  const prior = beforeOthers(sentence, first)
  // After Ada Moss said …: what governs a name elsewhere opens a clause here.
  if (GOVERNS.has(prior) && !OPENS_CLAUSE.has(prior)) return null
  // Boats greeting Ada Moss announced it: she is greeted.
  if (/[a-z]{3}ing$/.test(prior) && !ENDS_IN_ING.has(prior) && first > 1) return null
  if (mentions.length === 1 && prior === 'and' && isTitle(wordAt(tokens, first - 2))) return null
  return {
    voices: mentions.map((mention) => ({ by: 'name', mention })),
    first: phraseStart(tokens, withOwner(tokens, first)),
  }
}

/** A baker from |Tarn, Wessex, said: a name behind a preposition is where somebody is from. */
export const isPlaceName = ({ tokens }: Sentence, { first, courtesy, office }: Mention): boolean =>
  courtesy === undefined &&
  office === undefined &&
  GOVERNS.has(wordAt(tokens, first - 1)) &&
  !OPENS_CLAUSE.has(wordAt(tokens, first - 1))

/** A campaign |for Moss or Reed or Ada Lark: the word before names that `or` joins. */
function beforeOthers({ tokens, endingAt }: Sentence, first: number): string {
  let at = first
  while (wordAt(tokens, at - 1) === 'or') {
    const other = endingAt.get(at - 1)
    if (!other) break
    at = other.first
  }
  return wordAt(tokens, at - 1)
}

const isBehindAnd = (tokens: Sentence['tokens'], at: number): boolean =>
  wordAt(tokens, at - 1) === 'and' && wordAt(tokens, at - 2) === ','

/** |The Tarn Ledger’s Ada Moss, |his friend Ada Moss: where a name begins with whose it is. */
function withOwner(tokens: Sentence['tokens'], first: number): number {
  if (OWNERS.has(wordAt(tokens, first - 1))) return first - 1
  if (!tokens[first - 1]?.possessive) return first
  let at = first - 1
  while (isCapital(tokens[at - 1])) at--
  return wordAt(tokens, at - 1) === 'the' ? at - 1 : at
}

/** |Jo Reed’s old friend Ada Moss: where what somebody is begins, behind a comma, a quotation, `as` or nothing. */
function phraseStart(tokens: Sentence['tokens'], first: number): number {
  for (let at = first - 1; at > first - LONGEST_PHRASE; at--) {
    const token = tokens[at]
    if (at < 0 || isQuotation(token) || token?.word === ',' || token?.word === 'as') return at + 1
    if (!token || token.mark || PREPOSITIONS.has(token.word) || FINITE.has(token.word)) return first
    if (NO_NOUN.has(token.word) || SUBORDINATES.has(token.word) || verbAt(tokens, at)) return first
  }
  return first
}

/** Tokens of what somebody is before a name. */
const LONGEST_PHRASE = 7
const NO_NOUN = words('and but or that which who whose whom than to if so then not')

const ENDS_IN_ING = words('evening morning king during meanwhile spring building meeting')

const OWNERS = words('his her their its our my')
