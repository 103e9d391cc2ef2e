/*
 * What words are found by: tokens of folded text (`text/fold.ts`), each with its place. In scripts that put no space between
 * words each character with the one after it is a token, the last of a stretch alone; elsewhere a word is one.
 * Places count characters and words, so that what follows each other has places that do; what stands
 * between two of them takes a place where one is a character, and none between two words.
 */

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u
const OF_WORD = /[\p{L}\p{M}\p{N}_]/u

/** What a character is: of a word, one of a script without spaces, or what stands between. */
export type Class = typeof WORD | typeof UNSPACED_CHARACTER | typeof BETWEEN
export const BETWEEN = 1
export const WORD = 2
export const UNSPACED_CHARACTER = 3

/** Per code point of the first plane, as far as it was asked; 0 where it was not. */
const known = new Uint8Array(0x10000)

export function classOf(code: number): Class {
  const before = known[code]
  if (before) return before as Class
  const character = String.fromCodePoint(code)
  const found = UNSPACED.test(character)
    ? UNSPACED_CHARACTER
    : OF_WORD.test(character)
      ? WORD
      : BETWEEN
  if (code < known.length) known[code] = found
  return found
}

/** A word of more UTF-16 units is several tokens. */
export const MOST_WORD = 64
/** Begins a piece of a word that is not its first, and ends one that is not its last: in no word itself. */
export const GOES_ON = '\u0001'
export const TO_BE_CONTINUED = '\u0002'

/** Begins each word of a pair: no word has it, and all other tokens stand behind it. */
const OF_PAIR = '\u0000'

/** The token of two words beside each other, which is there where both are common (`common-pairs.ts`). */
export const pairOf = (first: string, second: string): string =>
  `${OF_PAIR}${first}${OF_PAIR}${second}`

/** Whether a token is one of a pair. */
export const isPair = (token: string): boolean => token.startsWith(OF_PAIR)

/** The tokens of a word, mostly one. */
export function piecesOf(word: string): string[] {
  if (word.length <= MOST_WORD) return [word]
  const pieces: string[] = []
  for (let at = 0; at < word.length; ) {
    let end = Math.min(at + MOST_WORD, word.length)
    if (end < word.length && word.codePointAt(end - 1)! > 0xffff) end--
    const begins = at === 0 ? '' : GOES_ON
    const ends = end === word.length ? '' : TO_BE_CONTINUED
    pieces.push(begins + word.slice(at, end) + ends)
    at = end
  }
  return pieces
}

/** Where the word that begins at `at` ends, in UTF-16 units. */
export function wordEnd(text: string, at: number): number {
  while (at < text.length) {
    const code = text.codePointAt(at)!
    if (classOf(code) !== WORD) break
    at += code > 0xffff ? 2 : 1
  }
  return at
}

/** Gives each token of a folded text with its place, from `place` on; gives the place after the last. */
export function eachToken(
  text: string,
  place: number,
  take: (token: string, place: number) => void,
): number {
  let before: Class = BETWEEN
  let separated = false
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at)!
    const own = classOf(code)
    let end = at + (code > 0xffff ? 2 : 1)
    if (own === BETWEEN) {
      separated = before !== BETWEEN
      at = end
      continue
    }
    if (separated && (own === UNSPACED_CHARACTER || before === UNSPACED_CHARACTER)) place++
    if (own === WORD) {
      end = wordEnd(text, end)
      for (const piece of piecesOf(text.slice(at, end))) take(piece, place++)
    } else {
      const next = end < text.length ? text.codePointAt(end)! : 0
      const pair = next > 0 && classOf(next) === UNSPACED_CHARACTER
      take(text.slice(at, pair ? end + (next > 0xffff ? 2 : 1) : end), place++)
    }
    before = own
    separated = false
    at = end
  }
  return place
}
