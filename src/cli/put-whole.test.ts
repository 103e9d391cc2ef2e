import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newFolder } from './archive-files.fixture.ts'
import { putWhole, wholeOf } from './put-whole.ts'

test('a file is written whole whatever another who writes it has begun, and nothing else stays', () => {
  const folder = newFolder()
  const target = join(folder, 'index.html')
  mkdirSync(`${target}.part`)
  putWhole(target, 'whole')
  expect(readFileSync(target, 'utf8')).toBe('whole')
  expect(readdirSync(folder)).toEqual(['index.html', 'index.html.part'])
})

test('of a file that cannot be put in its place no part is left', () => {
  const folder = newFolder()
  mkdirSync(join(folder, 'taken', 'in'), { recursive: true })
  expect(() => putWhole(join(folder, 'taken'), '')).toThrow()
  expect(readdirSync(folder)).toEqual(['taken'])
})

test('the name of a part tells which file it is of', () => {
  for (const part of [`a/index.html.${randomUUID()}.part`, 'a/index.html.part', 'a/index.html'])
    expect(wholeOf(part)).toBe('a/index.html')
})
