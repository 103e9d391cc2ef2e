/**
 * A set of characters as a table by UTF-16 code: asked at every character of megabytes, where
 * indexing a string would make a new string each time.
 */
export type CharSet = Uint8Array

export function charSet(chars: string): CharSet {
  const set = new Uint8Array(0x10000)
  for (let i = 0; i < chars.length; i++) set[chars.charCodeAt(i)] = 1
  return set
}

/** Where `char` first stands from `from` on and before `to`, else -1; never looks further. */
export function indexWithin(text: string, char: string, from: number, to: number): number {
  const code = char.charCodeAt(0)
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === code) return i
  return -1
}

/** Whether the character at `at` is in the set; false beyond the ends. */
export const isIn = (set: CharSet, text: string, at: number): boolean =>
  at >= 0 && at < text.length && set[text.charCodeAt(at)] === 1

/** The first characters of alternatives that `|` separates. */
export function firstChars(...alternatives: readonly string[]): string {
  return alternatives.flatMap((words) => Array.from(words.split('|'), (word) => word[0])).join('')
}

/** How long what a sticky pattern finds at `at` is; 0 where it finds nothing. */
export function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? 0
}
