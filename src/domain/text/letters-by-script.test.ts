import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasHan, SCRIPTS } from './language-of-words.ts'
import { lettersByScript } from './letters-by-script.ts'

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '灯',
        'あ',
        '한',
        'ไ',
        'λ',
        'ა',
        'ա',
        'ம',
        'é',
        'ж',
        'ع',
        'ह',
        '𠀀',
        '𝒜',
        '.',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
      // Halves of pairs that stand alone.
      fc.constantFrom('\ud840', '\udc00'),
    ),
  )
  .map((parts) => parts.join(''))

test('letters are counted as the signs of their script are found', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(lettersByScript(text)).toEqual(
        SCRIPTS.map(([letters]) => text.match(letters)?.length ?? 0),
      )
      expect(hasHan(text)).toBe(/\p{Script=Han}/u.test(text))
    }),
  )
})
