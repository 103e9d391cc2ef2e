/** How Word writes the numbers that it counts by itself (ECMA-376 part 1, 17.18.59), from 1. */
export const NUMBER_FORMATS: Readonly<Record<string, (number: number) => string>> = {
  decimal: String,
  decimalZero: (n) => String(n).padStart(2, '0'),
  decimalFullWidth: (n) => digits(n, '０１２３４５６７８９'),
  decimalFullWidth2: (n) => digits(n, '０１２３４５６７８９'),
  decimalHalfWidth: String,
  decimalEnclosedCircle: (n) => from('①', 20, n),
  decimalEnclosedCircleChinese: (n) => from('①', 20, n),
  decimalEnclosedParen: (n) => from('⑴', 20, n),
  decimalEnclosedFullstop: (n) => from('⒈', 20, n),
  numberInDash: (n) => `- ${n} -`,
  ordinal: (n) => `${n}${ENDINGS[n % 100 > 10 && n % 100 < 14 ? 0 : n % 10] ?? 'th'}`,
  hex: (n) => n.toString(16).toUpperCase(),
  lowerLetter: (n) => repeated('abcdefghijklmnopqrstuvwxyz', n),
  upperLetter: (n) => repeated('ABCDEFGHIJKLMNOPQRSTUVWXYZ', n),
  lowerRoman: (n) => roman(n).toLowerCase(),
  upperRoman: (n) => roman(n),
  russianLower: (n) => repeated('абвгдежзиклмнопрстуфхцчшщыэюя', n),
  russianUpper: (n) => repeated('АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ', n),
  chineseCounting: (n) => (n < 100 ? counted(n, SIMPLE) : digits(n, '○一二三四五六七八九')),
  chineseCountingThousand: (n) => counted(n, SIMPLE),
  chineseLegalSimplified: (n) => counted(n, LEGAL),
  taiwaneseCounting: (n) => (n < 100 ? counted(n, SIMPLE) : digits(n, '○一二三四五六七八九')),
  taiwaneseCountingThousand: (n) => counted(n, SIMPLE),
  taiwaneseDigital: (n) => digits(n, '○一二三四五六七八九'),
  ideographLegalTraditional: (n) => counted(n, LEGAL_TRADITIONAL),
  ideographDigital: (n) => digits(n, '〇一二三四五六七八九'),
  ideographTraditional: (n) => of('甲乙丙丁戊己庚辛壬癸', n),
  ideographZodiac: (n) => of('子丑寅卯辰巳午未申酉戌亥', n),
  ideographEnclosedCircle: (n) => from('㊀', 10, n),
  japaneseCounting: (n) => counted(n, JAPANESE),
  japaneseLegal: (n) => counted(n, JAPANESE_LEGAL),
  japaneseDigitalTenThousand: (n) => digits(n, '〇一二三四五六七八九'),
  aiueo: (n) => of('ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ', n),
  aiueoFullWidth: (n) =>
    of(
      'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン',
      n,
    ),
  iroha: (n) => of('ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳヰﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼヱﾋﾓｾｽ', n),
  irohaFullWidth: (n) =>
    of(
      'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス',
      n,
    ),
  koreanDigital: (n) => digits(n, '영일이삼사오육칠팔구'),
  ganada: (n) => of('가나다라마바사아자차카타파하', n),
  chosung: (n) => of('ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ', n),
  bullet: () => '',
  none: () => '',
}

/** A number in a format that Word names; one that is not known here in digits. */
export const formatNumber = (format: string, number: number): string =>
  (Object.hasOwn(NUMBER_FORMATS, format) ? NUMBER_FORMATS[format]! : String)(number)

const ENDINGS = ['th', 'st', 'nd', 'rd']

/** The signs of 0 to 9, and of 10, 100 and 1,000. */
interface Numerals {
  readonly digits: string
  readonly units: readonly [string, string, string, string]
  /** Where 1 is left out before a unit: before a ten that comes first, or before any. */
  readonly bare: 'first ten' | 'all' | 'none'
  /** What stands for skipped places, if anything. */
  readonly gap: string
}

const SIMPLE: Numerals = {
  digits: '零一二三四五六七八九',
  units: ['', '十', '百', '千'],
  bare: 'first ten',
  gap: '零',
}
const LEGAL: Numerals = {
  digits: '零壹贰叁肆伍陆柒捌玖',
  units: ['', '拾', '佰', '仟'],
  bare: 'none',
  gap: '零',
}
const LEGAL_TRADITIONAL: Numerals = {
  digits: '零壹貳參肆伍陸柒捌玖',
  units: ['', '拾', '佰', '仟'],
  bare: 'none',
  gap: '零',
}
const JAPANESE: Numerals = {
  digits: '〇一二三四五六七八九',
  units: ['', '十', '百', '千'],
  bare: 'all',
  gap: '',
}
const JAPANESE_LEGAL: Numerals = {
  digits: '〇壱弐参四伍六七八九',
  units: ['', '拾', '百', '阡'],
  bare: 'none',
  gap: '',
}

/** A number below 10,000 as it is said: 105 is 一百零五. */
function counted(number: number, { digits: signs, units, bare, gap }: Numerals): string {
  if (number < 1 || number > 9999) return String(number)
  let written = ''
  let skipped = false
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(number / 10 ** place) % 10
    if (digit === 0) {
      skipped = written !== ''
      continue
    }
    if (skipped) written += gap
    skipped = false
    const firstTen = place === 1 && written === ''
    const left = digit === 1 && place > 0 && (bare === 'all' || (bare === 'first ten' && firstTen))
    written += (left ? '' : signs[digit]!) + units[place]!
  }
  return written
}

const digits = (number: number, signs: string): string =>
  Array.from(String(number), (digit) => signs[Number(digit)] ?? digit).join('')

/** A sign of a row, or the digits beyond its end. */
const of = (row: string, number: number): string => row[number - 1] ?? String(number)

/** A sign of a row in Unicode that begins with `first` and has `count` signs. */
const from = (first: string, count: number, number: number): string =>
  number >= 1 && number <= count
    ? String.fromCodePoint(first.codePointAt(0)! + number - 1)
    : String(number)

/** A letter; beyond the alphabet it is doubled, then trebled: z, aa, bb. */
function repeated(alphabet: string, number: number): string {
  const times = Math.ceil(number / alphabet.length)
  if (number < 1 || times > 30) return String(number)
  return alphabet[(number - 1) % alphabet.length]!.repeat(times)
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number)
  let written = ''
  let left = number
  for (const [value, sign] of ROMAN) {
    while (left >= value) {
      written += sign
      left -= value
    }
  }
  return written
}
