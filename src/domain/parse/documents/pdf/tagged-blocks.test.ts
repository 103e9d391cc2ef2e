import type { StructTreeNode } from 'pdfjs-dist/types/src/display/api.d.ts'
import { expect, test } from 'vitest'
import type { Run } from './run.ts'
import { inTaggedOrder, keepsOrder, taggedBlocks } from './tagged-blocks.ts'

/** An element with content by its marks, or elements. */
const node = (role: string, ...children: readonly (string | StructTreeNode)[]): StructTreeNode => ({
  role,
  children: children.map((child) =>
    typeof child === 'string' ? { type: 'content', id: child } : child,
  ),
})
const run = (mark: string | undefined): Run => ({
  ...{ text: mark ?? 'loose', left: 50, right: 90, y: 100, size: 10 },
  ...(mark !== undefined && { mark }),
})
const runs = (marks: string) => [...marks].map(run)

/** The marks of each block in order, with what it is. */
function blocksOf(tree: StructTreeNode, marks: string): string[] {
  const blocks = taggedBlocks(tree)
  return (inTaggedOrder(runs(marks), blocks) ?? []).map(
    (own) => `${blocks.get(own[0]!.mark!)!.kind} ${own.map(({ mark }) => mark).join('')}`,
  )
}

test('blocks are those of the tags, in their order, with what stands in their lines', () => {
  const tree = node(
    'Root',
    node(
      'Document',
      node('H1', 'a'),
      node('Sect', node('H2', node('Span', 'b')), node('P', 'c', node('Link', 'd'), 'e')),
      node('P', 'f', node('Note', node('P', 'g', 'h')), 'i'),
      node('Div', 'j', node('P', 'k'), 'l'),
    ),
  )
  expect(blocksOf(tree, 'lkjihgfedcba')).toEqual([
    'heading a',
    'heading b',
    'text edc',
    'text f',
    'note hg',
    'text i',
    'text j',
    'text k',
    'text l',
  ])
})

test('an item is one with its number, however its words are tagged; the next is its own', () => {
  const item = (label: string, ...words: readonly (string | StructTreeNode)[]) =>
    node('LI', node('Lbl', label), node('LBody', ...words))
  const tree = node(
    'Root',
    node(
      'L',
      item('a', 'b'),
      item('c', node('P', 'd'), node('P', 'e')),
      node('LI', node('LBody', node('P', 'f'))),
    ),
  )
  expect(blocksOf(tree, 'abcdef')).toEqual(['text ab', 'text cd', 'text e', 'text f'])
})

test('a table is one block, with the headings and notes in it', () => {
  const row = (...cells: readonly string[]) =>
    node('TR', ...cells.map((cell) => node('TD', node('H1', cell))))
  const tree = node(
    'Root',
    node('P', 'x'),
    node('Table', row('a', 'b'), row('c', 'd')),
    node('P', 'y'),
  )
  expect(blocksOf(tree, 'xabcdy')).toEqual(['text x', 'table abcd', 'text y'])
})

test('of words that stand in no block no order is told', () => {
  const tree = node('Root', node('P', 'a'))
  expect(inTaggedOrder([run('a'), run('z')], taggedBlocks(tree))).toBeNull()
  expect(inTaggedOrder([run('a'), run(undefined)], taggedBlocks(tree))).toBeNull()
})

test('what is read block by block keeps the order; what goes back does not', () => {
  const blocks = taggedBlocks(node('Root', node('P', 'a', 'b'), node('P', 'c'), node('P', 'd')))
  expect(keepsOrder(runs('bacd'), blocks)).toBe(true)
  expect(keepsOrder(runs('abdc'), blocks)).toBe(false)
  expect(keepsOrder(runs('acbd'), blocks)).toBe(false)
})
