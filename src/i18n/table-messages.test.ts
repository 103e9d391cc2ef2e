import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { TABLE_MESSAGES } from './table-messages.ts'

test('every message of the tables is used somewhere on the page', () => {
  const view = readdirSync('src/view', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(`src/view/${name}`, 'utf8'))
    .join('\n')
  const unused = Object.keys(TABLE_MESSAGES.en).filter(
    (key) => !new RegExp(`\\bt\\.${key}\\b`).test(view),
  )
  expect(unused).toEqual([])
})

test('counts are plural where English wants it', () => {
  const { kindCount, cell } = TABLE_MESSAGES.en
  expect(cell(2, [kindCount.problem(1), kindCount.recommendation(1)])).toBe(
    '2 points (1 problem, 1 recommendation)',
  )
  expect(cell(0, [])).toBe('0 points')
  expect(TABLE_MESSAGES.zh.cell(1, [TABLE_MESSAGES.zh.kindCount.view(1)])).toBe(
    '1 个观点（1 观点）',
  )
})
