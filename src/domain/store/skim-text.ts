import { LONGEST_ID } from '../transcript.ts'

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
// Some of the characters that begin so are hidden ones.
for (const lead of [0xc2, 0xe1, 0xe2, 0xe3, 0xef, 0xf0, 0xf3]) IN_TEXT[lead] = LEAD

/** The escapes that stand for nothing hidden: `"`, `/`, `\`, `n`, `r`, `t`. */
const PLAIN_ESCAPES = new Set([QUOTE, 0x2f, BACKSLASH, 0x6e, 0x72, 0x74])
/** Those that stand for white space. */
const WHITE_ESCAPES = new Set([0x6e, 0x72, 0x74])

/**
 * Where the text ends that begins after a quote, before the quote that closes it; −1 where it must be
 * read: it may hide something, is longer than `most` bytes, says nothing, or is broken.
 */
export function endOfText(bytes: Uint8Array, start: number, most: number): number {
  if (mayBeMark(bytes[start]!, bytes[start + 1]!, bytes[start + 2]!)) return -1
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

/** Whether a character that begins with these bytes is one that `reveal.ts` makes visible, or near those. */
function mayHide(first: number, second: number, third: number): boolean {
  switch (first) {
    case 0xc2: // U+0080–009F
      return second < 0xa0
    case 0xe1: // U+115F–1160, U+17B4–17B5, U+180E
      return second === 0x85 || second === 0x9e || second === 0xa0
    case 0xe2: // U+200B–200D, U+2028–202E, U+2060–206F, U+2800
      return (
        (second === 0x80 && ((third > 0x8a && third < 0x8e) || (third > 0xa7 && third < 0xaf))) ||
        second === 0x81 ||
        second === 0xa0
      )
    case 0xe3: // U+3164
      return second === 0x85
    case 0xef: // U+FEFF, U+FFA0, U+FFF0–FFFF
      return second === 0xbb || second > 0xbd
    case 0xf0: // U+1BCA0–1BCA3, U+1D173–1D17A
      return second === 0x9b || second === 0x9d
    default: // U+E0000–FFFFF
      return true
  }
}

/** Whether a character that begins with these bytes is a combining mark, or may be. */
function mayBeMark(first: number, second: number, third: number): boolean {
  if (first < 0xcc) return false
  switch (first) {
    case 0xe2: // U+20D0–20F0, U+2CEF–2CF1, U+2D7F, U+2DE0–2DFF
      return second === 0x83 || second > 0xb2
    case 0xe3: // U+302A–302F, U+3099–309A
      return (
        (second === 0x80 && third > 0xa9 && third < 0xb0) ||
        (second === 0x82 && third > 0x98 && third < 0x9b)
      )
    case 0xef: // U+FB1E, U+FE00–FE0F, U+FE20–FE2F
      return second === 0xac || second === 0xb8
    case 0xf0: // Not among emoji and further ideographs.
      return second < 0x9f
    default: // Not in Greek and Cyrillic, U+4000–9FFF, U+B000–DFFF, nor from U+40000 on but for selectors.
      return first < 0xce || (first > 0xd1 && first < 0xe2) || first === 0xea || first === 0xf3
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
