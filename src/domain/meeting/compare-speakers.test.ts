import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shippedMeeting as meeting, shippedTranscript } from '../format/shipped-meeting.fixture.ts'
import { compareSpeakers } from './compare-speakers.ts'

const { points, speakers } = shippedTranscript
const all = points.map((_, i) => i)
const themes = meeting.themes.map((_, i) => i)
const twoOrThree = fc.subarray([...speakers.keys()], { minLength: 2, maxLength: 3 })

test('every point of the compared is under each of its themes, shared or of one alone', () => {
  fc.assert(
    fc.property(fc.subarray(all), twoOrThree, (some, compared) => {
      const { shared, own } = compareSpeakers(meeting, Int32Array.from(some), compared, themes)
      for (const [column, speaker] of compared.entries()) {
        for (const theme of themes) {
          const expected = some.filter(
            (i) =>
              points[i]!.speaker === speakers[speaker]!.id &&
              points[i]!.themes.includes(meeting.themes[theme]!.id),
          )
          const inShared = shared.find((row) => row.theme === theme)?.points[column] ?? []
          const inOwn = own[column]!.find((row) => row.theme === theme)?.points ?? []
          expect([...inShared, ...inOwn]).toEqual(expected)
        }
      }
      const sharing = shared.map((row) => row.points.filter((one) => one.length > 0).length)
      expect(sharing.every((n) => n > 1)).toBe(true)
      expect(sharing).toEqual(sharing.toSorted((a, b) => b - a))
      const alone = own.flatMap((rows) => rows.map(({ theme }) => theme))
      expect(new Set(alone).size).toBe(alone.length)
      expect(alone.filter((theme) => shared.some((row) => row.theme === theme))).toEqual([])
    }),
  )
})

test('only the given themes are gone through', () => {
  const { shared, own } = compareSpeakers(meeting, Int32Array.from(all), [0, 1, 2], [3])
  expect([...shared, ...own.flat()].every(({ theme }) => theme === 3)).toBe(true)
})
