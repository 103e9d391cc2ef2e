import type { StructTreeNode } from 'pdfjs-dist/types/src/display/api.d.ts'
import { expect, test } from 'vitest'
import { PageTags } from './page-tags.ts'

const cell = { role: 'TD', children: [{ type: 'content', id: 'a' }] }
const tree: StructTreeNode = { role: 'Root', children: [{ role: 'TR', children: [cell, cell] }] }
const pages = (given: readonly (StructTreeNode | Error)[]) => {
  const asked: number[] = []
  return {
    asked,
    pages: given.map((one, i) => ({
      getStructTree: () => {
        asked.push(i)
        return one instanceof Error ? Promise.reject(one) : Promise.resolve(one)
      },
    })),
  }
}

test('tags are read until they are too many; then no page is asked any more', async () => {
  const { asked, pages: all } = pages([tree, tree, tree, tree])
  const tags = new PageTags(12)
  for (const page of all.slice(0, 2)) expect(await tags.of(page)).toBe(tree)
  expect(tags.areWhole).toBe(true)
  for (const page of all.slice(2)) expect(await tags.of(page)).toBeNull()
  expect(tags.areWhole).toBe(false)
  expect(asked).toEqual([0, 1, 2])
})

test('tags that cannot be read are none, and those behind them are', async () => {
  const [broken, good] = pages([new Error('broken'), tree]).pages
  const tags = new PageTags()
  expect([await tags.of(broken!), await tags.of(good!)]).toEqual([null, tree])
})
