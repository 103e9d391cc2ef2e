import { type EnglishNames, isTitle } from './english-names.ts'
import { type Token, tokensOf } from './english-tokens.ts'

/** Words that may stand before `I` in its clause. */
export const LEAD = new Set(
  (
    'and but so well yes no yeah ok okay right sure also again first firstly second secondly third finally look honestly frankly ' +
    'personally however now actually because although though while since then um uh er oh thank thanks you very much madam mr ' +
    'chair mayor here therefore thus indeed overall'
  ).split(' '),
)

/** What may follow a person with whom somebody agrees: another noun may not. */
export const FOLLOWS = new Set(
  (
    'that on about and in here completely entirely totally fully when as regarding because but there this too again with ' +
    'absolutely wholeheartedly also for to strongly 100 concerning or so of today from earlier'
  ).split(' '),
)

/** Ends a name however it is written. */
const NO_NAME = new Set([...FOLLOWS, 'i', 'we', 'is', 'has', 'was', 'just', 'the', 'who', 'said'])

export interface EnglishNamed {
  readonly who: number | null
  readonly end: number
  readonly possessive: boolean
}

/** The name at `at` with its titles: null if none stands there, `who` null if nobody certain is meant. */
export function nameAt(
  tokens: readonly Token[],
  from: number,
  names: EnglishNames,
): EnglishNamed | null {
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
