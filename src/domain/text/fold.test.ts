import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, foldWithMap } from './fold.ts'

test('width, case, accents and ligatures are levelled', () => {
  expect(fold('ＡｂＣ１２３，ﬁne')).toBe('abc123,fine')
  expect(fold('Wú Yìtǒng')).toBe('wu yitong')
  expect(fold('Straße ΣΟΦΌΣ İ ㎏ ｶﾞ')).toBe('strasse σοφοσ i kg ガ')
  expect(fold('工业之母。“人才”')).toBe('工业之母。"人才"')
  expect(fold('the council’s – own')).toBe("the council's - own")
})

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('ﬁ', 'e', '\u0301', '㎏', '人', 'ｶ', 'ﾞ', 'ㄱ', 'ㅏ', 'ß', ' '),
  }),
)

test('folding with a map folds the same, and leads every unit back to its own piece', () => {
  fc.assert(
    fc.property(text, (original) => {
      const folded = foldWithMap(original)
      expect(folded.text).toBe(fold(original))
      let before = 0
      for (let i = 0; i < folded.text.length; i++) {
        const [start, end] = [folded.starts[i]!, folded.ends[i]!]
        expect(start).toBeGreaterThanOrEqual(before)
        expect(end).toBeGreaterThan(start)
        expect(fold(original.slice(start, end))).toContain(folded.text[i])
        before = start
      }
      expect(folded.starts.length).toBe(folded.text.length)
    }),
  )
})

test('a letter with a hundred thousand marks is folded in pieces, not put in order at length', () => {
  const piled = `a${'\u0316\u0301'.repeat(50_000)}b`
  expect(fold(piled)).toBe('ab')
  expect(foldWithMap(piled).text).toBe('ab')
})

test('signs for radicals, as PDFs have them, are found by the characters', () => {
  expect(fold('⻢鞍⼭⻓桥')).toBe(fold('马鞍山长桥'))
  const { text, starts } = foldWithMap('去⻢鞍')
  expect(starts[text.indexOf('马')]).toBe(1)
})
