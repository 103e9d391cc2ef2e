import { CALLED_FOR } from '../words/en/called-for.ts'
import { CALENDAR } from '../words/en/not-names.ts'
import type { Saying } from '../words/en/saying-line.ts'
import { BEGINS_NO_CLAUSE } from './clause-behind.ts'
import { HEARERS, PREPOSITIONS, PRONOUNS, SOON, WH, words } from './clause-words.ts'
import { isTitle } from './name-words.ts'
import type { Sentence } from './sentence.ts'
import { isQuotation, wordAt } from './tokens.ts'

/** Suggested |(1) mending the lamp; (2) …. */
const opensList = (tokens: Sentence['tokens'], at: number): boolean =>
  wordAt(tokens, at) === '(' &&
  /^[1ai]$/.test(wordAt(tokens, at + 1)) &&
  wordAt(tokens, at + 2) === ')'

export function thingBehind(
  { tokens, startingAt }: Sentence,
  from: number,
  { with: own, verb }: Saying,
): number {
  const first = tokens[from]
  // Welcomed all, introduced Jo Reed: whom somebody greets is nothing that is put forward.
  const meets = verb === 'welcome' || verb === 'introduce'
  if (meets && (startingAt.get(from) || greets(tokens, from))) return -1
  if (own === 'for' && keepsOrder(tokens, from)) return -1
  if (opensList(tokens, from)) return from
  if (!first || (first.mark && !isQuotation(first) && !/^[$£€]$/.test(first.word))) return -1
  const { word } = first
  if (
    word === 'that' ||
    (WH.has(word) && !own) ||
    word === 'to' ||
    word === 'behalf' ||
    SOON.has(word) ||
    CALENDAR.has(word)
  )
    return -1
  if (!own && PREPOSITIONS.has(word)) return -1
  if (PRONOUNS.has(word)) return -1
  // Proposed refusal, contrary to …: what is decided is one word.
  if (DECIDED.test(word)) return from
  // Raised concerns about stormwater: behind words of its own a verb has said enough.
  if (own && from + 1 >= tokens.length - 1) return from
  return /^(?:[,.;]|and|but)$/.test(wordAt(tokens, from + 1)) || from + 1 >= tokens.length
    ? -1
    : from
}

const DECIDED =
  /^(?:refusal|approval|deferral|adjournment|rejection|adoption|postponement|acceptance)$/

/** Welcomed the participants: whom somebody greets is nothing that is put forward. */
function greets(tokens: Sentence['tokens'], from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    if (HEARERS.has(wordAt(tokens, at)) || GUESTS.has(wordAt(tokens, at))) return true
    if (!tokens[at] || tokens[at]!.mark || PREPOSITIONS.has(wordAt(tokens, at))) return false
  }
  return false
}

const GUESTS = words('participants guests attendees members delegates speakers visitors all')

/** Called for a vote, asked for public comment: who presides says what comes next. */
function keepsOrder(tokens: Sentence['tokens'], from: number): boolean {
  const at = /^(?:an?|the|any)$/.test(wordAt(tokens, from)) ? from + 1 : from
  const one = wordAt(tokens, at)
  return CALLED_FOR.has(one) || CALLED_FOR.has(`${one} ${wordAt(tokens, at + 1)}`)
}

/** The words without which some verbs say nothing. */
const JOINS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['describe', words('as')],
  ['accuse', words('of')],
  ['blame', words('for on')],
  ['attribute', words('to')],
  ['credit', words('with for')],
  ['commend', words('for')],
])

/** Called |the plan “mad”; described |the plan as mad. */
export function nameBehind(tokens: Sentence['tokens'], from: number, { verb }: Saying): number {
  const first = tokens[from]
  if (!first || (first.mark && !isQuotation(first))) return -1
  if (PREPOSITIONS.has(first.word) || BEGINS_NO_CLAUSE.has(first.word)) return -1
  for (let at = from; at < from + 16 && at < tokens.length; at++) {
    if (isQuotation(tokens[at]))
      return /^(?:it|this|that|him|her|them)$/.test(first.word) ? at : from
    if (at > from && JOINS.get(verb)?.has(wordAt(tokens, at))) return from
    if (tokens[at]!.mark && !/^[,$£€]$/.test(wordAt(tokens, at)) && !isShort(tokens, at)) return -1
  }
  return -1
}

/** The full stop of Mr., Sen., an initial or 1.6. */
const isShort = (tokens: Sentence['tokens'], at: number): boolean =>
  wordAt(tokens, at) === '.' &&
  tokens[at - 1]!.end === tokens[at]!.start &&
  (isTitle(wordAt(tokens, at - 1)) ||
    wordAt(tokens, at - 1).length === 1 ||
    tokens[at + 1]?.start === tokens[at]!.end)
