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
    if (wanted(entry) && words.every((word, i) => tokens[at + i]?.word === word))
      return { entry, end: at + words.length }
  }
  return null
}
