import { describe, expect, test } from 'vitest'
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

/** Rows as `rows` has them, some of which stand close below the one before. */
const closeRows = (all: readonly (readonly [string, readonly string[], 'close'?])[]) => {
  let y = 100
  return linesOf(
    all.flatMap(([name, words, close]) => {
      const top = close ? y - 10 : y
      y = top + 14 * Math.max(1, words.length) + 10
      return [
        ...(name ? [run(name, 50, top)] : []),
        ...words.map((text, i) => run(text, 110, top + 14 * i)),
      ]
    }),
  )
}

describe('names of rows that stand close are not made one', () => {
  const rest = [
    ['Ada Moss', LONG],
    ['Eva Au', LONG],
    ['Uwe Stein', LONG],
  ] as const
  test.each<[string, ReturnType<typeof closeRows>]>([
    [
      'each alone in other rows',
      closeRows([...rest, ['Ada Moss', ['I have seen it.']], ['Eva Au', ['No.'], 'close']]),
    ],
    [
      'the first only here',
      closeRows([...rest, ['Jo Ried', ['I have seen it.']], ['Eva Au', ['No.'], 'close']]),
    ],
    [
      'the second without words',
      closeRows([...rest, ['Jo Ried', ['I have seen it.']], ['Eva Au', [], 'close']]),
    ],
    [
      'both only here',
      closeRows([...rest, ['Jo Ried', ['I have seen it.']], ['Ida Bach', ['No.'], 'close']]),
    ],
    [
      'words without full stops, as in a list',
      closeRows([...rest, ['Jo Ried', ['chair']], ['Ida Bach', ['member'], 'close']]),
    ],
    [
      'a question and its answer, each time',
      closeRows(
        [1, 2, 3, 4].flatMap((): [string, readonly string[], 'close'?][] => [
          ['Jo Ried', ['Why is that so?']],
          ['Ida Bach', [LONG[1]!], 'close'],
        ]),
      ),
    ],
    [
      'signs for who asks and who answers',
      closeRows(
        [1, 2, 3, 4].flatMap((): [string, readonly string[], 'close'?][] => [
          ['问', ['为什么不修路灯，桥也没有修好？']],
          ['答', ['钱不够。'], 'close'],
        ]),
      ),
    ],
  ])('%s', (_, lines) => {
    expect(withSideCells(lines)).toBe(lines)
  })
})

test('a broken name is one where a sentence ends beside its first line, if it comes back', () => {
  const table = [
    ...TABLE,
    [
      ['Samuel', 'Thorne'],
      ['I have seen it.', 'No.'],
    ],
  ] as const
  expect(textsOf(rows(table))).toEqual([...READ, 'Samuel Thorne\tI have seen it.', 'No.'])
})
