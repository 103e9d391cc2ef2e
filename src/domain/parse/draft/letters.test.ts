import fc from 'fast-check'
import { expect, test } from 'vitest'
import { charSet, isIn, SPACES } from './char-set.ts'
import { hasLetter, isLetterAt } from './letters.ts'

const LETTER = /^[\p{L}\p{N}]/u
const words = fc.string({ unit: 'binary' })

test('every unit is the letter, the digit or the sign that a pattern takes it for', () => {
  const wrong = []
  for (let code = 0; code < 0x10000; code++) {
    const unit = String.fromCharCode(code)
    if (isLetterAt(unit, 0) !== LETTER.test(unit)) wrong.push(code)
  }
  expect(wrong).toEqual([])
})

test('a letter of two units is one, whatever half of one stood before', () => {
  expect(isLetterAt('\ud840', 0)).toBe(false)
  expect(isLetterAt('\ud840\udc00', 0)).toBe(true)
  expect(isLetterAt('\ud83c\udf3f', 0)).toBe(false)
  fc.assert(
    fc.property(words, (text) => {
      for (let at = 0; at < text.length; at++)
        expect(isLetterAt(text, at)).toBe(LETTER.test(text.slice(at)))
      expect(hasLetter(text, 0, text.length)).toBe(/[\p{L}\p{N}]/u.test(text))
    }),
  )
})

test('white space is what it is in a pattern', () => {
  const spaces = charSet(SPACES)
  const wrong = []
  for (let code = 0; code < 0x10000; code++) {
    const unit = String.fromCharCode(code)
    if (isIn(spaces, unit, 0) !== /\s/.test(unit)) wrong.push(code)
  }
  expect(wrong).toEqual([])
})
