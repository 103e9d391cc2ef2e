import { LONGEST_ID } from '../format/rules.ts'

/*
 * What of a JSON string can be told from its bytes alone. Whatever is not quite ordinary is left to
 * those who read it: escapes that may hide something, control characters, all that `reveal.ts`
 * makes visible, ids that are not ASCII.
 */

const QUOTE = 0x22
const BACKSLASH = 0x5c
const COMMA = 0x2c

/** What a byte is in a string; typed, since it is looked up for every byte of the file. */
const [ORDINARY, END, ESCAPE, LEAD, ODD] = [0, 1, 2, 3, 4]
const IN_TEXT = new Uint8Array(256)
IN_TEXT.fill(ODD, 0, 0x20)
IN_TEXT[0x7f] = ODD
IN_TEXT[QUOTE] = END
IN_TEXT[BACKSLASH] = ESCAPE
// Some of the characters that begin so are hidden ones, or marks.
for (const lead of [0xc2, 0xe2, 0xe3, 0xef, 0xf0]) IN_TEXT[lead] = LEAD
// Most that begin so are in scripts with marks; none is in Greek and Cyrillic, U+4000–9FFF, U+B000–DFFF.
const WITH_MARKS = [
  [0xcc, 0xcd],
  [0xd2, 0xe1],
  [0xea, 0xea],
  [0xf3, 0xf3],
] as const
for (const [first, last] of WITH_MARKS) IN_TEXT.fill(ODD, first, last + 1)

/** The escapes that stand for nothing hidden: `"`, `/`, `\`, `n`, `r`, `t`. */
const PLAIN_ESCAPES = new Set([QUOTE, 0x2f, BACKSLASH, 0x6e, 0x72, 0x74])
/** Those that stand for white space. */
const WHITE_ESCAPES = new Set([0x6e, 0x72, 0x74])

/**
 * Where the text ends that begins after a quote, before the quote that closes it; −1 where it must be
 * read: it may hide something, is longer than `most` bytes, says nothing, or is broken.
 */
export function endOfText(bytes: Uint8Array, start: number, most: number): number {
  let i = start
  for (;;) {
    let is = IN_TEXT[bytes[i]!]
    while (is === ORDINARY) is = IN_TEXT[bytes[++i]!]
    if (is === END) break
    if (is === ESCAPE && PLAIN_ESCAPES.has(bytes[i + 1]!)) i += 2
    else if (is === LEAD && !mayHide(bytes[i]!, bytes[i + 1]!, bytes[i + 2]!)) i++
    else return -1
  }
  return i - start <= most && hasWord(bytes, start, i) ? i : -1
}

/**
 * Whether a character that begins with these bytes is one that `reveal.ts` may make visible, or near
 * those: marks among them, since it depends on what is around them.
 */
function mayHide(first: number, second: number, third: number): boolean {
  switch (first) {
    case 0xc2: // U+0080–009F
      return second < 0xa0
    case 0xe2: // U+200B–200D, U+2028–202E, U+2060–206F, U+20D0–20F0, U+2800, marks from U+2CEF on
      return (
        (second === 0x80 && ((third > 0x8a && third < 0x8e) || (third > 0xa7 && third < 0xaf))) ||
        second === 0x81 ||
        second === 0x83 ||
        second === 0xa0 ||
        second > 0xb2
      )
    case 0xe3: // U+302A–302F, U+3099–309A, U+3164
      return (
        (second === 0x80 && third > 0xa9 && third < 0xb0) ||
        (second === 0x82 && third > 0x98 && third < 0x9b) ||
        second === 0x85
      )
    case 0xef: // U+FB1E, U+FE00–FE2F, U+FEFF, U+FFA0, U+FFF0–FFFF
      return second === 0xac || second === 0xb8 || second === 0xbb || second > 0xbd
    default: // U+10000–1EFFF
      return second < 0x9f
  }
}

/** Whether there is surely more than white space: a visible ASCII character, or one from U+4000 to U+DFFF. */
function hasWord(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const byte = bytes[i]!
    if (byte === BACKSLASH) {
      if (!WHITE_ESCAPES.has(bytes[++i]!)) return true
    } else if ((byte > 0x20 && byte < 0x80) || (byte > 0xe3 && byte < 0xee)) return true
  }
  return false
}

/** Where the id ends that begins after a quote; −1 where it must be read. */
export function endOfId(bytes: Uint8Array, start: number): number {
  let i = start
  for (let byte = bytes[i]!; byte !== QUOTE; byte = bytes[++i]!) {
    if (!(byte > 0x20 && byte < 0x7f) || byte === BACKSLASH || byte === COMMA) return -1
  }
  // In ASCII a byte is a UTF-16 unit.
  return i > start && i - start <= LONGEST_ID ? i : -1
}
