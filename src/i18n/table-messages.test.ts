import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { tableMessages } from './table-messages.ts'

test('every message of the tables is used somewhere on the page', () => {
  const view = readdirSync('src/view', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(`src/view/${name}`, 'utf8'))
    .join('\n')
  const unused = Object.keys(tableMessages('en')).filter(
    (key) => !new RegExp(`\\bt\\.${key}\\b`).test(view),
  )
  expect(unused).toEqual([])
})

test('counts are plural where English wants it', () => {
  const { kindCount, cell } = tableMessages('en')
  expect(cell(2, [kindCount.problem(1), kindCount.recommendation(1)])).toBe(
    '2 points (1 problem, 1 recommendation)',
  )
  expect(cell(0, [])).toBe('0 points')
  expect(tableMessages('zh').cell(1, [tableMessages('zh').kindCount.view(1)])).toBe(
    '1 个观点（1 观点）',
  )
})
