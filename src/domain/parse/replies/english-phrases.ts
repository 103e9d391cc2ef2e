import type { Token } from './english-tokens.ts'

/** Phrases by their first word, the longer before the shorter. */
export type Phrases<T> = ReadonlyMap<
  string,
  readonly (readonly [words: readonly string[], entry: T])[]
>

/** Makes entries ready to be found by the words that they stand for. */
export function phrasesOf<T>(entries: readonly T[], wordsOf: (entry: T) => string): Phrases<T> {
  const phrases = new Map<string, [readonly string[], T][]>()
  for (const entry of entries) {
    const words = wordsOf(entry).split(' ')
    phrases.set(words[0]!, [...(phrases.get(words[0]!) ?? []), [words, entry]])
  }
  for (const same of phrases.values()) same.sort((a, b) => b[0].length - a[0].length)
  return phrases
}

/** The longest phrase at `at` that is `wanted`, with where it ends; null if there is none. */
export function phraseAt<T>(
  tokens: readonly Token[],
  at: number,
  phrases: Phrases<T>,
  wanted: (entry: T) => boolean = () => true,
): { readonly entry: T; readonly end: number } | null {
  for (const [words, entry] of phrases.get(tokens[at]?.word ?? '') ?? []) {
    const end = wanted(entry) ? endOf(tokens, at, words) : 0
    if (end > 0) return { entry, end }
  }
  return null
}

/** Where the words end that begin at `at`, else 0; they may be strengthened: agree entirely with. */
function endOf(tokens: readonly Token[], from: number, words: readonly string[]): number {
  let at = from
  for (const [i, word] of words.entries()) {
    while (i > 0 && tokens[at] && tokens[at]!.word !== word && STRENGTH.has(tokens[at]!.word)) at++
    if (tokens[at]?.word !== word) return 0
    at++
  }
  return at
}

/** Words that only add strength to an answer. */
export const STRENGTH: ReadonlySet<string> = new Set(
  'completely entirely totally fully wholeheartedly absolutely too as well also there strongly here 100 percent %'.split(
    ' ',
  ),
)
