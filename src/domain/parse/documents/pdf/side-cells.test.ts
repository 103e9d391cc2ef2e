import { expect, test } from 'vitest'
import { linesOf, textOf } from './lines.ts'
import { withSideCells } from './side-cells.ts'

const run = (text: string, left: number, y: number) => ({
  ...{ text, left, right: left + 5 * text.length, y, size: 10 },
})
/** Rows of a name, in lines, and words, in lines, with white between the rows; the name `down` lines below their first. */
const rows = (
  all: readonly (readonly [readonly string[], readonly string[]])[],
  down = 0,
  white = 10,
) => {
  let y = 100
  const runs = all.flatMap(([name, words]) => {
    const top = y
    y += 14 * Math.max(name.length + down, words.length) + white
    return [
      ...name.map((text, i) => run(text, 50, top + 14 * (i + down))),
      ...words.map((text, i) => run(text, 110, top + 14 * i)),
    ]
  })
  return linesOf(runs)
}
const textsOf = (lines: ReturnType<typeof rows>) => withSideCells(lines).map((line) => textOf(line))

const LONG = [
  'The weir is old and leaks, and nobody can',
  'say how long it will hold, if it does at all',
]
const TABLE = [
  [['Samuel', 'Thorne'], LONG],
  [['Ada Moss'], LONG],
  [['Jonas', 'Whitlock', 'Esq.'], LONG.slice(0, 1)],
  [['Samuel', 'Thorne'], LONG],
] as const
const READ = TABLE.flatMap(([name, [first, ...more]]) => [`${name.join(' ')}\t${first}`, ...more])

test('a name that is broken over lines is one, before the first line of what it says', () => {
  expect(textsOf(rows(TABLE))).toEqual(READ)
})

test('a name in the middle of its row stands before its first line', () => {
  const table = [['Ada'], ['Jo'], ['Ida']].map((name) => [name, [...LONG, 'and so on.']] as const)
  const middle = withSideCells(rows(table, 1)).map((line) => textOf(line))
  expect(middle.filter((_, i) => i % 3 === 0)).toEqual(
    ['Ada', 'Jo', 'Ida'].map((name) => `${name}\t${LONG[0]}`),
  )
})

test('signs of a name in Chinese stand one below the other, without spaces between them', () => {
  const table = ['田小满', '李大河', '高见'].map(
    (name) =>
      [[...name], ['马厩要先修，长桥下周再议，路灯也要修，渡口的木桥同样不能再拖。']] as const,
  )
  expect(textsOf(rows(table))[0]).toBe(
    '田小满\t马厩要先修，长桥下周再议，路灯也要修，渡口的木桥同样不能再拖。',
  )
})

test.each<[string, ReturnType<typeof rows>]>([
  ['without white between rows', rows(TABLE, 0, 0)],
  ['numbers of items', rows(TABLE.map(([, words], i) => [[`${i + 1}.`], words]))],
  ['few rows', rows(TABLE.slice(0, 2))],
  [
    'cells of many words',
    rows(
      TABLE.map(([, words]) => [
        ['Those who live', 'below the weir', 'and near the old', 'ferry landing'],
        words,
      ]),
    ),
  ],
])('lines stay as they are: %s', (_, lines) => {
  expect(withSideCells(lines)).toBe(lines)
})

test('labels of running text are no cells, though short lines stand below their words', () => {
  const turn = (i: number) => [
    run('Ada Moss:', 50, 100 + 52 * i),
    run('The weir is old and leaks, and nobody can say', 110, 100 + 52 * i),
    run('how long it will hold, and so I ask that it be mended now', 50, 114 + 52 * i),
    run('or never.', 50, 128 + 52 * i),
  ]
  const lines = linesOf([0, 1, 2, 3].flatMap(turn))
  expect(withSideCells(lines)).toBe(lines)
})
