import type { Answer } from './answer.ts'
import {
  BACK_REFERENCES,
  ENGLISH_CUES,
  type EnglishCue,
  INTENT_WORDS,
  LEAD_PHRASES,
  STANCE_ADVERBS,
  THEIRS,
} from './english-cues.ts'
import { type EnglishNames, isTitle } from './english-names.ts'
import { type Token, tokensOf } from './english-tokens.ts'

/** The answers in an English sentence between two offsets of `text`. */
export function englishAnswers(
  text: string,
  from: number,
  to: number,
  names: EnglishNames,
): Answer[] {
  const tokens = tokensOf(text, from, to)
  if (tokens.at(-1)?.word === '?') return []
  const answers: Answer[] = []
  let told = false
  for (let at = 0; at < tokens.length; at++) {
    // What somebody says, or only if something holds, is no stance taken here.
    if (VETOES.has(tokens[at]!.word) && leadPhrase(tokens, at) === 0) told = true
    if (told) break
    const subject = subjectAt(tokens, at, answers.length > 0)
    const found = subject === null ? null : cueFrom(tokens, subject)
    if (!found) {
      const answer = opensClause(tokens, at) ? rightAt(tokens, at, names) : null
      if (answer) answers.push(answer)
      continue
    }
    const { cue, end } = found
    const rest = answersOf(cue, tokens, end, names)
    const stop = rest?.end ?? end
    if (rest) {
      const span = { start: tokens[at]!.start, end: tokens[stop - 1]!.end }
      answers.push({ kind: cue.kind, to: rest.to, ...span })
    }
    at = Math.max(at, stop - 1)
  }
  return tokens.some(({ word }) => CONDITIONS.has(word)) ? [] : answers
}

const CONDITIONS = new Set(['if', 'unless', 'whether', 'provided', 'suppose'])
const VETOES = new Set(
  'said says say asked told claims claimed thinks wrote writes “ " imagine pretend'.split(' '),
)

/** Words that may stand before `I` in its clause. */
const LEAD = new Set(
  (
    'and but so well yes no yeah ok okay right sure also again first firstly second secondly third finally look honestly frankly ' +
    'personally however now actually because although though while since then um uh er oh thank thanks you very much madam mr ' +
    'chair mayor here therefore thus indeed overall'
  ).split(' '),
)

const isEdge = (token: Token | undefined) => token === undefined || ',;:—–-.!…'.includes(token.word)

/** Whether a clause begins at `at`, or only words stand before it that lead into one. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= at - 8; i--) {
    if (isEdge(tokens[i])) return true
    const phrase = leadPhrase(tokens, i)
    if (phrase > 0) i -= phrase - 1
    else if (!LEAD.has(tokens[i]!.word)) return false
  }
  return false
}

/** How many words the phrase has that leads up to something and ends with the word at `at`. */
function leadPhrase(tokens: readonly Token[], at: number): number {
  for (const words of PHRASES) {
    if (words.every((word, i) => tokens[at - words.length + 1 + i]?.word === word))
      return words.length
  }
  return 0
}

const PHRASES = LEAD_PHRASES.map((phrase) => phrase.split(' '))

/**
 * Where the words after the subject begin: `I`, `we`, or none where a sentence begins or goes on
 * (`known`) after one of theirs; else null.
 */
function subjectAt(tokens: readonly Token[], at: number, known: boolean): number | null {
  const { word, mark } = tokens[at]!
  if (mark || !opensClause(tokens, at)) return null
  if (word === 'i' || word === 'we') return at + 1
  const begins = at < 12 && tokens.slice(0, at).every((token) => token.mark || LEAD.has(token.word))
  return known || begins ? at : null
}

const CUES = new Map<string, EnglishCue[]>()
for (const cue of ENGLISH_CUES.toSorted((a, b) => b.words.length - a.words.length)) {
  const first = cue.words.split(' ')[0]!
  CUES.set(first, [...(CUES.get(first) ?? []), cue])
}

const MOST_ADVERBS = 8
/** Stand between two commas: I, too, agree; I, for one, agree. */
const ADDED = new Set(['too', 'also', 'for', 'one', 'personally', 'respectfully'])

/** The cue after adverbs from `at` on. */
function cueFrom(tokens: readonly Token[], at: number): { cue: EnglishCue; end: number } | null {
  let stance = true
  let intent = true
  for (let i = at; i < Math.min(tokens.length, at + MOST_ADVERBS); i++) {
    const { word } = tokens[i]!
    for (const cue of CUES.get(word) ?? []) {
      if (!(cue.before === 'stance' ? stance : intent)) continue
      const end = phraseAt(tokens, i, cue.words)
      if (end > 0) return { cue, end }
    }
    // I, too, agree.
    if (word === ',' && i >= at && ADDED.has(tokens[i + (i === at ? 1 : -1)]?.word ?? '')) continue
    stance &&= STANCE_ADVERBS.has(word)
    intent &&= INTENT_WORDS.has(word)
    if (!stance && !intent) return null
  }
  return null
}

/** Where a phrase that stands at `at` ends, else 0. */
function phraseAt(tokens: readonly Token[], at: number, phrase: string): number {
  const words = phrase.split(' ')
  return words.every((word, i) => tokens[at + i]?.word === word) ? at + words.length : 0
}

interface Whom {
  readonly to: Answer['to']
  readonly end: number
}

function answersOf(
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

const STRENGTH = new Set(
  'completely entirely totally fully wholeheartedly absolutely too as well also there strongly here 100 percent %'.split(
    ' ',
  ),
)

/** What may follow a person with whom somebody agrees: another noun may not. */
const FOLLOWS = new Set(
  (
    'that on about and in here completely entirely totally fully when as regarding because but there this too again with ' +
    'absolutely wholeheartedly also for to strongly 100 concerning or so of today from earlier'
  ).split(' '),
)

function backAt(tokens: readonly Token[], at: number): number {
  let longest = 0
  for (const phrase of BACK_REFERENCES) longest = Math.max(longest, phraseAt(tokens, at, phrase))
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

/** Councillor Hale is right about …: the reply names its person first. */
function rightAt(tokens: readonly Token[], at: number, names: EnglishNames): Answer | null {
  if (!tokens[at]!.capital && !isTitle(tokens[at]!.word)) return null
  const named = nameAt(tokens, at, names)
  if (!named || named.who === null) return null
  let i = named.end
  if (!named.possessive && tokens[i++]?.word !== 'is') return null
  while (tokens[i] && STANCE_ADVERBS.has(tokens[i]!.word)) i++
  const word = tokens[i]?.word
  if (word !== 'right' && word !== 'correct') return null
  const next = tokens[i + 1]
  if (next && !next.mark && !AFTER_RIGHT.has(next.word)) return null
  return { kind: 'agrees', to: [named.who], start: tokens[at]!.start, end: tokens[i]!.end }
}

const AFTER_RIGHT = new Set(['about', 'that', 'on', 'when', 'and', 'but', 'because'])

/** Ends a name however it is written. */
const NO_NAME = new Set([...FOLLOWS, 'i', 'we', 'is', 'has', 'was', 'just', 'the', 'who', 'said'])

interface EnglishNamed {
  readonly who: number | null
  readonly end: number
  readonly possessive: boolean
}

/** The name at `at` with its titles: null if none stands there, `who` null if nobody certain is meant. */
function nameAt(tokens: readonly Token[], from: number, names: EnglishNames): EnglishNamed | null {
  let at = from
  if (tokens[at]?.word === 'the' || tokens[at]?.word === 'our') at++
  const titles: string[] = []
  const words: string[] = []
  let possessive = false
  const skipDot = () => {
    if (tokens[at]?.word === '.') at++
  }
  while (tokens[at] && isTitle(tokens[at]!.word) && !possessive) {
    titles.push(tokens[at]!.word)
    possessive = tokens[at]!.possessive
    at++
    if (tokens[at]?.word === '.' && tokens[at + 1]?.capital) skipDot()
  }
  if (from !== at && titles.length === 0) return null
  while (tokens[at]?.capital && !possessive && !NO_NAME.has(tokens[at]!.word)) {
    words.push(tokens[at]!.word)
    possessive = tokens[at]!.possessive
    at++
    if (words.at(-1)!.length === 1) skipDot()
  }
  if (titles.length + words.length === 0) return null
  return { who: names.who(titles, words), end: at, possessive }
}

/** Whom words call by a name with a capital, or an office; null for somebody who is not known. */
export function* englishCalls(
  text: string,
  names: EnglishNames,
): Generator<{ readonly words: string; readonly who: number | null; readonly end: number }> {
  const tokens = tokensOf(text, 0, text.length)
  for (let at = 0; at < tokens.length; at++) {
    const { word, capital, mark } = tokens[at]!
    if (mark || (LEAD.has(word) && !isTitle(word)) || NO_NAME.has(word)) continue
    if (at === 0 && !isTitle(word) && names.who([], [word]) === null) continue
    if (!capital && !isTitle(word)) continue
    const named = nameAt(tokens, at, names)
    if (!named) continue
    const end = tokens[named.end - 1]!.end
    yield { words: text.slice(tokens[at]!.start, end), who: named.who, end }
    at = named.end - 1
  }
}
