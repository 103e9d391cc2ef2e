import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '../text/fold.ts'
import { addsWord, findMarks } from './marks.ts'

const marked = (text: string, words: readonly string[]) => {
  const marks = findMarks(text, words)
  return marks.flatMap((start, i) => (i % 2 === 0 ? [text.slice(start, marks[i + 1])] : []))
}

test('marks stand where the words are in the original, whatever folding does to lengths', () => {
  expect(marked('ﬁve ＦＩＶＥ Five', ['five'])).toEqual(['ﬁve', 'ＦＩＶＥ', 'Five'])
  expect(marked('重 5㎏，5 kg', ['kg'])).toEqual(['㎏', 'kg'])
  expect(marked('Cafe\u0301 café', ['cafe'])).toEqual(['Cafe\u0301', 'café'])
  expect(marked('吸引领军人才', ['人才', '军人'])).toEqual(['军人才'])
})

const alphabet = fc.constantFrom('a', 'B', 'ﬁ', 'ｉ', 'F', '㎏', '人', '才', '，', 'é', ' ')
const text = fc.string({ unit: alphabet, maxLength: 30 })
const word = fc
  .string({ unit: alphabet, minLength: 1, maxLength: 3 })
  .map((word) => fold(word).replaceAll(' ', ''))
  .filter((word) => word !== '')

test('each mark folds to what has the word, and nothing that has it is left unmarked', () => {
  fc.assert(
    fc.property(text, word, (text, word) => {
      const marks = findMarks(text, [word])
      let at = 0
      for (let i = 0; i < marks.length; i += 2) {
        expect(fold(text.slice(at, marks[i]))).not.toContain(word)
        expect(marks[i]!).toBeGreaterThanOrEqual(at)
        at = marks[i + 1]!
        expect(fold(text.slice(marks[i], at))).toContain(word)
      }
      expect(fold(text.slice(at))).not.toContain(word)
    }),
  )
})

test('where folding keeps lengths, a mark folds to the very word', () => {
  const plain = fc.string({ unit: fc.constantFrom('a', 'A', 'Ａ', 'b', '人') })
  fc.assert(
    fc.property(plain, fc.constantFrom('ab', '人a', 'a', 'b'), (text, word) => {
      for (const piece of marked(text, [word])) expect(fold(piece)).toBe(word)
    }),
  )
})

test('a wording adds a word where the others have none of its readings', () => {
  expect(addsWord('Leading talent', ['领军人才'], [['talent']])).toBe(true)
  expect(addsWord('Leading talent', ['领军人才'], [['talent', '人才']])).toBe(false)
  expect(addsWord('Leading', ['领军人才'], [['talent']])).toBe(false)
})
