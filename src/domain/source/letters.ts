/*
 * Letters and the marks that end sentences, as Unicode has them, looked up in a table: texts are long,
 * and a pattern for each of their characters takes ten times as long.
 */

const LETTER = 1
const MARK = 2

/** Per UTF-16 unit what it is; made when it is first wanted. */
let table: Uint8Array | null = null

function makeTable(): Uint8Array {
  const classes = new Uint8Array(0x10000)
  for (let code = 0; code < 0x10000; code++) {
    const character = String.fromCharCode(code)
    if (/\p{L}/u.test(character)) classes[code] = LETTER
    else if (/\p{Sentence_Terminal}/u.test(character)) classes[code] = MARK
  }
  return classes
}

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  // The first half of a character of two units, which are few.
  if (code >= 0xd800 && code < 0xdc00) return /^\p{L}/u.test(text.slice(at, at + 2)) ? LETTER : 0
  table ??= makeTable()
  return table[code] ?? 0
}

/** Whether a mark that may end a sentence stands there: `.`, `。`, `?`, `।`, …. */
export const isSentenceMark = (text: string, at: number): boolean => classAt(text, at) === MARK

/** Whether there is a letter between two offsets. */
export function hasLetter(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (classAt(text, at) === LETTER) return true
  return false
}

/** A longer one is no tag, in UTF-16 units. */
const LONGEST_TAG = 100

/** The number of letters between two offsets; those of tags (`<v Ann>`, `</i>`) are none. */
export function countLetters(text: string, start: number, end: number): number {
  let letters = 0
  for (let at = start; at < end; at++) {
    if (text[at] === '<') at = Math.min(end, endOfTag(text, at))
    else if (classAt(text, at) === LETTER) letters++
  }
  return letters
}

/** Where the tag that begins at `at` has its last character; `at` itself where none does. */
function endOfTag(text: string, at: number): number {
  for (let end = at + 1; end < text.length && end - at <= LONGEST_TAG; end++) {
    if (text[end] === '>') return end
    if (text[end] === '<' || text[end] === '\n') return at
  }
  return at
}
