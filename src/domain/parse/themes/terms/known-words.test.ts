import fc from 'fast-check'
import { expect, test } from 'vitest'
import { KnownWords } from './known-words.ts'

const anyWord = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 4 })
  .map((word) => word.replace(/\s/g, '_'))

test('a word is what a map of the words says that it is', () => {
  const groups = fc.array(fc.array(anyWord, { maxLength: 8 }), { maxLength: 6 })
  fc.assert(
    fc.property(groups, anyWord, (lists, other) => {
      const known = new KnownWords(
        lists.map((words, step) => ({ kind: `k${step % 3}`, step, words: words.join(' ') })),
      )
      const map = new Map(lists.flatMap((words, step) => words.map((word) => [word, step])))
      for (const word of [...map.keys(), other]) expect(known.get(word)?.step).toBe(map.get(word))
      expect(known.get('')).toBeUndefined()
    }),
  )
})

test('words are told where they stand in a text', () => {
  const known = new KnownWords([{ kind: 'noun', step: 3, words: '路 路灯 灯坏' }])
  const here = new Int32Array(4).fill(7)
  known.beginningAt('看路灯坏了', 1, 3, here)
  expect([...here]).toEqual([7, known.numberOf('路'), known.numberOf('路灯'), -1])
  expect(known.at(here[2]!)).toMatchObject({ kind: 'noun', step: 3 })
})
