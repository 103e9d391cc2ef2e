/** What signs of the fonts of symbols are in Unicode, by font and code; those that records use. */
const SYMBOLS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    74: '☺',
    108: '●',
    110: '■',
    111: '□',
    118: '❖',
    159: '•',
    167: '▪',
    168: '□',
    216: '➢',
    224: '→',
    232: '➔',
    251: '✗',
    252: '✓',
    253: '☒',
    254: '☑',
  },
  symbol: {
    163: '≤',
    165: '∞',
    172: '←',
    174: '→',
    176: '°',
    177: '±',
    179: '≥',
    180: '×',
    183: '•',
    185: '≠',
    187: '≈',
  },
}

/**
 * The character of a sign that Word takes from a font (`w:sym`): `code` is hexadecimal. One of a font
 * of symbols that is not known here is `�`, so that it is seen to be missing.
 */
export function symbolOf(font: string, code: string): string {
  const number = Number.parseInt(code, 16)
  if (Number.isNaN(number)) return ''
  const own = number >= 0xf000 && number <= 0xf0ff ? number - 0xf000 : number
  const known = SYMBOLS[font.trim().toLowerCase()]?.[own]
  if (known) return known
  return number >= 0xe000 && number <= 0xf8ff ? '\ufffd' : String.fromCodePoint(number)
}
