import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesOf, stretchesOf } from './stretches.ts'

const anyText = fc
  .array(
    fc.constantFrom(
      '字'.repeat(30),
      'word '.repeat(200),
      '\n',
      '字\n',
      '\n\n',
      ' \n',
      '好。'.repeat(700),
    ),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(''))

test('stretches hold all words in order, end where lines or sentences do, and are not too long to draw', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const stretches = stretchesOf(text)
      expect(
        stretches
          .map(({ start, end }) => text.slice(start, end))
          .join('')
          .replace(/\s/g, ''),
      ).toBe(text.replace(/\s/g, ''))
      for (const { start, end } of stretches) {
        expect(end - start).toBeLessThan(10_000)
        const [before, after] = [text.slice(0, start), text.slice(end)]
        if (end - start < 2000) expect(after.trim() === '' || !before.endsWith('\n')).toBe(true)
        expect(before === '' || /[\n字。 d]$/.test(before)).toBe(true)
      }
    }),
  )
})

test('a long line is cut after sentences', () => {
  const text = `${'塘'.repeat(99)}。`.repeat(200)
  const stretches = stretchesOf(text)
  expect(stretches.length).toBeGreaterThan(4)
  for (const { end } of stretches) expect(text[end - 1]).toBe('。')
})

test('lines are those with words', () => {
  const text = 'a\n\n \nb\nc'
  const lines = Array.from(linesOf(text, { start: 1, end: text.length }))
  expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual(['b', 'c'])
})
