import type { Token } from '../replies/english-tokens.ts'
import { LONG_COUNTRIES } from '../words/en/countries.ts'
import { COUNTRIES, NATIONALITIES } from '../words/en/not-names.ts'
import { CAPITAL_OFFICES, SINGLE_OFFICES, SPOKEN_FOR } from '../words/en/offices.ts'
import { behindName } from './behind-name.ts'
import type { Mention } from './mention.ts'
import { nameEnd, opensClause, withArticle } from './mention-edges.ts'
import { officeStart } from './office-phrase.ts'
import { isCapital, wordAt } from './tokens.ts'

const BY_FIRST_WORD = new Map<string, (readonly string[])[]>()
for (const name of LONG_COUNTRIES.toSorted((a, b) => b.length - a.length)) {
  const words = name.split(' ')
  BY_FIRST_WORD.set(words[0]!, [...(BY_FIRST_WORD.get(words[0]!) ?? []), words])
}

/** A country, as one that speaks, whose name of several words begins at a token: Republic of Korea. */
export function longCountryAt(tokens: readonly Token[], at: number): Mention | null {
  const names = BY_FIRST_WORD.get(wordAt(tokens, at))
  const words = names?.find((name) => name.every((word, i) => wordAt(tokens, at + i) === word))
  return words ? country(tokens, at, at + words.length, words) : null
}

/** A country, or a group of some, that capital words are, as one that speaks: Kenya, the African Group. */
export function countryIn(tokens: readonly Token[], from: number, end: number): Mention | null {
  const words = tokens.slice(from, end).flatMap(({ mark, word }) => (mark ? [] : [word]))
  const isOne =
    words.length === 1 ? COUNTRIES.has(words[0]!) : longCountryAt(tokens, from)?.to === end
  return isOne ? country(tokens, from, end, words) : null
}

function country(
  tokens: readonly Token[],
  from: number,
  end: number,
  words: readonly string[],
): Mention {
  const first = withArticle(tokens, from)
  return {
    kind: 'country',
    first,
    last: end,
    from,
    to: end,
    words,
    name: { start: tokens[from]!.start, end: tokens[end - 1]!.end },
    possessive: tokens[end - 1]!.possessive,
    opens: opensClause(tokens, first),
  }
}

/** Offices that stand for a person without a name. */
const STANDING = new Set([...SINGLE_OFFICES, ...SPOKEN_FOR])

/** An office without a name: the mayor, the representative of Kenya, Siamese representative. */
export function officeAt(tokens: readonly Token[], at: number): Mention | null {
  const { word, possessive } = tokens[at]!
  const stands = STANDING.has(word) || (isCapital(tokens[at]) && CAPITAL_OFFICES.has(word))
  if (!stands || (!isCapital(tokens[at]) && isCapital(tokens[at + 1]))) return null
  const from = officeStart(tokens, at)
  const article = wordAt(tokens, from - 1)
  const national = NATIONALITIES.has(wordAt(tokens, from)) || COUNTRIES.has(wordAt(tokens, from))
  if (
    article !== 'the' &&
    !((national || isCapital(tokens[at])) && article !== 'a' && article !== 'an')
  )
    return null
  // The delegation: of nobody that is named, it is everybody's voice.
  const of = /^(?:of|for)$/.test(wordAt(tokens, at + 1))
  if (word === 'delegation' && !national && !of) return null
  let to = at + 1
  if (!possessive && (wordAt(tokens, to) === 'of' || wordAt(tokens, to) === 'for')) {
    const somewhere = behindName(tokens, to)
    if (somewhere) to = somewhere.to
  }
  const place = !possessive && wordAt(tokens, to) === 'in' && isCapital(tokens[to + 1])
  let last = to
  if (place) {
    last = to + 1
    while (isCapital(tokens[last])) last++
  }
  const words = tokens
    .slice(from, to)
    .filter((token) => !token.mark)
    .map((token) => token.word)
  return {
    kind: 'office',
    first: article === 'the' ? from - 1 : from,
    last,
    from,
    to,
    words,
    office: word,
    name: {
      start: tokens[from]!.start,
      end: possessive ? nameEnd(tokens[to - 1]!) : tokens[to - 1]!.end,
    },
    ...(place && { behind: { start: tokens[to]!.start, end: tokens[last - 1]!.end } }),
    possessive,
    opens: opensClause(tokens, article === 'the' ? from - 1 : from),
  }
}
