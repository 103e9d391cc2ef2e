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

const CONTRACTIONS: Readonly<Record<string, readonly string[]>> = {
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
}

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

const CAPITAL = /^[\p{Lu}\p{N}]/u
const LETTER = /^[\p{L}\p{N}]/u
const ASCII_ONLY = /^[ -~]*$/

const PIECE = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'-]*|[^\s\p{L}\p{N}]/gu

/** The words and marks of `text` from `from` to `to`; a contraction is its two words. */
export function tokensOf(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = []
  for (const match of text.slice(from, to).replaceAll('’', "'").matchAll(PIECE)) {
    const piece = match[0]
    const start = from + match.index
    const end = start + piece.length
    const small = plainLetters(piece.toLowerCase())
    const capital = CAPITAL.test(piece)
    const base = { start, end, capital, mark: !LETTER.test(piece) }
    const words = Object.hasOwn(CONTRACTIONS, small) ? CONTRACTIONS[small]! : null
    if (words) for (const word of words) tokens.push({ ...base, word, possessive: false })
    else {
      const word = ASCII[small] ?? small.replace(/(?:'s|')$/, '')
      tokens.push({ ...base, word, possessive: !base.mark && word !== small })
    }
  }
  return tokens
}
