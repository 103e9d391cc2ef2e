import type { Span } from '../../format/transcript.ts'
import type { Attribution } from './attribution.ts'
import { othersSay as sayOthers } from './clause-behind.ts'
import { DETERMINERS, PREPOSITIONS, words } from './clause-words.ts'
import { FINITE, hasFinite } from './finite.ts'
import type { Found } from './found.ts'
import type { Sentence } from './sentence.ts'
import { SUBORDINATES } from './subordinate.ts'
import { isQuotation, wordAt } from './tokens.ts'
import { behindVerb, isSayingWord, verbAt } from './verbs.ts'

export function attribution(
  sentence: Sentence,
  one: Found,
  prior: Found | undefined,
  next: Found | undefined,
): Attribution {
  const { tokens } = sentence
  const { subject, saying, taking, late } = one
  const from = tokens[Math.min(subject.first, tokens.length - 1)]!
  const cueEnd = one.content >= 0 ? tokens[one.content]!.start : tokens[one.end - 1]!.end
  const pieces: Span[] = []
  if (one.late) {
    const start = prior ? behindCue(sentence, prior) : 0
    const first = firstSaid(sentence, start, subject.first)
    if (first >= 0)
      pieces.push({ start: tokens[first]!.start, end: tokens[subject.first - 1]!.end })
  }
  // The subject of the next may stand before what is said here: Ada Moss, noting that …, called for ….
  const nextFirst = next && (next.subject.first >= one.end ? next.subject.first : next.verbAt)
  const others = endBeforeSeconder(sentence, one, nextFirst ?? endBeforeOthers(sentence))
  const clause = Math.min(others, one.until ?? tokens.length)
  const stop = Math.min(clause, endBeforeNarrator(sentence, Math.max(one.content, one.end), clause))
  if (one.content >= 0 && one.content < stop)
    pieces.push({ start: tokens[one.content]!.start, end: endBefore(sentence, stop) })
  else if (one.late) {
    // “…,” she said, “…”: and what a clause goes on with behind the speaker.
    const begun = SUBORDINATES.has(wordAt(tokens, 0)) || !hasFinite(tokens, -1, subject.first)
    const rest = restBehind(sentence, one.end, stop, begun)
    if (rest) pieces.push(rest)
  }
  const quoted = pieces.every(({ start }) =>
    sentence.quotations.some((quotation) => quotation.start === start),
  )
  return {
    voices: subject.voices,
    cue: { start: from.start, end: cueEnd },
    saying,
    pieces,
    quoted: quoted && pieces.length > 0,
    thing: taking === 'thing',
    that: taking === 'that',
    wh: taking === 'wh' && ASKS.has(saying?.verb ?? ''),
    late,
  }
}

/** Proposed that the bridge be mended, |and Jo Reed seconded it: where a motion ends, before `to` at the latest. */
function endBeforeSeconder(
  { tokens, startingAt }: Sentence,
  { saying, content }: Found,
  to: number,
): number {
  if (saying?.kind !== 'recommendation') return to
  for (let at = content + 1; at < to; at++)
    if (
      SECONDED.has(wordAt(tokens, at)) &&
      wordAt(tokens, at + 1) === 'by' &&
      wordAt(tokens, at - 1) === ','
    )
      return at
  for (let at = content + 1; at < to; at++) {
    if (!/^(?:and|,)$/.test(wordAt(tokens, at - 1))) continue
    const mention = startingAt.get(at)
    if (mention?.first === at && /^second(?:ed|s)$/.test(wordAt(tokens, mention.last))) return at
  }
  return to
}

const SECONDED = new Set(['seconded', 'second', '2nd'])

const ASKS = new Set(['ask', 'wonder', 'inquire', 'enquire', 'query'])

/** Objected to the letter, officials said: where words end that somebody without a name tells. */
function endBeforeOthers({ tokens, endingAt }: Sentence): number {
  let at = tokens.length - 1
  while (at > 0 && wordAt(tokens, at) === '.') at--
  if (!isSayingWord(wordAt(tokens, at)) || endingAt.get(at)) return tokens.length
  // The age of the volunteers, a claim: a noun.
  if (NOUN_FOLLOWS.has(wordAt(tokens, at - 1))) return tokens.length
  for (let comma = at - 1; comma > at - 6 && comma > 0; comma--) {
    const word = wordAt(tokens, comma)
    if (word === ',' && tokens[comma + 1]!.start > tokens[comma]!.end) return comma
    if (tokens[comma]!.mark || /^(?:he|she|they|and)$/.test(word) || FINITE.has(word))
      return tokens.length
  }
  return tokens.length
}

const NOUN_FOLLOWS = new Set(
  'the a an of his her their its this that these those no and'.split(' '),
)

/**
 * Where the words behind a cue end that go on with somebody without a name (`, and officials said …`, `; staff agreed …`) or with
 * what came of it (`, drawing a rebuke`).
 */
function endBeforeNarrator(sentence: Sentence, from: number, to: number): number {
  const { tokens, quotations } = sentence
  const isQuoted = (at: number) =>
    quotations.some(({ start, end }) => start < tokens[at]!.start && tokens[at]!.start < end)
  for (let at = from + 1; at + 1 < tokens.length && at < to; at++) {
    const before = tokens[at - 1]!
    const { word } = tokens[at]!
    if (before.word === ',' && CAME_OF_IT.has(word) && !isQuoted(at)) return at - 1
    if (before.word === ';' && !isQuoted(at))
      if (someoneSays(sentence, at) || othersAssert(tokens, at)) return at - 1
    const joins = word === 'and' || word === 'but' || word === 'while'
    if (joins && (before.word === ',' || isQuotation(before)) && !isQuoted(at))
      if (othersSay(tokens, at + 1) > 0) return at
  }
  return to
}

/** …; |Jo Reed replied: somebody named who goes on to say something. */
function someoneSays({ tokens, startingAt }: Sentence, at: number): boolean {
  const mention = startingAt.get(at)
  return mention !== undefined && !mention.possessive && isSayingWord(wordAt(tokens, mention.last))
}

/** Where the verb stands with which a short subject that is no pronoun says something: officials said; -1 if it does not. */
function othersSay(tokens: Sentence['tokens'], from: number): number {
  for (let at = from; at < from + 5; at++) {
    const token = tokens[at]
    if (!token || token.mark || PRONOUNS.has(token.word)) return -1
    const verb = at > from ? verbAt(tokens, at) : null
    if (verb) return verb.tense === 'past' || verb.tense === 'present' ? at : -1
  }
  return -1
}

/** Staff agreed, members were of the opinion; but people were told, the weir is older: these say nothing. */
function othersAssert(tokens: Sentence['tokens'], from: number): boolean {
  const at = othersSay(tokens, from)
  if (at < 0 || tokens.slice(from, at).some(({ word }) => ARE.has(word))) return false
  return (
    !ARE.has(wordAt(tokens, at)) ||
    verbAt(tokens, at)!.sayings.some(
      (saying) => saying.with && behindVerb(tokens, at + 1, saying) > 0,
    )
  )
}

const ARE = words('am is are was were be been being get gets got')

const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'we', 'i', 'you', 'who', 'that', 'this'])

const CAME_OF_IT = new Set(
  'drawing prompting sparking triggering earning provoking fuelling fueling angering surprising stunning delighting'.split(
    ' ',
  ),
)

const behindCue = (_: Sentence, { end, content }: Found): number => (content >= 0 ? content : end)

/** The token at which what stands before a late speaker begins: behind what is said before. */
function firstSaid({ tokens }: Sentence, from: number, to: number): number {
  let at = from
  while (at < to && tokens[at]!.mark && !isQuotation(tokens[at])) at++
  return at < to ? at : -1
}

function endBefore(sentence: Sentence, stop: number): number {
  const { tokens } = sentence
  if (stop >= tokens.length) return sentence.end
  let at = stop - 1
  while (at > 0 && (JOINED.has(wordAt(tokens, at)) || wordAt(tokens, at) === ',')) at--
  return tokens[at]!.end
}

const JOINED = new Set([
  'and',
  'but',
  'also',
  'while',
  'whilst',
  'whereas',
  'then',
  'although',
  'though',
  'with',
])

/** What goes on behind a speaker who stands within the words: `, were well paid`, or a quotation. */
export function restBehind(
  sentence: Sentence,
  from: number,
  to: number,
  begun = false,
): Span | null {
  const { tokens, end } = sentence
  // …, she said after Jo Reed said “…”: that is not hers.
  let stop = from + 1
  while (stop < to && !sayOthers(sentence, stop)) stop++
  const last = stop < tokens.length ? tokens[stop - 1]!.end : end
  const past = begun ? goesOnPast(sentence, from, stop) : -1
  if (past >= 0) return { start: tokens[past]!.start, end: last }
  const comma = commaFrom(tokens, from, stop)
  if (comma + 1 < stop && GOES_ON.has(wordAt(tokens, comma + 1)))
    return { start: tokens[comma + 1]!.start, end: last }
  for (let at = from; at < stop; at++)
    if (isQuotation(tokens[at]) && goesOnBehind(tokens, at))
      return { start: tokens[at]!.start, end: last }
  return null
}

/** Said on “Lamp Today”, said of his “plan”: a quotation without a mark before it is a name or a word. */
const goesOnBehind = (tokens: Sentence['tokens'], at: number): boolean =>
  tokens[at - 1]!.mark ||
  RESUMES.has(wordAt(tokens, at - 1)) ||
  isSayingWord(wordAt(tokens, at - 1))

const RESUMES = new Set('and but or that because as so then while'.split(' '))

/** The comma behind a speaker within the words, also one that ends what he or she is. */
function commaFrom(tokens: Sentence['tokens'], from: number, stop: number): number {
  let comma = wordAt(tokens, from - 1) === ',' ? from - 1 : from
  while (comma < stop && wordAt(tokens, comma) !== ',') comma++
  return comma
}

/**
 * The trouble, she wrote in a letter, |began on Friday: the token with which a clause goes on that has no verb before
 * its speaker; -1 if it does not.
 */
export function goesOnPast({ tokens }: Sentence, from: number, stop: number): number {
  const comma = commaFrom(tokens, from, stop)
  if (comma - from > LONGEST_ASIDE || stop - comma < FEWEST) return -1
  if (tokens.slice(from, comma).some(({ word, mark }) => mark || FINITE.has(word))) return -1
  const next = tokens[comma + 1]!
  const asides = /(?:ing|ly)$/.test(next.word) || PREPOSITIONS.has(next.word)
  if (next.mark || asides || NO_CLAUSE.has(next.word)) return -1
  // In the end, she said, the lamp broke; but not: the trouble, said Ada Moss, a baker.
  const opener = wordAt(tokens, 0)
  const led =
    SUBORDINATES.has(opener) || PREPOSITIONS.has(opener) || LEADS.has(opener) || /ly$/.test(opener)
  const goes = led ? hasFinite(tokens, comma, stop) : !DETERMINERS.has(next.word)
  return goes ? comma + 1 : -1
}

/** Tokens: between a verb and the comma behind it, and in what goes on. */
const LONGEST_ASIDE = 8
const FEWEST = 4

const LEADS = words('if instead however still meanwhile then now so but yet thus otherwise besides')

const NO_CLAUSE = words('and but or who whose which')

const GOES_ON = new Set(
  'is are was were has have had will would can could should must may might do does did'.split(' '),
)
