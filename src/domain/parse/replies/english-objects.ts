import type { Answer } from './answer.ts'
import type { EnglishCue } from './english-cues.ts'
import { nameAt } from './english-mentions.ts'
import { type EnglishNames, isTitle } from './english-names.ts'
import { phraseAt, phrasesOf, STRENGTH } from './english-phrases.ts'
import type { Token } from './english-tokens.ts'
import { BACK_REFERENCES, FOLLOWS, LEAD, THEIRS } from './english-words.ts'

export interface Whom {
  readonly to: Answer['to']
  readonly end: number
}

export function whomOf(
  { kind, words, object }: EnglishCue,
  tokens: readonly Token[],
  at: number,
  names: EnglishNames,
): Whom | null {
  if (object === 'nobody') {
    if (!closes(tokens, at)) return null
    return { to: kind === 'summarises' ? 'everybody' : 'before', end: at }
  }
  const back = backAt(tokens, at)
  if (back > 0) {
    const called = calledAt(tokens, back, names)
    if (called) return called.who === null ? null : { to: [called.who], end: called.end }
    return closes(tokens, back) || FOLLOWS.has(tokens[back]!.word)
      ? { to: 'before', end: back }
      : null
  }
  // Not to agree with everything is to agree with much of it.
  if (/\bnot\b/.test(words) && WHOLE.has(tokens[at]?.word ?? '')) return null
  return ownAt(tokens, at, names, object === 'person')
}

const WHOLE = new Set(['all', 'everything', 'most', 'much', 'both'])

/** Whether the clause is at its end, but for words that only add strength. Calls on nobody. */
function closes(tokens: readonly Token[], at: number): boolean {
  let i = at
  while (tokens[i] && STRENGTH.has(tokens[i]!.word)) i++
  const next = tokens[i]
  if (!next || next.word === 'but') return true
  if (next.word === 'and') return tokens[i + 1]?.word === 'i'
  if (!next.mark || next.word === '"' || next.word === '“') return false
  const after = tokens[i + 1]
  return !(next.word === ',' && after?.capital && !LEAD.has(after.word) && after.word !== 'i')
}

const BACK = phrasesOf(BACK_REFERENCES, (words) => words)

function backAt(tokens: readonly Token[], at: number): number {
  const longest = phraseAt(tokens, at, BACK)?.end ?? 0
  const last = tokens[longest]
  return last?.mark || !last || STRENGTH.has(last.word) || FOLLOWS.has(last.word) ? longest : 0
}

/** I agree with you, Jane: who is called on after a comma. */
function calledAt(tokens: readonly Token[], at: number, names: EnglishNames) {
  if (tokens[at]?.word !== ',') return null
  const next = tokens[at + 1]
  if (!next?.capital || LEAD.has(next.word) || next.word === 'i')
    return isTitle(next?.word ?? '') ? nameAt(tokens, at + 1, names) : null
  return nameAt(tokens, at + 1, names) ?? { who: null, end: at + 2, possessive: false }
}

const SAID = new Set(
  'said says saying suggested proposed pointed raised mentioned described argued laid made stated put outlined brought explained noted'.split(
    ' ',
  ),
)
const HELPING = new Set(
  'just has have had was is already so rightly correctly earlier also'.split(' '),
)
const ALL_OF = new Set(['what', 'everything', 'all', 'most', 'much', 'of', 'that', 'both'])

/** Somebody of the meeting (if `bare`), what they said, or what is theirs. */
function ownAt(
  tokens: readonly Token[],
  from: number,
  names: EnglishNames,
  bare: boolean,
): Whom | null {
  let at = from
  while (tokens[at] && ALL_OF.has(tokens[at]!.word)) at++
  const named = nameAt(tokens, at, names)
  if (!named) return thingOf(tokens, at, names)
  if (named.who === null) return null
  const { end } = named
  if (named.possessive) {
    const noun = nounAt(tokens, end)
    return noun > 0 ? { to: [named.who], end: noun } : null
  }
  const joined = tokens[end]?.word === 'and' ? nameAt(tokens, end + 1, names) : null
  let verb = joined?.end ?? end
  while (tokens[verb] && HELPING.has(tokens[verb]!.word)) verb++
  if (at > from && SAID.has(tokens[verb]?.word ?? '')) {
    if (joined?.who === null) return null
    return { to: [named.who, ...(joined ? [joined.who] : [])], end: verb + 1 }
  }
  const next = tokens[end]
  if (!bare || !(next === undefined || next.mark || FOLLOWS.has(next.word))) return null
  // I agree with Hale and Reed: with both, if both are here.
  const last = joined && tokens[joined.end]
  if (
    joined &&
    joined.who !== null &&
    !joined.possessive &&
    (!last || last.mark || FOLLOWS.has(last.word))
  )
    return { to: [named.who, joined.who], end: joined.end }
  return { to: [named.who], end }
}

/** The end of a noun for what people have, at most three words away; else 0. */
function nounAt(tokens: readonly Token[], at: number): number {
  for (let i = at; i < at + 4 && tokens[i]; i++) {
    const { word, mark, capital } = tokens[i]!
    if (mark || capital) return 0
    if (THEIRS.has(word)) {
      const next = tokens[i + 1]
      return next && THEIRS.has(next.word) ? i + 2 : i + 1
    }
  }
  return 0
}

const DETERMINERS = new Set(['the', 'this', 'that', 'these', 'those'])
const WHOSE = new Set([
  'by',
  'from',
  'of',
  'that',
  'made',
  'raised',
  'put',
  'forward',
  'offered',
  'given',
  'expressed',
  'proposed',
  'just',
])

/** The points made by Jane Hale, the motion of Ms. Hale, the point that Jane raised. */
function thingOf(tokens: readonly Token[], at: number, names: EnglishNames): Whom | null {
  const first = DETERMINERS.has(tokens[at]?.word ?? '') ? at + 1 : at
  const noun = nounAt(tokens, first)
  if (noun === 0 || !WHOSE.has(tokens[noun]?.word ?? '')) return null
  let i = noun
  while (tokens[i] && WHOSE.has(tokens[i]!.word)) i++
  const named = nameAt(tokens, i, names)
  if (!named || named.who === null || named.possessive) return null
  const by = tokens[i - 1]!.word
  if (by === 'by' || by === 'from' || by === 'of') {
    const next = tokens[named.end]
    return !next || next.mark || FOLLOWS.has(next.word) ? { to: [named.who], end: named.end } : null
  }
  let verb = named.end
  while (tokens[verb] && HELPING.has(tokens[verb]!.word)) verb++
  return SAID.has(tokens[verb]?.word ?? '') ? { to: [named.who], end: verb + 1 } : null
}
