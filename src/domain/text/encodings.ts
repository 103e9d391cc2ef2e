/**
 * The encodings that are read, by the names that the Encoding Standard gives them, and as people write
 * them: first those that say so themselves, then those of older systems, in the order in which a doubt
 * lists them.
 */
export const ENCODING_NAMES = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16LE',
  'utf-16be': 'UTF-16BE',
  gb18030: 'GB18030',
  big5: 'Big5',
  shift_jis: 'Shift JIS',
  'euc-kr': 'EUC-KR',
  'windows-1252': 'Windows-1252',
} as const

export type Encoding = keyof typeof ENCODING_NAMES

/** Those that nothing in the bytes announces. */
export const OLDER = ['gb18030', 'big5', 'shift_jis', 'euc-kr', 'windows-1252'] as const

export type Older = (typeof OLDER)[number]

export const isOlder = (encoding: Encoding): encoding is Older =>
  OLDER.some((older) => older === encoding)

/** What else people call them. */
const ALSO: Readonly<Record<string, Encoding>> = {
  utf8: 'utf-8',
  'utf-16': 'utf-16le',
  utf16: 'utf-16le',
  gbk: 'gb18030',
  gb2312: 'gb18030',
  cp936: 'gb18030',
  cp950: 'big5',
  'big5-hkscs': 'big5',
  sjis: 'shift_jis',
  'shift-jis': 'shift_jis',
  cp932: 'shift_jis',
  'windows-31j': 'shift_jis',
  cp949: 'euc-kr',
  uhc: 'euc-kr',
  cp1252: 'windows-1252',
  latin1: 'windows-1252',
  'iso-8859-1': 'windows-1252',
}

/** The encoding that a person names, in whatever case; null if it is none of these. */
export function encodingNamed(name: string): Encoding | null {
  const plain = name.trim().toLowerCase().replace(' ', '_')
  return isEncoding(plain) ? plain : Object.hasOwn(ALSO, plain) ? (ALSO[plain] ?? null) : null
}

const isEncoding = (name: string): name is Encoding => Object.hasOwn(ENCODING_NAMES, name)

/** What Windows-1252 has from 80 to 9F; five places are empty and stay the control characters they are. */
const FROM_80 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** What Windows-1252 has at a code from 80 to 9F, where Unicode has control characters. */
export const signFrom80 = (code: number): string => FROM_80[code - 0x80]!

/**
 * The text of some bytes, the byte-order mark left out; null where the encoding does not allow them.
 * @param isCut whether they may end within a character, which is then left out.
 */
export function decodeAs(bytes: Uint8Array, encoding: Encoding, isCut = false): string | null {
  let text: string
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: isCut })
  } catch {
    return null
  }
  if (encoding !== 'windows-1252') return text
  // Node takes Windows-1252 for ISO 8859-1, browsers do not.
  return text.replace(/[\x80-\x9f]/g, (sign) => signFrom80(sign.charCodeAt(0)))
}
