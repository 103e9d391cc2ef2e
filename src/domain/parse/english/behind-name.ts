import type { Token } from '../replies/english-tokens.ts'
import { OFFICE_ADJECTIVES } from '../words/en/offices.ts'
import { type Behind, FARTHEST, fromSomewhere, WHENCE } from './from-somewhere.ts'
import { isTitle, officeOf } from './name-words.ts'
import { isAbbreviation, SMALL } from './office-phrase.ts'
import { isCapital, isQuotation, wordAt } from './tokens.ts'
import { isSayingWord } from './verbs.ts'

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
  if (to === from || to - from >= FARTHEST) return null
  if (!hasOffice(tokens, from, Math.min(to, from + 9)) && !isBody(tokens, from, to)) return null
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
    if (!tokens[at]!.mark && officeOf(tokens[at]!.word) && !isInitialed(tokens, at)) return true
  return false
}

/** J. Moss, S. Queen: an office behind an initial is a surname. */
const isInitialed = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at - 1) === '.' && wordAt(tokens, at - 2).length === 1 && isCapital(tokens[at])

/** Ada Moss, Fishermen’s Caucus, said: the name of a body between commas, before a verb of saying. */
function isBody(tokens: readonly Token[], from: number, to: number): boolean {
  if (wordAt(tokens, to) !== ',' || !isSayingWord(wordAt(tokens, to + 1))) return false
  if (to - from < 2 || !isCapital(tokens[from]) || !isCapital(tokens[to - 1])) return false
  return tokens.slice(from, to).every((token) => isCapital(token) || SMALL.has(token.word))
}

/** Whether it is another person with an office before the name: , Senator David Vitter. */
function isAnother(tokens: readonly Token[], from: number, to: number): boolean {
  // Chief Business Official: an office to its end.
  if (officeOf(wordAt(tokens, to - 1))) return false
  for (let at = from; at < to - 1; at++) {
    // A spokesman for Mayor Jo Reed: whose he is.
    if (wordAt(tokens, at) === 'for' && hasOffice(tokens, from, at)) return false
    if (!isTitle(tokens[at]!.word)) continue
    const next = wordAt(tokens, at + 1) === '.' ? at + 2 : at + 1
    if (next >= to || !isCapital(tokens[next]) || isTitle(wordAt(tokens, next))) continue
    const before = wordAt(tokens, at - 1)
    if (
      at === from ||
      isCapital(tokens[at - 1]) ||
      isTitle(before) ||
      OFFICE_ADJECTIVES.has(before)
    )
      return true
  }
  return false
}
