import { expect, test } from 'vitest'
import { linesOf, stopsOf, textOf } from './lines.ts'

/** A line of words from left to right, each with its place. */
const lineOf = (y: number, ...words: readonly (readonly [string, number, number])[]) =>
  words.map(([text, left, right]) => ({ text, left, right, y, size: 11 }))

const textsOf = (...lines: readonly ReturnType<typeof lineOf>[]) => {
  const found = linesOf(lines.flat())
  const stops = stopsOf(found)
  return found.map((line) => textOf(line, stops))
}

const FULL = lineOf(128, ['and goes on with words up to the very edge of it', 56, 287])

test('words that are stretched to the edge stand in no cells: nobody is called by one', () => {
  const stretched = (y: number) =>
    lineOf(y, ['Notwithstanding', 56, 142], ['the', 173, 190], ['considerable', 221, 287])
  expect(textsOf(stretched(100), stretched(114), FULL).slice(0, 2)).toEqual([
    'Notwithstanding the considerable',
    'Notwithstanding the considerable',
  ])
  const two = lineOf(100, ['Notwithstanding', 56, 142], ['uncertainties', 220, 287])
  expect(textsOf(two, FULL)[0]).toBe('Notwithstanding uncertainties')
})

test('a name stands in a cell where words begin at its place in other lines, or do not go to the edge', () => {
  const rows = ['aye', 'nay'].map((vote, i) =>
    lineOf(100 + 14 * i, ['Moss', 56, 80], [vote, 270, 287]),
  )
  expect(textsOf(...rows, FULL).slice(0, 2)).toEqual(['Moss\taye', 'Moss\tnay'])
  expect(textsOf(lineOf(100, ['Moss', 56, 80], ['aye', 150, 167]), FULL)[0]).toBe('Moss\taye')
  const said = lineOf(100, ['Moss', 56, 80], ['the weir is old and goes on', 150, 287])
  expect(textsOf(said, FULL)[0]).toBe('Moss\tthe weir is old and goes on')
})
