import type { Token } from '../replies/english-tokens.ts'
import { INSTITUTION_WORDS, OPENERS } from '../words/en/not-names.ts'
import { OFFICE_ADJECTIVES } from '../words/en/offices.ts'
import { isTitle, officeOf } from './name-words.ts'
import { isCapital, isQuotation, wordAt } from './tokens.ts'
import { isSayingWord } from './verbs.ts'

const MOST = 14
const SMALL = new Set(['of', 'for', 'the', 'and', 'in', '&'])

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
  return here
}

const isAbbreviation = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at - 1]
  return (
    word !== undefined && isCapital(word) && word.end === tokens[at]!.start && word.word.length < 6
  )
}

/** What stands behind a name and says what somebody is; indices of its first token, and behind its last. */
export interface Behind {
  readonly from: number
  readonly to: number
  /** Behind the mark that closes it. */
  readonly end: number
  /** Whether it is how old somebody is. */
  readonly age?: boolean
}

const FARTHEST = 24
const NO_OFFICE = new Set(
  'left right centre center pictured above below top bottom aged via remote remotely absent excused arrived late online virtual virtually phone zoom joined yes no aye nay abstain abstained present mover seconder'.split(
    ' ',
  ),
)

/** What somebody is, behind the name: in brackets, between commas, or `of` somewhere; null if nothing is. */
export function behindName(tokens: readonly Token[], at: number): Behind | null {
  const { word = '' } = tokens[at] ?? {}
  if (word === '(') return inBrackets(tokens, at)
  if (word === ',') return betweenCommas(tokens, at)
  return WHENCE.has(word) ? fromSomewhere(tokens, at) : null
}

function inBrackets(tokens: readonly Token[], at: number): Behind | null {
  let to = at + 1
  while (tokens[to] && tokens[to]!.word !== ')' && to - at < FARTHEST) to++
  if (wordAt(tokens, to) !== ')' || to === at + 1) return null
  const first = tokens[at + 1]!
  if (first.mark || NO_OFFICE.has(first.word)) return null
  if (!isCapital(first) && !hasOffice(tokens, at + 1, to)) return null
  return { from: at + 1, to, end: to + 1 }
}

const STOPS = new Set([
  ',',
  ';',
  ':',
  '—',
  '–',
  '.',
  '(',
  ')',
  'who',
  'which',
  'that',
  'whose',
  'where',
  'whom',
  'when',
])
const ENDS_OF_CLAUSES = new Set([',', ';', ':', '—', '–', '.', '(', ')'])

function betweenCommas(tokens: readonly Token[], at: number): Behind | null {
  let from = at + 1
  if (
    wordAt(tokens, from) === 'who' &&
    /^(?:is|was)$/.test(wordAt(tokens, from + 1)) &&
    !/ing$/.test(wordAt(tokens, from + 2))
  )
    from += 2
  // Ada Moss, 58, a baker.
  if (/^\d{1,3}$/.test(wordAt(tokens, from)) && wordAt(tokens, from + 1) === ',') {
    const next = betweenCommas(tokens, from + 1)
    return next ?? { from, to: from + 1, end: from + 2, age: true }
  }
  if (WHENCE.has(wordAt(tokens, from))) {
    const somewhere = fromSomewhere(tokens, from)
    return somewhere && ENDS_OF_CLAUSES.has(wordAt(tokens, somewhere.to)) ? somewhere : null
  }
  // Rep. Ada Moss, D-Ohio, chair of the lamp committee, …
  if (/^[dri]-\p{L}/u.test(wordAt(tokens, from))) return ofParty(tokens, from)
  // Six members of the public, 6 members: others who were there.
  if (/^(?:and|or|\d+)$/.test(wordAt(tokens, from))) return null
  // , defended his father: what somebody did.
  if (isVerb(tokens[from])) return null
  const start = from
  if (LEADING.has(wordAt(tokens, from)) && !isCapital(tokens[from])) from++
  let to = from
  while (
    tokens[to] &&
    to - from < FARTHEST &&
    !STOPS.has(tokens[to]!.word) &&
    !isQuotation(tokens[to])
  ) {
    if (
      FINITE.has(tokens[to]!.word) ||
      (isSayingWord(tokens[to]!.word) && to > from && isVerbForm(tokens, to))
    )
      break
    to++
    // `St. Louis`, `U.S.`: a full stop that ends nothing.
    if (wordAt(tokens, to) === '.' && tokens[to + 1] && isAbbreviation(tokens, to)) to++
  }
  if (to === from || to - from >= FARTHEST || !hasOffice(tokens, from, Math.min(to, from + 9)))
    return null
  const next = wordAt(tokens, to)
  // Without a comma behind it, it is the beginning of something else.
  if (tokens[to] && !ENDS_OF_CLAUSES.has(next) && !STOPS.has(next) && !isQuotation(tokens[to]))
    return null
  if (isAnother(tokens, from, to)) return null
  return { from: start, to, end: next === ',' ? to + 1 : to }
}

const isVerb = (token: Token | undefined): boolean =>
  token !== undefined &&
  !token.capital &&
  /[a-z]{2}(?:ed|ing)$/.test(token.word) &&
  !OFFICE_ADJECTIVES.has(token.word)

function ofParty(tokens: readonly Token[], from: number): Behind | null {
  let to = from + 1
  while (tokens[to] && to < from + 5 && !/^[,;]$/.test(wordAt(tokens, to))) to++
  if (wordAt(tokens, to) !== ',') return null
  const more = betweenCommas(tokens, to)
  return { from, to: more?.to ?? to, end: more?.end ?? to + 1 }
}

const LEADING = new Set(['a', 'an', 'the', 'one', 'now', 'then'])
const FINITE = new Set([
  'is',
  'was',
  'are',
  'were',
  'has',
  'had',
  'have',
  'will',
  'would',
  'can',
  'could',
  'did',
  'does',
])

const isVerbForm = (tokens: readonly Token[], at: number): boolean =>
  /(?:ed|said|told|s)$/.test(wordAt(tokens, at)) && officeOf(wordAt(tokens, at)) === null

function hasOffice(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (!tokens[at]!.mark && officeOf(tokens[at]!.word)) return true
  return false
}

/** Whether it is another person with an office before the name: , Senator David Vitter. */
function isAnother(tokens: readonly Token[], from: number, to: number): boolean {
  // Chief Business Official: an office to its end.
  if (officeOf(wordAt(tokens, to - 1))) return false
  for (let at = from; at < to - 1; at++) {
    if (!isTitle(tokens[at]!.word)) continue
    const next = wordAt(tokens, at + 1) === '.' ? at + 2 : at + 1
    if (next >= to || !isCapital(tokens[next]) || isTitle(wordAt(tokens, next))) continue
    if (at === from || isCapital(tokens[at - 1]) || isTitle(wordAt(tokens, at - 1))) return true
  }
  return false
}

/** What people are of, in small letters beside its name: the group Pond Watch, the Pond delegation. */
const GROUPS = new Set(
  'group charity company firm organisation organization union campaign delegation department team office school university institute network coalition association federation party think-tank nonprofit ngo newspaper magazine'.split(
    ' ',
  ),
)

const WHENCE = new Set(['of', 'from', 'with', 'at', 'for', 'representing'])

function fromSomewhere(tokens: readonly Token[], at: number): Behind | null {
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
