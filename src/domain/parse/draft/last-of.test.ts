import { expect, it } from 'vitest'
import { lastOf } from './last-of.ts'

it('finds the last of several places, and nothing where there is none', () => {
  const pattern = /灯|桥/g
  expect(lastOf('灯坏了，桥也坏了。', pattern)?.index).toBe(4)
  expect(lastOf('路也坏了。', pattern)).toBeNull()
})

it('looks from the beginning, wherever the pattern stopped before', () => {
  const pattern = /lamp/g
  pattern.test('a lamp and a lamp')
  expect(lastOf('lamp', pattern)?.index).toBe(0)
})
