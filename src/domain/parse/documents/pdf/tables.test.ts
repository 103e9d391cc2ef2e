import type { StructTreeNode } from 'pdfjs-dist/types/src/display/api.d.ts'
import { expect, test } from 'vitest'
import { linesOf as wordsOf } from '../blocks.ts'
import { linesOf } from './lines.ts'
import { marginLines } from './margins.ts'
import type { Run } from './run.ts'
import { TablePlaces } from './table-places.ts'
import { tablesIn } from './tables.ts'

const node = (role: string, ...children: StructTreeNode['children']): StructTreeNode => ({
  role,
  children,
})
const content = (id: string) => ({ type: 'content', id })
const table = (...rows: readonly (readonly string[])[]): StructTreeNode =>
  node(
    'Root',
    node(
      'Table',
      ...rows.map((marks) =>
        node('TR', ...marks.map((mark) => node('TD', node('P', ...(mark ? [content(mark)] : []))))),
      ),
    ),
  )
const run = (text: string, left: number, y: number, mark?: string): Run => ({
  ...{ text, left, right: left + 6 * text.length, y, size: 10 },
  ...(mark !== undefined && { mark }),
})

const RUNS = [
  run('Ada', 50, 100, 'a'),
  run('The lamp is out.', 150, 100, 'b'),
  run('Jo', 50, 120, 'c'),
  run('Since', 150, 120, 'd'),
  run('when?', 190, 120, 'd'),
]
const cellsOf = (tree: StructTreeNode, runs: readonly Run[]) =>
  tablesIn(tree, runs).map(({ rows }) =>
    rows.map(({ cells }) => cells.map((cell) => cell.map(({ text }) => text).join(' '))),
  )

test('rows and cells are those of the tags', () => {
  expect(cellsOf(table(['a', 'b'], ['c', 'd']), [...RUNS, run('Below.', 50, 200)])).toEqual([
    [
      ['Ada', 'The lamp is out.'],
      ['Jo', 'Since when?'],
    ],
  ])
})

test.each([
  ['rows of other lengths', table(['a', 'b'], ['c', 'd', '']), RUNS],
  ['one column', table(['a'], ['c']), RUNS],
  ['cells from right to left', table(['b', 'a'], ['d', 'c']), RUNS],
  [
    'words beside it that are none of its',
    table(['a', 'b'], ['c', 'd']),
    [...RUNS, run('x', 100, 110)],
  ],
  [
    'words of it in no cell',
    node(
      'Root',
      node('Table', content('e'), ...(table(['a', 'b']).children[0] as StructTreeNode).children),
    ),
    [...RUNS.slice(0, 2), run('e', 50, 140, 'e')],
  ],
  ['nothing on this page', table(['x', 'y'], ['z', 'w']), RUNS],
])('%s: no table', (_, tree, runs) => {
  expect(tablesIn(tree, runs)).toEqual([])
})

/** The tables of pages that follow each other, as words. */
const tablesOf = (...pages: readonly (readonly [StructTreeNode, readonly Run[]])[]) => {
  const places = new TablePlaces()
  const left = pages.flatMap(([tree, runs]) =>
    places
      .takeOut({ runs, height: 800, hidden: 0, isUnsure: false, tables: tablesIn(tree, runs) })
      .runs.map(({ text }) => text),
  )
  return places
    .blocks(left)
    .map((block) =>
      block.kind === 'table'
        ? block.rows.map((row) => row.map(({ blocks }) => wordsOf(blocks).join(' / ')).join('|'))
        : 'no table',
    )
}

/** A table of rows of two cells: its tags, and its runs from `top` on, without those of rows that are null. */
const tableAt = (top: number, ...rows: readonly (readonly [string, string] | null)[]) => {
  const marks = rows.map((_, i) => [`${top} ${i} a`, `${top} ${i} b`] as const)
  const runs = rows.flatMap((row, i) =>
    (row ?? []).flatMap((text, j) =>
      text === '' ? [] : [run(text, 50 + 100 * j, top + 20 * i, marks[i]![j])],
    ),
  )
  return [table(...marks), runs] as const
}
const HEAD = ['Speaker', 'Text'] as const

test('tables one after another on a page are each its own, with the same head and as many rows too', () => {
  const said = ['Ada', 'Jo', 'Ida'].map((name, i) =>
    tableAt(100 + 200 * i, HEAD, [name, `I am ${i}.`], ['Ada', 'Yes.']),
  )
  const tree = node('Root', ...said.map(([{ children }]) => children[0]!))
  expect(tablesOf([tree, said.flatMap(([, runs]) => runs)])).toEqual([
    ['Speaker|Text', 'Ada|I am 0.', 'Ada|Yes.'],
    ['Speaker|Text', 'Jo|I am 1.', 'Ada|Yes.'],
    ['Speaker|Text', 'Ida|I am 2.', 'Ada|Yes.'],
  ])
})

test.each([
  ['whole on both pages', tableAt(100, HEAD, ['Ada', 'No.']), tableAt(100, HEAD, ['Jo', 'Yes.'])],
  [
    'with rows that are empty',
    tableAt(100, HEAD, ['Ada', 'No.'], null),
    tableAt(100, HEAD, ['Jo', 'Yes.'], null),
  ],
  [
    'with no row but one that has words',
    tableAt(100, null, ['Ada', 'No.'], null),
    tableAt(100, null, ['Jo', 'Yes.'], null),
  ],
  [
    'one that goes on behind it',
    tableAt(100, HEAD, ['Ada', 'No.'], ['Ida', 'No.']),
    tableAt(100, HEAD, ['Jo', 'Yes.'], null),
  ],
  [
    'only the head on the second',
    tableAt(100, HEAD, ['Ada', 'No.'], ['Ida', 'No.']),
    tableAt(100, HEAD, null, null),
  ],
  [
    'of other columns',
    [table(['a', 'b', 'x'], ['y', 'z', 'w']), [...RUNS.slice(0, 2), run('x', 260, 100, 'x')]],
    tableAt(100, null, ['Jo', 'Yes.']),
  ],
] as const)('tables of two pages are two: %s', (_, first, second) => {
  expect(tablesOf(first, second)).toHaveLength(2)
})

test('a table goes on where its first row was cut below its head, since its name is on the page before', () => {
  expect(
    tablesOf(
      tableAt(100, HEAD, ['Ada', 'No,'], null, null),
      tableAt(100, HEAD, ['', 'never.'], ['Jo', 'Yes.'], null),
      tableAt(100, HEAD, null, null, ['Ada', 'No.']),
    ),
  ).toEqual([['Speaker|Text', 'Ada|No, never.', 'Jo|Yes.', 'Ada|No.']])
})

test.each([
  [
    'signs that have no space between them',
    '我们要把河堤修',
    '好再开放。',
    '我们要把河堤修好再开放。',
  ],
  ['a word that a hyphen parts', 'I speak for the neigh-', 'bours.', 'I speak for the neighbours.'],
  [
    'a turn of its own',
    'Ada Moss: I am for it.',
    'Jo Reed: I am not.',
    'Ada Moss: I am for it. / Jo Reed: I am not.',
  ],
])('a cell that a page cut: %s', (_, before, next, whole) => {
  expect(
    tablesOf(
      tableAt(100, HEAD, ['Ada', before], null),
      tableAt(100, null, ['', next], ['Jo', 'Yes.']),
    ),
  ).toEqual([['Speaker|Text', `Ada|${whole}`, 'Jo|Yes.']])
})

test('a row that was cut by the end of a page is one, and a head that stands there again is none', () => {
  const tree = table(['h', 'i'], ['a', 'b'], ['c', 'd'], ['e', 'f'])
  const head = [run('Speaker', 50, 80, 'h'), run('Words', 150, 80, 'i')]
  const pages = [
    [...head, ...RUNS],
    [
      ...head,
      run('Not long.', 150, 100, 'd'),
      run('Ida', 50, 120, 'e'),
      run('Good.', 150, 120, 'f'),
    ],
  ]
  const places = new TablePlaces()
  const left = pages.map((runs) =>
    places
      .takeOut({ runs, height: 800, hidden: 0, isUnsure: false, tables: tablesIn(tree, runs) })
      .runs.map(({ text }) => text),
  )
  expect(left.map(({ length }) => length)).toEqual([1, 1])
  const paragraphs = ['Before.', ...left.flat(), 'Behind.']
  expect(places.missing(paragraphs)).toEqual([])
  const [before, whole, behind] = places.blocks(paragraphs)
  expect([before, behind]).toEqual([
    { kind: 'paragraph', text: 'Before.' },
    { kind: 'paragraph', text: 'Behind.' },
  ])
  expect(
    whole?.kind === 'table' && whole.rows.map((row) => row.map(({ blocks }) => wordsOf(blocks))),
  ).toEqual([
    [['Speaker'], ['Words']],
    [['Ada'], ['The lamp is out.']],
    [['Jo'], ['Since when? Not long.']],
    [['Ida'], ['Good.']],
  ])
})

test('places of tables stay where they are on many pages, whatever their numbers', () => {
  const pages = Array.from({ length: 12 }, (_, i) =>
    tableAt(
      60 - 20 * i,
      ...Array(12)
        .fill(null)
        .with(i, ['Ada', `I am ${i}.`]),
    ),
  )
  const places = new TablePlaces()
  const lines = pages.map(([tree, runs]) => {
    const page = { runs, height: 800, hidden: 0, isUnsure: false, tables: tablesIn(tree, runs) }
    const foot = run('Page 1', 50, 780)
    return { lines: linesOf([...places.takeOut(page).runs, foot]), height: 800 }
  })
  expect(marginLines(lines)).toEqual(new Set(lines.map((page) => page.lines[1])))
})

test('only a table that cannot stand among the paragraphs stays as it stands', () => {
  const tables = [
    tableAt(100, HEAD, ['Ada', 'No.']),
    tableAt(300, HEAD, ['Jo', 'Yes.'], ['Ada', 'No.']),
  ]
  const tree = node('Root', ...tables.map(([{ children }]) => children[0]!))
  const runs = tables.flatMap((each) => each[1])
  const page = { runs, height: 800, hidden: 0, isUnsure: false, tables: tablesIn(tree, runs) }
  const places = new TablePlaces()
  const [first] = places.takeOut(page).runs
  expect(places.missing([first!.text])).toEqual([3])
  const left = new TablePlaces(new Set([3])).takeOut(page).runs.map(({ text }) => text)
  expect(left).toEqual([...tables[1]![1].map(({ text }) => text), first!.text])
})
