import {
  dailyCharacters,
  GUESTS,
  HANGUL,
  HANZI,
  HANZI_TRADITIONAL,
  KANJI,
  LATIN_LETTERS,
} from './characters.ts'
import type { Older } from './encodings.ts'

/**
 * How surprising a character is in a text of some writing, in bits: 9 is a character of which each five
 * hundredth is one. Since a text is as many bytes in each encoding, the sums of two readings compare.
 */
interface Writing {
  /** Characters, and the bits that each of them costs; of two rows that have it, the first counts. */
  readonly rows: () => readonly (readonly [characters: string, bits: number])[]
  /** Any other character beyond ASCII. */
  readonly other: number
  /** Characters of which a text beyond a few words always has some. */
  readonly needs?: RegExp
  /** Bits per character beyond ASCII, above which a text is hardly one of this writing. */
  readonly most: number
  /** Bits per character, above which it is nobody's text. */
  readonly nonsense: number
}

const ASCII = 5
/** Not having a single character that such a text needs. */
const LACKS = 15
/** A letter of the Latin script right beside one of East Asia, in one word. */
const SEAM = 4
/** Two accented letters of the Latin script, one after the other. */
const IN_A_ROW = 7
const WIDE_MARKS = '，。、：；？！“”‘’（）《》—…·　'
const CORNERS = '「」『』【】〈〉〔〕'
const WIDE_ASCII = inRange(0xff01, 0xff5e)
const HIRAGANA = inRange(0x3041, 0x3093)
const KATAKANA = inRange(0x30a1, 0x30fc)
const HALF_KATAKANA = inRange(0xff61, 0xff9f)

const CHINESE: Writing = {
  rows: () => [
    [WIDE_MARKS, 6.5],
    [CORNERS, 9],
    [HANZI + HANZI_TRADITIONAL, 9.5],
    [`${WIDE_ASCII}○◆■●`, 10.5],
    [dailyCharacters('gb18030'), 13.5],
    [dailyCharacters('big5'), 14.5],
  ],
  other: 19,
  most: 13,
  nonsense: 17,
}

const WRITINGS: Readonly<Record<Older, Writing>> = {
  gb18030: CHINESE,
  big5: CHINESE,
  shift_jis: {
    rows: () => [
      [`${WIDE_MARKS}${CORNERS}ー○◎◆〇`, 6.5],
      [HIRAGANA, 7.5],
      [KATAKANA, 9],
      [WIDE_ASCII, 9.5],
      [KANJI, 10],
      [HALF_KATAKANA, 13],
      [dailyCharacters('shift_jis'), 13.5],
    ],
    other: 19,
    needs: /[\u3041-\u30ff]/,
    most: 12.5,
    nonsense: 17,
  },
  'euc-kr': {
    rows: () => [
      [HANGUL, 8.5],
      ['“”‘’·…「」『』○●※', 10],
      [dailyCharacters('euc-kr'), 13],
    ],
    other: 18.5,
    needs: /[\uac00-\ud7a3]/,
    most: 12.5,
    nonsense: 17,
  },
  'windows-1252': {
    rows: () => [
      ['‘’“”–—…•\xa0', 8],
      ['éèêëàâäáãåçíìîïñóòôöúùûüß', 9],
      ['«»¿¡£€§©®°ªº½¼·', 10],
      ['ÉÈÊÀÂÄÁÃÅÇÍÎÏÑÓÔÖÚÜØøÆæœŒšŠžŽÿõ', 11],
    ],
    other: 15,
    most: 12,
    nonsense: 13,
  },
}

export interface Reading {
  /** All bits that the text costs. */
  readonly bits: number
  /** How many characters beyond ASCII it has. */
  readonly signs: number
  /** Whether it looks as texts of this writing do. */
  readonly isPlausible: boolean
  /** Whether nobody would write so. */
  readonly isNonsense: boolean
}

/** How surprising a text is as one that was written in an encoding. */
export function likelihood(text: string, encoding: Older): Reading {
  const writing = WRITINGS[encoding]
  const costs = costsOf(encoding)
  const beside = encoding === 'windows-1252' ? besideLatin : besideEastAsian
  let ascii = 0
  let signs = 0
  let own = 0
  let before = 32
  for (const sign of text) {
    const code = sign.codePointAt(0)!
    if (code < 0x80) ascii++
    else {
      signs++
      own += costs.get(code) ?? writing.other
    }
    own += beside(before, code)
    before = code
  }
  const lacks = writing.needs !== undefined && signs > 0 && !writing.needs.test(text)
  if (lacks) own += LACKS
  const each = own / Math.max(1, signs)
  return {
    bits: own + ASCII * ascii,
    signs,
    isPlausible:
      !lacks && each <= writing.most && (encoding !== 'windows-1252' || isOneLanguage(text)),
    isNonsense: each > writing.nonsense,
  }
}

/** What two characters cost because one follows the other. */
function besideEastAsian(before: number, code: number): number {
  const isSeam =
    (isAsciiLetter(before) && isEastAsian(code)) || (isEastAsian(before) && isAsciiLetter(code))
  return isSeam ? SEAM : 0
}

function besideLatin(before: number, code: number): number {
  // An apostrophe: after a letter it is no surprise.
  if (code === 0x2019) return isAsciiLetter(before) ? -4 : 0
  return isLatinLetter(before) && isLatinLetter(code) ? IN_A_ROW : 0
}

const cache = new Map<Older, ReadonlyMap<number, number>>()

function costsOf(encoding: Older): ReadonlyMap<number, number> {
  const known = cache.get(encoding)
  if (known) return known
  const costs = new Map<number, number>()
  for (const [characters, bits] of WRITINGS[encoding].rows()) {
    for (const character of characters) {
      const code = character.codePointAt(0)!
      if (!costs.has(code)) costs.set(code, bits)
    }
  }
  cache.set(encoding, costs)
  return costs
}

/** Whether one language has all letters beyond ASCII, and no other sign stands inside a word. */
function isOneLanguage(text: string): boolean {
  if (/\p{L}[^\p{ASCII}\p{L}‘’“”–—…·\xad\xa0«»]\p{L}/u.test(text)) return false
  // Portuguese has õ only before e; elsewhere it is what Hungarian has as ő.
  if (/õ(?!e)/i.test(text)) return false
  const letters = new Set(text.toLowerCase().match(/[^\p{ASCII}\P{L}]/gu))
  return LATIN_LETTERS.some(({ letters: own }) =>
    [...letters].every((letter) => own.includes(letter) || GUESTS.includes(letter)),
  )
}

const isLatinLetter = (code: number) =>
  (code >= 0xc0 && code <= 0xff) || (code >= 0x152 && code <= 0x17e)
const isAsciiLetter = (code: number) => (code | 32) >= 97 && (code | 32) <= 122
const isEastAsian = (code: number) => code >= 0x3041 && code <= 0xd7a3

function inRange(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('')
}
