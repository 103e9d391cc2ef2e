import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstWords } from './first-words.ts'

test('a text begins with its first words, and with all of them where it is short', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      const words = firstWords(text)
      const whole = text.replace(/\s+/g, ' ').trim()
      expect(whole.startsWith(words.replace(/…$/, ''))).toBe(true)
      if (!words.endsWith('…')) expect(words).toBe(whole)
    }),
  )
})

test('no word is cut, and no mark stands before the dots', () => {
  expect(firstWords('Dredge the pond before the rains come, says the village.')).toBe(
    'Dredge the pond before…',
  )
  expect(firstWords('塘泥太厚，要在雨季以前清理，不能再拖。')).toBe('塘泥太厚，要在雨季以前清理…')
  expect(firstWords('塘泥太厚')).toBe('塘泥太厚')
})
