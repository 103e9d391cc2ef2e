import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HEADER, type TablePlace, walkTable } from './walk-table.ts'

const rows = [HEADER, 2, 0, 1]
const columns = [HEADER, 1, 0]
/** All headers, and of the cells those in which row and column differ. */
const has = ({ row, column }: TablePlace) => row !== column
const walk = (row: number, column: number, key: Parameters<typeof walkTable>[4]) =>
  walkTable(rows, columns, has, { row, column }, key)

test('arrows go along the order shown and over what is empty', () => {
  expect(walk(2, HEADER, 'ArrowRight')).toEqual({ row: 2, column: 1 })
  expect(walk(2, 1, 'ArrowRight')).toEqual({ row: 2, column: 0 })
  expect(walk(2, 0, 'ArrowRight')).toBeNull()
  expect(walk(1, HEADER, 'ArrowRight')).toEqual({ row: 1, column: 0 })
  expect(walk(2, 0, 'ArrowDown')).toEqual({ row: 1, column: 0 })
  expect(walk(2, 0, 'ArrowUp')).toEqual({ row: HEADER, column: 0 })
  expect(walk(HEADER, 1, 'ArrowLeft')).toBeNull()
  expect(walk(2, 0, 'Home')).toEqual({ row: 2, column: HEADER })
  expect(walk(2, HEADER, 'End')).toEqual({ row: 2, column: 0 })
})

test('a step never leads to where nothing is, and back again leads home', () => {
  const there = rows.flatMap((row) => columns.map((column) => ({ row, column }))).filter(has)
  const back = { ArrowRight: 'ArrowLeft', ArrowDown: 'ArrowUp' } as const
  fc.assert(
    fc.property(
      fc.constantFrom(...there),
      fc.constantFrom('ArrowRight', 'ArrowDown'),
      (at, key) => {
        const next = walkTable(rows, columns, has, at, key)
        if (!next) return
        expect(has(next)).toBe(true)
        expect(walkTable(rows, columns, has, next, back[key])).toEqual(at)
      },
    ),
  )
})
