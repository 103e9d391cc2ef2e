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

/** What `\s` is in a pattern. */
export const SPACES =
  ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'

/** Where what is skipped ends. */
export function skip(text: string, from: number, what: CharSet): number {
  let at = from
  while (isIn(what, text, at)) at++
  return at
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

/** How long what a sticky pattern finds at `at` is; 0 where it finds nothing. */
export function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? 0
}
