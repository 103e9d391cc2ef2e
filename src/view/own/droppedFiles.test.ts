import { expect, test } from 'vitest'
import { droppedFiles } from './droppedFiles.ts'

/** In the place of what is in a folder: it cannot be read, or not to its end. */
const SHUT = { '': 'shut' }

/** A folder with what is in it, or the text of a file; null for a file that cannot be had. */
type Tree = { readonly [name: string]: Tree | string | null }

/** What a browser gives of a dropped thing; of a folder no more than two entries at a time. */
function entryOf(name: string, of: Tree | string | null): FileSystemEntry {
  if (of === null || typeof of === 'string') {
    const file = (take: (file: File) => void, refuse: () => void) =>
      of === null ? refuse() : take(new File([of], name))
    return { name, isFile: true, isDirectory: false, file } as unknown as FileSystemEntry
  }
  const createReader = () => {
    const left = Object.entries(of).map((pair) => entryOf(...pair))
    const readEntries = (take: (some: FileSystemEntry[]) => void, refuse: () => void) =>
      left[0]?.name === '' ? refuse() : take(left.splice(0, 2))
    return { readEntries }
  }
  return { name, isFile: false, isDirectory: true, createReader } as unknown as FileSystemEntry
}

const drop = (tree: Tree, most = 10) => {
  const items = Object.entries(tree).map(([name, of]) => ({
    kind: 'file',
    webkitGetAsEntry: () => entryOf(name, of),
    getAsFile: () => new File([typeof of === 'string' ? of : ''], name),
  }))
  const text = { kind: 'string', webkitGetAsEntry: () => null, getAsFile: () => null }
  return droppedFiles({ items: [...items, text] } as unknown as DataTransfer, most)
}
const paths = async (tree: Tree, most?: number) =>
  (await drop(tree, most)).map(({ folder = '', name }) => folder + name)

test('files and those in folders are found, in order, without what systems hide', async () => {
  const tree = {
    'b.txt': 'b',
    X: {
      '.DS_Store': '',
      'X-10.xml': 'x',
      'X-9.xml': 'x',
      '.git': { head: '' },
      in: { 'c.txt': 'c' },
    },
  }
  expect(await paths(tree)).toEqual(['b.txt', 'X/X-9.xml', 'X/X-10.xml', 'X/in/c.txt'])
  expect(await paths({ empty: {} })).toEqual([])
  const [gone] = await drop({ X: { 'gone.txt': null } })
  expect(gone).toMatchObject({ name: 'gone.txt', folder: 'X/' })
})

test('one more than may be is told from as many as may be; what is too deep is told', async () => {
  const many = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`${i}.txt`, '']))
  expect((await drop({ many }, 10)).length).toBe(11)
  expect((await drop({ many }, 50)).length).toBe(50)
  let deep: Tree = { 'a.txt': '' }
  for (let i = 0; i < 1_000; i++) deep = { in: deep }
  const [last, deepest, ...others] = await paths({ deep, 'b.txt': '' })
  expect([last, deepest, others]).toEqual(['b.txt', `deep/${'in/'.repeat(20)}`.slice(0, -1), []])
})

test('a folder that cannot be looked into stands there as a file, as far as it was not read', async () => {
  const found = await drop({ X: SHUT, Y: { 'a.txt': 'a', 'b.txt': 'b', ...SHUT } })
  expect(found.map(({ folder = '', name }) => folder + name)).toEqual([
    'X',
    'Y',
    'Y/a.txt',
    'Y/b.txt',
  ])
  expect(found[0]!.file.size).toBe(0)
})

test('a browser that knows no folders gives the files', async () => {
  const items = [{ kind: 'file', getAsFile: () => new File(['a'], 'a.txt') }]
  const found = await droppedFiles({ items } as unknown as DataTransfer, 5)
  expect(found.map(({ name }) => name)).toEqual(['a.txt'])
})
