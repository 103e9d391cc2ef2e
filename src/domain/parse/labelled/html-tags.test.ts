import { expect, test } from 'vitest'
import { closesTag, isTag } from './html-tags.ts'

test.each(['td', '/strong', 'BR', 'br/', 'br /', 'a href="x"', 'h3', '/h3'])(
  '<%s> is a tag',
  (within) => {
    expect(isTag(within)).toBe(true)
  },
)

test.each(['Jo', 'td of the town', 'h7', '//b', 'ada@town.example', 'Em Moss', ''])(
  '<%s> is none',
  (within) => {
    expect(isTag(within)).toBe(false)
  },
)

test('an element is closed anywhere, whatever else stands in angle brackets', () => {
  expect(closesTag('<Jo> hello </Jo> and <b>no</B>')).toBe(true)
  expect(closesTag('<Jo> hello </Jo>\n<b> I am here')).toBe(false)
})
