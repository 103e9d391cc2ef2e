import { charSet, isIn } from '../draft/char-set.ts'

/** The families of ordinals; a run keeps to one, but for those that speakers mix. */
export type Family =
  | 'yi'
  | 'dun'
  | 'di'
  | 'qi'
  | 'paren'
  | 'digit'
  | 'digitParen'
  | 'circled'
  | 'word'

export interface Ordinal {
  readonly family: Family
  /** 1, 2, 3…; 0 for 最后 and `finally`, which follow whatever came before. */
  readonly number: number
  readonly start: number
  readonly end: number
  /** Whether it may stand by itself; a bare 一 counts only in a run. */
  readonly sure: boolean
  /** A bare numeral that makes an everyday word with what follows: it may go on a run, not begin one. */
  readonly wordy?: boolean
}

/** How high a family stands: a lower one that begins at 1 goes inside an open higher one. */
export const RANK: Readonly<Record<Family, number>> = {
  dun: 0,
  paren: 1,
  di: 2,
  word: 2,
  digit: 3,
  yi: 4,
  qi: 4,
  digitParen: 5,
  circled: 6,
}

const DIGITS = '一二三四五六七八九十'

/** Each with the characters that it may begin with: most begin none. */
const PATTERNS: readonly (readonly [Family, string, RegExp])[] = [
  ['yi', DIGITS, /([一二三四五六七八九十]{1,3})(?:是|要|为|来(?=[，说讲])|则(?=[是要]))/y],
  ['dun', DIGITS, /([一二三四五六七八九十]{1,3})、/y],
  [
    'di',
    '第',
    /第([一二三四五六七八九十]{1,3})(?:点|个(?:方面|问题|建议|层面)|方面|条)?(?:[，、：是要]|就是|，是)/y,
  ],
  [
    'di',
    '首其再然最',
    /(首先|其次|再次|再者|然后|最后|最后一[点个])(?=[，：、是要\u4e00-\u9fff])/y,
  ],
  ['qi', '其', /其([一二三四五六七八九十])(?=[，、：是\u4e00-\u9fff])/y],
  ['paren', '（', /（([一二三四五六七八九十]{1,3})）/y],
  ['digitParen', '（0123456789', /（(\d{1,2})）|(\d{1,2})）/y],
  ['digit', '0123456789', /(\d{1,2})(?:、|[.．](?!\d))/y],
  ['circled', '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳', /[①-⑳]/y],
  [
    'word',
    'fFsStTnNlL',
    /(first|second|third|fourth|fifth|sixth|seventh|finally|lastly|next)(?:ly)?(?: of all)?(?=[，,：:])/iy,
  ],
]

/** After a bare 一 these make an everyday word: a measure word, 一体, 一带一路, 二线, 三农. */
const BARE_STOP = new Set(
  '个名位种批项年月日次步条家所座天点级届期代度号线手维孩胎产农样般些直定切旦边起时下系方带体路流致味来部律概再' +
    '场件道大小多少十百千万亿两倍成股口岁心份块元分秒刻周季世旁向经共同面言句段篇章本只头台套双对层间栋幢亩' +
    '公里米吨人者把番举应贯脉例力生身行网会员角等品类国省市县区镇村乡街区中央厂店校院室、，。；：（）二三四五六七八九一之以',
)

const BARE = /[一二三四五六七八九](?=[\u4e00-\u9fff])/y

/** Before it in Unicode stands no Chinese numeral. */
const HAN = 0x4e00

const WORDS: Readonly<Record<string, number>> = {
  首先: 1,
  其次: 2,
  再次: 3,
  再者: 3,
  然后: 3,
  最后: 0,
  最后一点: 0,
  最后一个: 0,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  next: 0,
  finally: 0,
  lastly: 0,
}

/** The ordinal that starts at `at` in folded text, or null. */
export function ordinalAt(text: string, at: number): Ordinal | null {
  if (!isIn(STARTS, text, at)) return null
  for (const [family, pattern] of BY_START.get(text[at]!) ?? []) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match) continue
    const word = match[1] ?? match[2] ?? match[0]
    return { family, number: numberOf(word), start: at, end: at + match[0].length, sure: true }
  }
  if (text.charCodeAt(at) < HAN) return null
  BARE.lastIndex = at
  if (!BARE.test(text)) return null
  const wordy = BARE_STOP.has(text[at + 1]!)
  return { family: 'yi', number: numberOf(text[at]!), start: at, end: at + 1, sure: false, wordy }
}

const BY_START = new Map<string, (readonly [Family, RegExp])[]>()
for (const [family, starts, pattern] of PATTERNS)
  for (const start of starts)
    BY_START.set(start, [...(BY_START.get(start) ?? []), [family, pattern]])
const STARTS = charSet([...BY_START.keys()].join(''))

function numberOf(word: string): number {
  const named = WORDS[word.toLowerCase()]
  if (named !== undefined) return named
  if (word >= '①' && word <= '⑳') return word.charCodeAt(0) - 0x245f
  if (/^\d+$/.test(word)) return Number(word)
  return chineseNumber(word)
}

/** 三 is 3, 十 10, 十二 12, 二十 20. */
export function chineseNumber(word: string): number {
  const at = word.indexOf('十')
  if (at < 0) return word === '两' ? 2 : DIGITS.indexOf(word) + 1
  const tens = at === 0 ? 1 : DIGITS.indexOf(word[0]!) + 1
  const ones = at === word.length - 1 ? 0 : DIGITS.indexOf(word[at + 1]!) + 1
  return tens * 10 + ones
}

/** Whether a paragraph or sentence that starts at `at` opens with an ordinal that needs no run. */
export function opensWithOrdinal(text: string, at: number): boolean {
  return ordinalAt(text, at)?.sure ?? false
}
