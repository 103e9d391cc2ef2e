import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '../../text/fold.ts'
import { readQuery } from './query.ts'
import { findQueryMarks } from './query-marks.ts'

const marked = (typed: string, text: string) => {
  const marks = findQueryMarks(text, readQuery(typed))
  return marks.flatMap((start, i) => (i % 2 === 0 ? [text.slice(start, marks[i + 1])] : []))
}

test.each([
  ['the', 'The other theme', ['The', 'the']],
  ['"the"', 'The other theme', ['The']],
  ['"the', 'The other theme', ['The', 'the']],
  ['amp', 'lamps', []],
  ['"street lamp"', 'A street lamp, streets of lamps', ['street', 'lamp']],
  ['covid-19', 'COVID-19, covids, 190', ['COVID', '19', '19']],
  ['灯', '路灯、the灯', ['灯', '灯']],
  ['5g网络', '在5G网络里', ['5G网络']],
  ['g网络', '在5G网络里', []],
  ['络的', '网络的事', ['络的']],
  ['a灯a', 'ba灯a灯a', ['a灯a']],
  // Letters beyond the first plane are letters of words too.
  ['𐐨𐐩', '𐐨𐐩𐐪 𐐪𐐨𐐩', ['𐐨𐐩']],
])('%s in %s', (typed, text, expected) => expect(marked(typed, text)).toEqual(expected))

test('a word marks the beginning of each word that begins so, and nothing else', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'É', '5'), minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(word, fc.array(word), (typed, words) => {
      const begins = words.filter((one) => fold(one).startsWith(fold(typed)))
      expect(marked(typed, words.join(' '))).toHaveLength(begins.length)
    }),
  )
})
