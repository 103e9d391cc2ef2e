import { type EnglishNames, isTitle } from './english-names.ts'
import { type Token, tokensOf } from './english-tokens.ts'
import { FOLLOWS, LEAD } from './english-words.ts'

/** Ends a name however it is written. */
const NO_NAME = new Set([...FOLLOWS, 'i', 'we', 'is', 'has', 'was', 'just', 'the', 'who', 'said'])

const COLLEAGUES = new Set(['colleague', 'friend', 'neighbour', 'neighbor'])
const DEAR = new Set(['good', 'honourable', 'honorable', 'learned', 'dear', 'esteemed', 'fellow'])

/** Where a name would stand after `my … colleague`; 0 without one. */
function colleagueAt(tokens: readonly Token[], at: number): number {
  const noun = DEAR.has(tokens[at]?.word ?? '') ? at + 1 : at
  if (!COLLEAGUES.has(tokens[noun]?.word ?? '') || tokens[noun]!.possessive) return 0
  return tokens[noun + 1]?.word === ',' ? noun + 2 : noun + 1
}

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
  // My good friend Jane Hale; a colleague without a name is anybody.
  const colleague = tokens[at]?.word === 'my' ? colleagueAt(tokens, at + 1) : 0
  if (colleague > 0) return tokens[colleague]?.capital ? nameAt(tokens, colleague, names) : null
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

/** Somebody called by a name with a capital, or by an office. */
export interface Call {
  /** In small letters. */
  readonly words: readonly string[]
  /** Null for somebody who is not known. */
  readonly who: number | null
  /** UTF-16 offset in the text. */
  readonly end: number
}

/** Whom words call, in order. */
export function* callsIn(tokens: readonly Token[], names: EnglishNames): Generator<Call> {
  for (let at = 0; at < tokens.length; at++) {
    const { word, capital, mark } = tokens[at]!
    if (mark || (LEAD.has(word) && !isTitle(word)) || NO_NAME.has(word)) continue
    if (at === 0 && !isTitle(word) && names.who([], [word]) === null) continue
    if (!capital && !isTitle(word)) continue
    const named = nameAt(tokens, at, names)
    if (!named) continue
    const words = tokens.slice(at, named.end).map((token) => token.word)
    yield { words, who: named.who, end: tokens[named.end - 1]!.end }
    at = named.end - 1
  }
}

export const englishCalls = (text: string, names: EnglishNames): Call[] =>
  /[A-Za-z]/.test(text) ? [...callsIn(tokensOf(text, 0, text.length), names)] : []
