import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changedWords } from './words-in-time.ts'

const texts = (n: number, en: string, zh: string) => Array.from({ length: n }, () => ({ en, zh }))

test('words that came and went are told with how many texts have them; what stays is none', () => {
  const { came, went } = changedWords(
    texts(20, 'The ferry needs lanterns.', '渡船需要灯笼。'),
    texts(20, 'The ferry needs chargers.', '渡船需要电池。'),
  )
  expect(came).toContainEqual({ word: 'chargers', before: 0, after: 20 })
  expect(came).toContainEqual({ word: '电池', before: 0, after: 20 })
  expect(went).toContainEqual({ word: 'lanterns', before: 20, after: 0 })
  for (const { word } of [...came, ...went]) expect(['ferry', 'needs', '渡船']).not.toContain(word)
})

test('the same texts on both sides, and few, tell nothing', () => {
  const some = fc.array(fc.record({ en: fc.string({ maxLength: 40 }) }), { maxLength: 12 })
  fc.assert(
    fc.property(some, (all) => {
      expect(changedWords(all, all)).toEqual({ came: [], went: [] })
    }),
  )
  expect(changedWords(texts(2, 'lanterns', '灯笼'), texts(2, 'chargers', '电池'))).toEqual({
    ...{ came: [], went: [] },
  })
})

test('turned round, what came went', () => {
  const side = fc.array(
    fc.record({ en: fc.constantFrom('river water', 'water meadow', 'other things', 'bridge') }),
    { minLength: 1, maxLength: 40 },
  )
  fc.assert(
    fc.property(side, side, (a, b) => {
      const [one, other] = [changedWords(a, b), changedWords(b, a)]
      expect(other.went.map(({ word }) => word)).toEqual(one.came.map(({ word }) => word))
    }),
  )
})
