import fc from 'fast-check'
import { expect, test } from 'vitest'
import { atOnce } from '../text/steps.ts'
import { foldCopySteps, foldPhrase } from './fold-copy.ts'

const anyCopy = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom('「', '。', ' ', '\u3000', '会', 'é', 'e\u0301', '㎏', 'Ａ', '🌊'),
  }),
)

test('copies that differ in widths, white space and the shape of marks fold to the same', () => {
  expect(foldPhrase('「智造」，３５％。')).toBe(foldPhrase('“ 智造 ”, 35%.'))
  expect(foldPhrase('Beyoncé')).toBe(foldPhrase('BEYONCE\u0301'))
})

test('a phrase folds as it does in a copy, and every unit leads back to where it stands', () => {
  fc.assert(
    fc.property(anyCopy, (copy) => {
      const { text, starts, ends } = atOnce(foldCopySteps(copy))
      expect(text).toBe(foldPhrase(copy))
      for (let i = 0; i < text.length; i++)
        expect(foldPhrase(copy.slice(starts[i], ends[i]))).toContain(text[i])
    }),
  )
})
