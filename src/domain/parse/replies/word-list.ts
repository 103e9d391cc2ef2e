/** Words by their first character: asked at a place of a text, they cost no more the more they are. */
export type WordList = ReadonlyMap<string, readonly string[]>

/** Words that white space separates; of two that begin alike the longer is found. */
export function wordList(words: string): WordList {
  const lists = new Map<string, string[]>()
  for (const word of words.split(/\s+/).toSorted((a, b) => b.length - a.length)) {
    const same = lists.get(word[0]!)
    if (same) same.push(word)
    else lists.set(word[0]!, [word])
  }
  return lists
}

/** The longest of the words that stands at `at`, or null. */
export function wordAt(text: string, at: number, words: WordList): string | null {
  const char = text[at]
  const same = char === undefined ? undefined : words.get(char)
  return same?.find((word) => text.startsWith(word, at)) ?? null
}
