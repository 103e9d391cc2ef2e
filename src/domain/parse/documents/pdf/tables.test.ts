import type { StructTreeNode } from 'pdfjs-dist/types/src/display/api.d.ts'
import { expect, test } from 'vitest'
import { linesOf as wordsOf } from '../blocks.ts'
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
  expect(places.isIn(paragraphs)).toBe(true)
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
