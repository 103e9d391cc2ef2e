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

test('a quotation that never closes runs to the end', () => {
  expect(values('a,"b\nc')).toEqual([['a', 'b\nc']])
})
