import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shippedMeeting as meeting, shippedTranscript } from '../format/shipped-meeting.fixture.ts'
import { NO_FILTER } from './filter.ts'
import { remediesByTheme, remedyState } from './remedies.ts'
import { shownThemes } from './shown-themes.ts'

const { points } = shippedTranscript
const all = points.map((_, i) => i)
const themes = shownThemes(meeting, NO_FILTER)

test('each theme has the problems and recommendations that the file puts on it', () => {
  fc.assert(
    fc.property(fc.subarray(all), fc.subarray(themes), (some, wanted) => {
      const rows = remediesByTheme(meeting, Int32Array.from(some), wanted)
      const on = (theme: number, kind: string) =>
        some.filter(
          (i) => points[i]!.kind === kind && points[i]!.themes.includes(meeting.themes[theme]!.id),
        )
      for (const { theme, problems, recommendations } of rows) {
        expect(problems).toEqual(on(theme, 'problem'))
        expect(recommendations).toEqual(on(theme, 'recommendation'))
      }
      expect(rows.map(({ theme }) => theme).sort((a, b) => a - b)).toEqual(
        wanted.filter(
          (theme) => on(theme, 'problem').length + on(theme, 'recommendation').length > 0,
        ),
      )
    }),
  )
})

test('the unanswered come first, then the widest gap, those without problems last', () => {
  fc.assert(
    fc.property(fc.subarray(all), (some) => {
      const rows = remediesByTheme(meeting, Int32Array.from(some), themes)
      const rank = rows.map((row) =>
        ['unanswered', 'answered', 'unraised'].indexOf(remedyState(row)),
      )
      expect(rank).toEqual(rank.toSorted((a, b) => a - b))
      for (const [i, row] of rows.entries()) {
        const next = rows[i + 1]
        if (!next || rank[i] !== rank[i + 1]) continue
        const gap = ({ problems, recommendations }: typeof row) =>
          problems.length - recommendations.length
        expect(gap(row)).toBeGreaterThanOrEqual(gap(next))
      }
    }),
  )
})

test('with ticked themes only those are gone through, in the order shown', () => {
  expect(shownThemes(meeting, { ...NO_FILTER, themes: [7, 2, 7] })).toEqual([2, 7])
  expect(themes).toHaveLength(meeting.themes.length)
})
