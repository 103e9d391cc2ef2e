import { csvParseRows } from 'd3'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readRows } from './cells.ts'

const values = (text: string) => [...readRows(text, ',')].map((row) => row.map((cell) => cell.text))

test('tells where each cell stands', () => {
  const text = '甲,"说""好"""\n乙,"两\n行"'
  const rows = [...readRows(text, ',')]
  expect(rows.map((row) => row.map((cell) => text.slice(cell.start, cell.end)))).toEqual([
    ['甲', '说""好""'],
    ['乙', '两\n行'],
  ])
})

test('reads cells as d3 does', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '甲', ' ', ',', '"', '\n') })
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 5,
  })
  fc.assert(
    fc.property(table, (rows) => {
      const text = rows
        .map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(','))
        .join('\n')
      expect(values(text)).toEqual(csvParseRows(text))
    }),
  )
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ',', '\n', 'b') }), (text) => {
      expect(values(text)).toEqual(csvParseRows(text))
    }),
  )
})

test.each([
  ['a quotation that never closes', 'a,"b\nc', [['a', '"b'], ['c']]],
  [
    'one that runs into the next cell',
    'a,"b\nc,"d"',
    [
      ['a', '"b'],
      ['c', 'd'],
    ],
  ],
  ['marks that are not doubled', 'a,"b "c" d"\ne', [['a', 'b "c" d'], ['e']]],
  ['spaces after a quotation', '"a" ,b', [['a', 'b']]],
  [
    'an empty quotation',
    '"",""\n"",b',
    [
      ['', ''],
      ['', 'b'],
    ],
  ],
])('%s', (_, text, rows) => {
  expect(values(text)).toEqual(rows)
})

test('every character of any text stands in a cell, but for quotation marks and what parts cells', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '甲', ' ', ',', '"', '\n') })
  const letters = (words: string) => words.replace(/[ ,"\n]/g, '')
  fc.assert(
    fc.property(text, (words) => {
      expect(letters(values(words).flat().join(''))).toBe(letters(words))
    }),
  )
})

test('goes over a text of stray quotation marks once', () => {
  expect(values('""x,'.repeat(200_000))[0]).toHaveLength(200_001)
  expect(values('"x\n'.repeat(200_000))).toHaveLength(200_000)
})
