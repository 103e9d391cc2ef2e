import type { Saying, Taking } from '../words/en/saying-line.ts'
import { adds, bareBehind, FAR, othersSay, thatBehind, whBehind } from './clause-behind.ts'
import { isDay, opensAside, PREPOSITIONS, SOON } from './clause-words.ts'
import { FINITE, hasFinite } from './finite.ts'
import type { Sentence } from './sentence.ts'
import { someoneBehind } from './someone-behind.ts'
import { nameBehind, thingBehind } from './thing-behind.ts'
import { isQuotation, wordAt } from './tokens.ts'
import { behindVerb, type FoundVerb } from './verbs.ts'

/** What stands behind a verb of saying. */
export interface Content {
  readonly saying: Saying
  readonly taking: Taking
  /** Index of the token at which what is said begins. */
  readonly at: number
}

/** What the verb says was said, looking behind it; null where nothing of it stands there. */
export function contentBehind(sentence: Sentence, { sayings, end }: FoundVerb): Content | null {
  const behind = sayings
    .map((saying) => ({ saying, at: behindVerb(sentence.tokens, end, saying) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at)
  const own = behind.filter(({ saying }) => saying.with)
  return lookBehind(sentence, own) ?? lookBehind(sentence, behind)
}

function lookBehind(
  sentence: Sentence,
  behind: readonly { readonly saying: Saying; readonly at: number }[],
): Content | null {
  for (const look of LOOKS) {
    for (const { saying, at } of behind) {
      if (!saying.takes.includes(look.taking)) continue
      const place = look.at(sentence, at, saying)
      if (place >= 0 && place < sentence.tokens.length)
        return { saying, taking: look.taking, at: pastThinking(sentence.tokens, place) }
    }
  }
  return null
}

/** He did not think (that) it was old: what is said is behind what says that it is thought. */
function pastThinking(tokens: Sentence['tokens'], from: number): number {
  if (!/^(?:he|she|they)$/.test(wordAt(tokens, from))) return from
  let at = from + 1
  while (/^(?:did|does|do|not|also|still|personally)$/.test(wordAt(tokens, at))) at++
  if (
    !/^(?:think|thought|thinks|believe|believed|believes|feel|felt|feels)$/.test(wordAt(tokens, at))
  )
    return from
  at++
  if (wordAt(tokens, at) === 'that') at++
  return tokens[at] && !tokens[at]!.mark && !PREPOSITIONS.has(wordAt(tokens, at)) ? at : from
}

interface Look {
  readonly taking: Taking
  /** Where the content begins, -1 for nowhere. */
  readonly at: (sentence: Sentence, behind: number, saying: Saying) => number
}

const LOOKS: readonly Look[] = [
  {
    taking: 'that',
    at: thatBehind,
  },
  { taking: 'quote', at: quoteBehind },
  {
    taking: 'wh',
    at: (sentence, at, { takes }) => whBehind(sentence, at, takes.includes('someone')),
  },
  { taking: 'someone', at: (sentence, at, saying) => someoneBehind(sentence, at, saying) },
  {
    taking: 'to',
    at: toBehind,
  },
  { taking: 'bare', at: bareBehind },
  { taking: 'name', at: ({ tokens }, at, saying) => nameBehind(tokens, at, saying) },
  { taking: 'thing', at: thingBehind },
]

/** Promised to |mend it; promised on Monday at a rally to |mend it. */
function toBehind({ tokens }: Sentence, from: number): number {
  const when =
    isDay(tokens, from) || wordAt(tokens, from) === 'on' || SOON.has(wordAt(tokens, from))
  for (let at = from; at < from + (when ? NEAR_TO : 1); at++) {
    const word = wordAt(tokens, at)
    if (word === 'to') return tokens[at + 1]?.mark ? -1 : at + 1
    if (!tokens[at] || tokens[at]!.mark || FINITE.has(word)) return -1
  }
  return -1
}

const NEAR_TO = 9

function quoteBehind(sentence: Sentence, from: number, { takes, verb }: Saying): number {
  const { tokens } = sentence
  const clause = takes.includes('bare') && !takes.includes('someone') && !opensAside(tokens, from)
  for (let at = from; at < from + FAR + 6 && at < tokens.length; at++) {
    const word = wordAt(tokens, at)
    if (isQuotation(tokens[at])) {
      // A term within a clause is no speech: said the “lamp” is out.
      const before = wordAt(tokens, at - 1)
      if (tokens[at - 1]?.possessive) return -1
      // Said the lamps were old, “a shame”: the clause is said as well.
      if (clause && at > from + 3 && hasFinite(tokens, from - 1, at)) return -1
      return at === from ||
        before === ',' ||
        before === ':' ||
        isShortAside(tokens, from, at) ||
        isWhenAndWhere(sentence, from, at, verb)
        ? at
        : -1
    }
    if (word === ':' && !isClock(tokens, at)) {
      let start = at + 1
      while (/^[-—–]$/.test(wordAt(tokens, start))) start++
      return start < tokens.length ? start : -1
    }
    // Said, adding, “…”; said after Jo Reed said, “…”: that is what was added, and what the other said.
    if (at > from && (adds(word) || othersSay(sentence, at))) return -1
    if (word === ';' || word === 'that' || (FINITE.has(word) && at < from + 2)) return -1
  }
  return -1
}

/** 7:30 is a time of day. */
const isClock = (tokens: Sentence['tokens'], at: number): boolean =>
  /^\d/.test(wordAt(tokens, at + 1)) &&
  tokens[at - 1]?.end === tokens[at]!.start &&
  tokens[at + 1]!.start === tokens[at]!.end

/** Only when and to whom stands between: told the council “…”. */
function isShortAside(tokens: Sentence['tokens'], from: number, at: number): boolean {
  for (let i = from; i < at; i++)
    if (FINITE.has(wordAt(tokens, i)) || /^(?:the|an?)$/.test(wordAt(tokens, i))) return false
  return at - from <= 3
}

/** Acknowledged in an interview on Monday “…”: where and when stands before a quotation that is a clause. */
function isWhenAndWhere(
  { tokens, mentions }: Sentence,
  from: number,
  at: number,
  verb: string,
): boolean {
  if (wordAt(tokens, from) === ',') return false
  if (!opensAside(tokens, from) && !(HEARD.has(verb) && at - from <= MOST_HEARERS)) return false
  const quotation = tokens[at]!
  if (quotation.end - quotation.start < LEAST_QUOTED) return false
  if (mentions.some(({ first }) => first > from && first < at)) return false
  return !tokens
    .slice(from, at)
    .some(({ word, mark }) => mark || FINITE.has(word) || word === 'as' || word === 'to')
}

/** Asked the crowd, told a packed hall in Tarn “…”: to whom may stand there as well, in so many tokens. */
const HEARD = new Set(['tell', 'ask', 'remind', 'warn', 'assure'])
const MOST_HEARERS = 8

/** UTF-16 units: a shorter quotation is a word that the reporter uses. */
const LEAST_QUOTED = 30
