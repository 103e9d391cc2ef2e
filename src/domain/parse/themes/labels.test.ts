import { expect, test } from 'vitest'
import { labelTerms } from './labels.ts'
import type { Term } from './terms/meeting-terms.ts'

/** Three stretches of ten points each; two people speak in turn. */
const stretches = [0, 10, 20].map((first) => ({ first, end: first + 10, opening: first + 1 }))
const counts = {
  words: 3000,
  people: (mentions: Int32Array) => new Set(mentions.map((point) => point % 2)).size,
  person: (point: number) => point % 2,
  stretch: (point: number) => Math.floor(point / 10),
}

const term = (stem: number, mentions: readonly number[], width = 9): Term => ({
  stems: [stem],
  telling: [stem],
  kind: 'noun',
  step: 10,
  width,
  mentions: Int32Array.from(mentions),
})
const stemsOf = (terms: readonly Term[]) =>
  labelTerms(terms, stretches, counts, (it) => it).map((chosen) =>
    chosen.map(({ stems }) => stems[0]),
  )

test('what is said in every stretch does not name them all', () => {
  const everywhere = term(1, [2, 3, 4, 12, 13, 14, 15, 16, 22, 23, 24])
  const own = stretches.flatMap(({ first }, i) => [
    term(10 + i, [first + 2, first + 5]),
    term(20 + i, [first + 4, first + 7]),
  ])
  const named = stemsOf([everywhere, ...own])
  expect(named.filter((stems) => stems.includes(1))).toHaveLength(1)
  expect(named[1]).toContain(1)
})

test('what many say, and what is announced, goes before what one says as often', () => {
  const byOne = term(1, [2, 4, 6, 8])
  const byTwo = term(2, [2, 3, 6, 7])
  const announced = term(3, [0, 3, 6, 7])
  expect(stemsOf([byOne, byTwo, announced])[0]).toEqual([3, 2])
})

test('what others say too, elsewhere in the meeting, goes before what one alone says', () => {
  const byOne = term(1, [2, 4, 14])
  const byTwo = term(2, [2, 4, 15])
  expect(stemsOf([byOne, byTwo])[0]).toEqual([2, 1])
})

test('a third term is in a name that stays short with it', () => {
  const said = [2, 3, 6, 7]
  const short = [1, 2, 3, 4].map((stem) => term(stem, said, 4))
  expect(stemsOf(short)[0]).toEqual([1, 2, 3])
  expect(stemsOf([...short.slice(0, 2), term(3, said, 6)])[0]).toEqual([1, 2])
})

test('of two beside another, the one that is said in the same points goes first', () => {
  const best = term(1, [0, 1, 2, 3, 4, 5, 6, 7])
  const apart = term(2, [8, 9, 8, 9])
  const beside = term(3, [6, 7, 6, 7])
  expect(stemsOf([best, apart, beside])[0]).toEqual([1, 3])
})

test('what tells nothing in a stretch names none', () => {
  const said = [2, 3, 6, 7]
  const named = labelTerms([term(1, said), term(2, said)], stretches, counts, (it) =>
    it.stems[0] === 1 ? null : it,
  )
  expect(named[0]!.map(({ stems }) => stems[0])).toEqual([2])
})
