import { expect, test } from 'vitest'
import { shippedMeeting as meeting } from '../../domain/format/shipped-meeting.fixture.ts'
import { listResults } from './results.ts'
import type { SearchAnswer } from './SearchAnswer.ts'

/** An answer in which points of these numbers, 0 to 2 as in a finding, were found. */
const answer = (points: readonly number[], isWhole = true) =>
  ({
    meeting,
    finding: {
      points: Uint8Array.from(points),
      speakers: Int32Array.of(3, 4, 5, 6, 7),
      themes: Int32Array.of(1),
      words: [],
    },
    isWhole,
  }) as unknown as SearchAnswer
const ALL = Int32Array.from({ length: 12 }, (_, i) => i)
const pointsIn = (given: SearchAnswer, left = ALL) =>
  listResults(given, left).results.flatMap(({ is, number }) => (is === 'point' ? [number] : []))

const FOUND = [1, 2, 0, 2, 1, 2, 1, 2, 2, 2, 2, 2]

test('speakers, themes, then points, those with the words in themselves first, and how many more there are', () => {
  const { results, more } = listResults(answer(FOUND), ALL)
  expect(results.map(({ is }) => is[0]).join('')).toBe('ssss' + 't' + 'ppppp')
  expect(pointsIn(answer(FOUND))).toEqual([1, 3, 5, 7, 8])
  expect(more).toBe(6)
  expect(pointsIn(answer([1, 2, 1, 0, 2]))).toEqual([1, 4, 0, 2])
})

test('only points that the filters leave are listed and counted', () => {
  const left = Int32Array.of(0, 1, 2, 11)
  expect(pointsIn(answer(FOUND), left)).toEqual([1, 11, 0])
  expect(listResults(answer(FOUND), left).more).toBe(0)
})

test('what is found first is final once nothing later can be listed before it, and then lists what all of it does', () => {
  for (let until = 0; until <= FOUND.length; until++) {
    const first = answer(FOUND.slice(0, until), false)
    const { isFinal, more } = listResults(first, ALL)
    expect(isFinal, `${until}`).toBe(until >= 9)
    expect(more).toBeNull()
    if (isFinal) expect(pointsIn(first)).toEqual(pointsIn(answer(FOUND)))
  }
})
