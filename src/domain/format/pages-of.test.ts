import { expect, test } from 'vitest'
import { pagesOf } from './pages-of.ts'

/** The third page is empty; notes stand behind the last. */
const PAGES = [0, 100, 200, 200, 300]

test.each([
  [0, 10, [1, 1]],
  [99, 100, [1, 1]],
  [99, 101, [1, 2]],
  [100, 200, [2, 2]],
  [200, 210, [4, 4]],
  [290, 301, null],
  [300, 310, null],
] as const)('%i to %i', (start, end, pages) => {
  expect(pagesOf(PAGES, { start, end })).toEqual(pages)
})

test('of a text without pages, or before the first, nothing is said', () => {
  expect(pagesOf(undefined, { start: 0, end: 1 })).toBeNull()
  expect(pagesOf([], { start: 0, end: 1 })).toBeNull()
  expect(pagesOf([5, 9], { start: 0, end: 7 })).toBeNull()
})
