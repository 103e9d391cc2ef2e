import { expect, test } from 'vitest'
import { formatNumber } from './number-formats.ts'

test.each([
  ['decimal', [1, 12], '1 12'],
  ['decimalZero', [1, 12], '01 12'],
  ['decimalFullWidth', [12], '１２'],
  ['decimalEnclosedCircle', [1, 20, 21], '① ⑳ 21'],
  ['decimalEnclosedParen', [3], '⑶'],
  ['decimalEnclosedFullstop', [3], '⒊'],
  ['ordinal', [1, 2, 3, 4, 11, 12, 21, 111], '1st 2nd 3rd 4th 11th 12th 21st 111th'],
  ['lowerLetter', [1, 26, 27, 28], 'a z aa bb'],
  ['upperLetter', [2], 'B'],
  ['lowerRoman', [4, 9, 14, 40], 'iv ix xiv xl'],
  ['upperRoman', [1994], 'MCMXCIV'],
  ['chineseCounting', [1, 10, 11, 20, 21, 99], '一 十 十一 二十 二十一 九十九'],
  [
    'chineseCountingThousand',
    [10, 100, 101, 110, 1000, 1010],
    '十 一百 一百零一 一百一十 一千 一千零一十',
  ],
  ['chineseLegalSimplified', [1, 10, 25], '壹 壹拾 贰拾伍'],
  ['ideographLegalTraditional', [2], '貳'],
  ['taiwaneseCountingThousand', [12], '十二'],
  ['japaneseCounting', [10, 101], '十 百一'],
  ['ideographDigital', [10], '一〇'],
  ['ideographTraditional', [1, 3, 10, 11], '甲 丙 癸 11'],
  ['ideographZodiac', [1, 12], '子 亥'],
  ['ideographEnclosedCircle', [1, 10], '㊀ ㊉'],
  ['aiueoFullWidth', [1, 6], 'ア カ'],
  ['ganada', [2], '나'],
  ['none', [1], ''],
  ['a format that nobody knows', [7], '7'],
] as const)('%s', (format, numbers, written) => {
  expect(numbers.map((number) => formatNumber(format, number)).join(' ')).toBe(written)
})
