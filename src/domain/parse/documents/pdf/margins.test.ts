import { expect, test } from 'vitest'
import { linesOf } from './lines.ts'
import { marginLines } from './margins.ts'

let words = 0
/** A word that no other line has. */
const word = () => {
  words++
  return Array.from(words.toString(2), (digit) => 'ab'[Number(digit)]).join('')
}

/** Twelve lines of words from 100 pt on, below or above a line at `y`, on a page of 800 pt. */
const pageWith = (line: string, y: number, first = 100) => ({
  height: 800,
  lines: linesOf([
    { text: line, left: 200, right: 200 + 5 * line.length, y, size: 10 },
    ...Array.from({ length: 12 }, (_, i) => ({
      ...{ text: `The weir is old, says ${word()} of`, left: 50, right: 300, size: 10 },
      y: first + 14 * i,
    })),
  ]),
})
const leftOut = (pages: readonly ReturnType<typeof pageWith>[]) =>
  [...marginLines(pages)].map(({ runs }) => runs.map(({ text }) => text).join(' '))

test('a name that comes back at the edge of pages is no header, where it stands within them too or ends with a colon', () => {
  const name = (text: string) => [60, 60, 60, 400, 500].map((y) => pageWith(text, y))
  expect(leftOut(name('Ada Moss'))).toEqual([])
  expect(leftOut(name('Ada Moss').slice(0, 4))).toHaveLength(3)
  expect(leftOut(name('Ada Moss:').slice(0, 4))).toEqual([])
})

test('a header that changes from page to page is none of the text, above or below', () => {
  const titles = ['Opening', 'The weir', 'The library', 'The library']
  for (const pages of [
    titles.map((title) => pageWith(title, 60)),
    titles.map((title) => pageWith(title, 740, 500)),
  ])
    expect(leftOut(pages).sort()).toEqual(titles.toSorted())
})

test('the day of a scanned transcript is none of its text, nor is the number beside or below it', () => {
  const heights = [60, 66, 58, 71]
  const together = heights.map((y, i) => pageWith(`11/4-5/85   -${i + 2}-`, y))
  expect(leftOut(together)).toHaveLength(4)
  const apart = heights.map((y, i) => {
    const page = pageWith('11/4-5/85', y)
    const number = { text: `-${i + 2} -`, left: 300, right: 320, y: y + 6, size: 10 }
    return { ...page, lines: linesOf([...page.lines.flatMap(({ runs }) => runs), number]) }
  })
  expect(leftOut(apart)).toHaveLength(8)
  // Days that change are what somebody says.
  expect(
    leftOut(
      ['1/2/30', '3/4/31', '5/6/33', '7/8/32'].map((figure, i) => pageWith(figure, heights[i]!)),
    ),
  ).toEqual([])
})

test.each<[string, readonly ReturnType<typeof pageWith>[]]>([
  ['two pages', ['Opening', 'The weir'].map((title) => pageWith(title, 60))],
  [
    'lines as close as others',
    ['Opening', 'The weir', 'The library'].map((title) => pageWith(title, 86)),
  ],
  ['sentences', ['Yes.', 'No, never.', 'Who pays?'].map((said) => pageWith(said, 60))],
  ['labels', ['Ada Moss:', 'Jo Reed:', 'Ida Lark:'].map((label) => pageWith(label, 60))],
  [
    'other places',
    ['Opening', 'The weir', 'The library'].map((title, i) => pageWith(title, 50 + 5 * i)),
  ],
  [
    'one page without',
    [
      ...['Opening', 'The weir', 'The library'].map((title) => pageWith(title, 60)),
      pageWith('and goes on', 86),
    ],
  ],
])('lines at the top of pages stay: %s', (_, pages) => {
  expect(leftOut(pages)).toEqual([])
})
