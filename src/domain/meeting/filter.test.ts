import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shippedMeeting as meeting, shippedTranscript } from '../format/shipped-meeting.fixture.ts'
import { KINDS } from '../format/transcript.ts'
import { listOf } from './adjacency.ts'
import { type Filter, filterPoints, HIDDEN_KIND, isFiltering, NO_FILTER } from './filter.ts'
import { raisedMoreThanAnswered } from './summary.ts'
import { countPresent, tallyPoints } from './tally.ts'

const filters: fc.Arbitrary<Filter> = fc.record({
  themes: fc.uniqueArray(fc.nat({ max: meeting.themes.length - 1 }), { maxLength: 4 }),
  match: fc.constantFrom('any', 'all'),
  kinds: fc.uniqueArray(fc.nat({ max: KINDS.length - 1 })),
})

test('the points that remain are those that the words of the filter say', () => {
  fc.assert(
    fc.property(filters, (filter) => {
      const expected = shippedTranscript.points.flatMap((point, i) => {
        const wanted = filter.themes.map((theme) => meeting.themes[theme]!.id)
        const onThemes =
          wanted.length === 0 ||
          (filter.match === 'all'
            ? wanted.every((id) => point.themes.includes(id))
            : wanted.some((id) => point.themes.includes(id)))
        const kinds = filter.kinds.filter((kind) => kind !== HIDDEN_KIND)
        const ofKind = kinds.length === 0 || kinds.includes(KINDS.indexOf(point.kind))
        return onThemes && ofKind ? [i] : []
      })
      expect([...filterPoints(meeting, filter)]).toEqual(expected)
    }),
  )
})

test('without a filter everything remains', () => {
  expect(filterPoints(meeting, NO_FILTER)).toHaveLength(meeting.transcript.points.length)
  expect(isFiltering(NO_FILTER)).toBe(false)
  expect(isFiltering({ ...NO_FILTER, match: 'all' })).toBe(false)
  expect(isFiltering({ ...NO_FILTER, kinds: [0] })).toBe(true)
})

test('a tally adds up: by speaker and by kind to the points, by theme to the strands', () => {
  const sum = (counts: Int32Array) => counts.reduce((a, b) => a + b, 0)
  fc.assert(
    fc.property(filters, (filter) => {
      const points = filterPoints(meeting, filter)
      const tally = tallyPoints(meeting, points)
      expect(tally.points).toBe(points.length)
      expect(sum(tally.speakers)).toBe(points.length)
      expect(sum(tally.kinds)).toBe(points.length)
      expect(sum(tally.themes)).toBe(
        [...points].reduce((n, point) => n + listOf(meeting.themesOf, point).length, 0),
      )
      expect(countPresent(tally.speakers)).toBe(
        new Set([...points].map((point) => meeting.speakerOf[point])).size,
      )
    }),
  )
})

test('raised more than answered: only themes with more problems than recommendations', () => {
  const rows = raisedMoreThanAnswered(meeting)
  const listed = new Map(rows.map((row) => [row.theme, row]))
  for (const [theme, { id }] of meeting.themes.entries()) {
    const on = shippedTranscript.points.filter((point) => point.themes.includes(id))
    const problems = on.filter((point) => point.kind === 'problem').length
    const recommendations = on.filter((point) => point.kind === 'recommendation').length
    expect(listed.get(theme), id).toEqual(
      problems > recommendations ? { theme, problems, recommendations } : undefined,
    )
  }
  const gaps = rows.map((row) => row.problems - row.recommendations)
  expect(gaps).toEqual(gaps.toSorted((a, b) => b - a))
  expect(rows.length).toBeGreaterThan(0)
})
