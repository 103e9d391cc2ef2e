/** A word or a mark of an English sentence. */
export interface Token {
  /** In small letters; without `’s`. */
  readonly word: string
  /** UTF-16 offsets in the text. */
  readonly start: number
  readonly end: number
  /** Whether it begins with a capital letter or a digit. */
  readonly capital: boolean
  /** Whether it had `’s`. */
  readonly possessive: boolean
  readonly mark: boolean
}

const CONTRACTIONS = new Map<string, readonly string[]>(
  Object.entries({
    "i'd": ['i', 'would'],
    "i'm": ['i', 'am'],
    "i've": ['i', 'have'],
    "i'll": ['i', 'will'],
    "we'd": ['we', 'would'],
    "we're": ['we', 'are'],
    "don't": ['do', 'not'],
    "can't": ['can', 'not'],
    cannot: ['can', 'not'],
    "couldn't": ['could', 'not'],
    "wouldn't": ['would', 'not'],
    "it's": ['it', 'is'],
    "that's": ['that', 'is'],
    "he's": ['he', 'is'],
    "she's": ['she', 'is'],
    "what's": ['what', 'is'],
    "there's": ['there', 'is'],
    "they're": ['they', 'are'],
    "they've": ['they', 'have'],
    "they'll": ['they', 'will'],
    "they'd": ['they', 'would'],
    "he'll": ['he', 'will'],
    "he'd": ['he', 'would'],
    "she'll": ['she', 'will'],
    "she'd": ['she', 'would'],
    "we'll": ['we', 'will'],
    "we've": ['we', 'have'],
    "you're": ['you', 'are'],
    "you've": ['you', 'have'],
    "it'll": ['it', 'will'],
  }),
)

const ASCII: Readonly<Record<string, string>> = {
  '，': ',',
  '。': '.',
  '；': ';',
  '：': ':',
  '？': '?',
  '！': '!',
}

/** Letters without their marks. */
export const plainLetters = (text: string): string =>
  ASCII_ONLY.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '')

const ASCII_ONLY = /^[ -~]*$/
const CAPITAL = /^[\p{Lu}\p{N}]/u
const IN_WORD = /[\p{L}\p{M}\p{N}]/u

/** By character: 1 where it is a letter or digit, 2 where it may stand between two of them. */
const ASCII_WORD = new Uint8Array(128)
for (let code = 0; code < 128; code++) {
  if (IN_WORD.test(String.fromCharCode(code))) ASCII_WORD[code] = 1
}
for (const char of "'-") ASCII_WORD[char.charCodeAt(0)] = 2

const APOSTROPHE = '’'.charCodeAt(0)
const STRAIGHT = "'".charCodeAt(0)

function wordKind(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 128) return ASCII_WORD[code]!
  if (code === APOSTROPHE) return 2
  return IN_WORD.test(text[at]!) ? 1 : 0
}

/** The words and marks of `text` from `from` to `to`; a contraction is its two words. */
export function tokensOf(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = []
  for (let start = from; start < to; start++) {
    const char = text[start]!
    if (char === ' ' || char === '\n') continue
    if (wordKind(text, start) !== 1) {
      const word = ASCII[char] ?? char
      tokens.push({ word, start, end: start + 1, capital: false, possessive: false, mark: true })
      continue
    }
    let end = start + 1
    while (end < to && wordKind(text, end) > 0) end++
    while (text[end - 1] === '-') end--
    readWord(text.slice(start, end), start, end, tokens)
    start = end - 1
  }
  return tokens
}

function readWord(piece: string, start: number, end: number, tokens: Token[]): void {
  let plain = true
  let marked = false
  let first = 0
  for (let i = 0; i < piece.length; i++) {
    const code = piece.charCodeAt(i)
    if (i === 0) first = code
    if (code === APOSTROPHE || code === STRAIGHT) marked = true
    else if (code > 127) plain = false
  }
  const lower = piece.toLowerCase()
  const straight = marked ? lower.replaceAll('’', "'") : lower
  const small = plain ? straight : plainLetters(straight)
  const capital =
    first < 128 ? (first > 64 && first < 91) || (first > 47 && first < 58) : CAPITAL.test(piece)
  const words = marked || small === 'cannot' ? CONTRACTIONS.get(small) : undefined
  if (words) {
    for (const word of words)
      tokens.push({ word, start, end, capital, possessive: false, mark: false })
    return
  }
  const word = !marked
    ? small
    : small.endsWith("'")
      ? small.slice(0, -1)
      : small.endsWith("'s")
        ? small.slice(0, -2)
        : small
  tokens.push({ word, start, end, capital, possessive: marked && word !== small, mark: false })
}
