import { expect, test } from 'vitest'
import { foldUnits } from '../../text/fold-units.ts'
import { findPoints } from './points.ts'
import { proseReading } from './prose-reading.ts'

const read = (text: string, lead = '') => {
  const folded = foldUnits(text)
  const found = findPoints(text, folded, 0, text.length, lead, proseReading(text, folded))
  return {
    points: found.points.map(({ span, kind, heading }) => [
      text.slice(span.start, span.end),
      kind,
      heading,
    ]),
    miscounted: found.miscounted.map(({ announced, found: count }) => [announced, count]),
  }
}

test('problems and advice in one speech, each list under its own words', () => {
  const { points } = read(
    '渠道年久失修。主要问题：一是渗漏；二是淤积。对策建议，一是衬砌；二是清淤。',
  )
  expect(points).toEqual([
    ['渠道年久失修', 'view', undefined],
    ['一是渗漏', 'problem', '主要问题'],
    ['二是淤积', 'problem', '主要问题'],
    ['一是衬砌', 'recommendation', '对策建议'],
    ['二是清淤', 'recommendation', '对策建议'],
  ])
})

test('the last item ends with its sentence when its fellows do', () => {
  const { points } = read('一是衬砌；二是清淤。要赶在汛期之前完工。')
  expect(points.map(([words]) => words)).toEqual(['一是衬砌', '二是清淤', '要赶在汛期之前完工'])
})

test('items of several sentences keep them', () => {
  const { points } = read('一要衬砌。材料选本地的。二要清淤。清出的泥可以还田。')
  expect(points.map(([words]) => words)).toEqual([
    '一要衬砌。材料选本地的',
    '二要清淤。清出的泥可以还田',
  ])
})

test('an announced number is a checksum', () => {
  expect(read('一是衬砌；二是清淤。', '他提出三点建议：').miscounted).toEqual([[3, 2]])
  expect(read('一是衬砌；二是清淤。', '他提出两点建议：').miscounted).toEqual([])
})

test.each([
  ['要把渠道管起来', 'recommendation'],
  ['渠道缺人管护', 'problem'],
  ['渠道是全村的命脉', 'view'],
  ['渠道是命脉，必须管好', 'view'],
  ['上课要两个小时', 'view'],
  ['总书记强调，要管好渠道', 'view'],
  ['最有效的办法就是让村民自己管', 'recommendation'],
  ['We should line the canal', 'recommendation'],
  ['There is a shortage of water', 'problem'],
])('%s is a %s', (words, kind) => expect(read(words).points[0]?.[1]).toBe(kind))

test('a sentence that leans on the one before joins it', () => {
  const { points } = read('渠道是全村的命脉。它浇灌两千亩地。水价是另一回事。')
  expect(points.map(([words]) => words)).toEqual([
    '渠道是全村的命脉。它浇灌两千亩地',
    '水价是另一回事',
  ])
})
