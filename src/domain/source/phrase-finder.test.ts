import fc from 'fast-check'
import { expect, test } from 'vitest'
import { atOnce } from '../text/steps.ts'
import { createFinder } from './phrase-finder.ts'

/** Of few letters, so that phrases begin alike, stand in each other and overlap. */
const words = (minLength: number) =>
  fc.string({ unit: fc.constantFrom('塘', '泥', 'a', '🌊'), minLength, maxLength: 12 })

test('every phrase is found wherever it stands, and nothing else', () => {
  fc.assert(
    fc.property(fc.array(words(1), { maxLength: 20 }), words(0), words(0), (phrases, a, b) => {
      const text = [a, ...phrases.slice(0, 3), b].join('')
      const finder = createFinder()
      for (const phrase of phrases) finder.add(phrase)
      const expected = new Map<string, number[]>()
      for (const phrase of phrases) {
        const places = []
        for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1))
          places.push(at)
        if (places.length > 0) expected.set(phrase, places)
      }
      expect(atOnce(finder.find(text))).toEqual(expected)
    }),
  )
})

test('however many begin alike, a text is looked through once', () => {
  const finder = createFinder()
  const names = Array.from({ length: 20_000 }, (_, i) => `水务组${String(i).padStart(5, '0')}`)
  for (const name of names) finder.add(name)
  const found = atOnce(finder.find(names.join('，')))
  expect(names.every((name, i) => found.get(name)?.join() === String(i * 9))).toBe(true)
})
