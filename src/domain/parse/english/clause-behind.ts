import { CALENDAR } from '../words/en/not-names.ts'
import type { Saying } from '../words/en/saying-line.ts'
import {
  DETERMINERS,
  HEARERS,
  isDay,
  opensAside,
  PREPOSITIONS,
  SOON,
  WH,
  words,
} from './clause-words.ts'
import { FINITE, hasFinite } from './finite.ts'
import type { Sentence } from './sentence.ts'
import { isCapital, isQuotation, wordAt } from './tokens.ts'
import { isSayingWord } from './verbs.ts'

/** Said that night, said that same day: when it was said. */
const DAYS = words('same night day week month year morning evening afternoon summer weekend')

const IS = words('is was would will has had could can should may might')

export const FAR = 18
/** Tokens of the longest clause that is looked through. */
const FARTHEST = 200

/** Behind `that`, after nothing or when and where it was said, or (`someone`) to whom. */
export function thatBehind(sentence: Sentence, from: number, { takes }: Saying): number {
  const { tokens } = sentence
  const someone = takes.includes('someone')
  const first = wordAt(tokens, from)
  const dash = /^[—–]$/.test(first)
  if (first !== 'that' && !someone && !dash && !opensAside(tokens, from)) return -1
  // Vowed to mend the lock that leaks: what is vowed begins with `to`.
  if (first === 'to' && !isHeard(tokens, from + 1)) return -1
  for (let at = from; at < from + FAR && at < tokens.length; at++) {
    const word = wordAt(tokens, at)
    if (word === 'that') {
      if (at > from + 1 && isTheirClaim(tokens, at)) return -1
      // `said that` and a comma: an aside comes first; `said that.` refers to something else.
      let start = at + 1
      while (/^(?:,|that)$/.test(wordAt(tokens, start))) start++
      const next = tokens[start]
      // Said that was up to him: no clause begins, it is what was spoken of.
      if (next && (IS.has(next.word) || (start === at + 1 && DAYS.has(next.word)))) return -1
      return !next ||
        (next.mark &&
          !isQuotation(next) &&
          next.word !== '[' &&
          next.word !== '$' &&
          next.word !== "'")
        ? -1
        : start
    }
    // Tweeted after Jo Reed said that …: somebody else says that.
    if (at > from && othersSay(sentence, at)) return -1
    // ABC’s “This Week” is a name.
    if (isQuotation(tokens[at]) && !tokens[at - 1]?.possessive) return -1
    // “…,” she said, adding that …: that is what she added.
    if (':;()'.includes(word) || FINITE.has(word) || adds(word)) return -1
    // Told the paper when asked about claims that …: those are of others.
    if (at > from && ASKED_WHEN.has(word)) return -1
  }
  return -1
}

/** Said to |the council, to |them, to |Ada Moss that …. */
const isHeard = (tokens: Sentence['tokens'], at: number): boolean =>
  DETERMINERS.has(wordAt(tokens, at)) || HEARERS.has(wordAt(tokens, at)) || isCapital(tokens[at])

/** Said, just before Jo Reed’s announcement on Friday that …: what is announced is that. */
function isTheirClaim(tokens: Sentence['tokens'], that: number): boolean {
  let at = that - 1
  while (isDay(tokens, at) || wordAt(tokens, at) === 'on') at--
  return CLAIMS.has(wordAt(tokens, at)) && tokens[at - 1]?.possessive === true
}

const CLAIMS = words(
  'announcement claim statement argument assertion contention report belief promise warning suggestion comment remark vow pledge insistence allegation accusation decision',
)

const ASKED_WHEN = words('when asked pressed where who whose')

/** Whether a verb of saying stands at a token, right behind somebody. */
export const othersSay = ({ tokens, endingAt }: Sentence, at: number): boolean =>
  isSayingWord(wordAt(tokens, at)) &&
  (endingAt.get(at)?.possessive === false || /^(?:he|she|they)$/.test(wordAt(tokens, at - 1)))

export const adds = (word: string): boolean =>
  /ing$/.test(word) && (isSayingWord(word) || word === 'pointing')

export function whBehind(sentence: Sentence, from: number, someone: boolean): number {
  const { tokens } = sentence
  // Asked Ms. Moss whether: past whom it is asked.
  const asked = someone ? sentence.startingAt.get(from) : undefined
  for (let at = asked?.last ?? from; at < from + (someone ? 6 : 1); at++) {
    const word = wordAt(tokens, at)
    if (WH.has(word)) {
      if (!tokens[at + 1] || tokens[at + 1]!.mark) return -1
      // Asked who would pay: without its subject a clause says nothing.
      return word === 'who' || word === 'what' || word === 'which' ? at : at + 1
    }
    if (tokens[at]?.mark) return -1
  }
  return -1
}

export function bareBehind(sentence: Sentence, from: number, { takes, verb }: Saying): number {
  if (takes.includes('someone')) return -1
  const { tokens } = sentence
  let at = from
  while (isDay(tokens, at) || SOON.has(wordAt(tokens, at))) at++
  if (wordAt(tokens, at) === 'on' && CALENDAR.has(wordAt(tokens, at + 1))) at += 2
  const first = tokens[at]
  if (first?.word === ',' && verb === 'say') return pastComma(sentence, at)
  if (!first || (first.mark && !/^[[$£€'‘]$/.test(first.word))) return -1
  if (BEGINS_NO_CLAUSE.has(first.word)) return -1
  // Said no one was hurt, said more than half wait; but: said no to the plan.
  if (
    MAY_END.has(first.word) &&
    (/^(?:to|about|of|on)$/.test(wordAt(tokens, at + 1)) || !hasFinite(tokens, at))
  )
    return -1
  if (first.word === 'it' && verb === 'think') return at
  // Posted the “Lamp” list: a word in marks within a thing is no clause.
  if (DETERMINERS.has(first.word) && isQuotation(tokens[at + 1]) && !hasFinite(tokens, at + 1))
    return -1
  // Said it was “damning”: what is quoted is what was said.
  if (
    /^(?:it|that|this|they|he|she)$/.test(first.word) &&
    /^(?:is|was|are|were)$/.test(wordAt(tokens, at + 1)) &&
    isQuotation(tokens[at + 2])
  )
    return at + 2
  const plain =
    verb === 'say' || verb === 'think' || verb === 'believe' || verb === 'hope' || verb === 'feel'
  if (tokens.length - at < 3) return -1
  if (PREPOSITIONS.has(first.word) && !plain) return pronounSoon(tokens, at)
  if (PREPOSITIONS.has(first.word) && !MAY_OPEN.has(first.word))
    return plain && hasFinite(tokens, at) && !closesSoon(tokens, at) ? at : -1
  return plain || hasFinite(tokens, at, firstComma(tokens, at)) ? at : -1
}

/** Said, if it rains, |the lamp is lit: a clause behind an aside in commas. */
function pastComma({ tokens }: Sentence, from: number): number {
  for (let at = from + 2; at < from + LONGEST_ASIDE; at++) {
    if (!tokens[at] || isQuotation(tokens[at])) return -1
    if (wordAt(tokens, at) !== ',') continue
    return ASIDE_OPENS.has(wordAt(tokens, from + 1)) &&
      !tokens[at + 1]?.mark &&
      !BEGINS_NO_CLAUSE.has(wordAt(tokens, at + 1)) &&
      hasFinite(tokens, at)
      ? from + 1
      : -1
  }
  return -1
}

const LONGEST_ASIDE = 14
const ASIDE_OPENS = words(
  'if when while as win unless though although despite given in for after before once until since',
)

/** Maintains a lead, and the lamp is out: what has no verb before its comma is no clause. */
function firstComma(tokens: Sentence['tokens'], from: number): number {
  const soon = /^(?:he|she|it|they|there|this|that)$/.test(wordAt(tokens, from))
  for (let at = from; !soon && at < tokens.length && at < from + FARTHEST; at++)
    if (wordAt(tokens, at) === ',') return at
  return tokens.length
}

/** Admitted under questioning |he had not paid. */
function pronounSoon(tokens: Sentence['tokens'], from: number): number {
  for (let at = from + 1; at < from + 7; at++) {
    if (tokens[at]?.mark || WH.has(wordAt(tokens, at))) return -1
    if (/^(?:he|she|it|they|there)$/.test(wordAt(tokens, at)))
      return hasFinite(tokens, at) ? at : -1
  }
  return -1
}

/** Said so, said to, said and: no clause begins there. */
export const BEGINS_NO_CLAUSE = words(
  'so to of and or but with by as than goodbye hello yes what which whose',
)

const MAY_END = words('nothing little no much more anything something')

/** Despite his regard …, after the flood …: these open a clause more often than they say when it was said. */
const MAY_OPEN = words('this next last while when as before')

/** Only when or where it was said stands there: said in a statement. */
function closesSoon(tokens: Sentence['tokens'], from: number): boolean {
  for (let at = from; at < tokens.length && at < from + FARTHEST; at++) {
    if (wordAt(tokens, at) === ',') return true
    if (FINITE.has(wordAt(tokens, at))) return false
  }
  return true
}
