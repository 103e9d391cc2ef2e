import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shippedMeeting as meeting, shippedTranscript } from '../format/shipped-meeting.fixture.ts'
import { coverageOf, leastTouched, leavingOut, leftOutBy, touchingOnlyOne } from './coverage.ts'
import { crossTabulate } from './crosstab.ts'

const { points, speakers } = shippedTranscript
const arbitrary = fc.record({
  some: fc.subarray(points.map((_, i) => i)),
  themes: fc.subarray(meeting.themes.map((_, i) => i)),
})
const touches = (some: Iterable<number>, speaker: number, theme: number) =>
  [...some].some(
    (i) =>
      points[i]!.speaker === speakers[speaker]!.id &&
      points[i]!.themes.includes(meeting.themes[theme]!.id),
  )

test('touched and never touched make up all pairs, as the file has them', () => {
  fc.assert(
    fc.property(arbitrary, ({ some, themes }) => {
      const tab = crossTabulate(meeting, Int32Array.from(some))
      const coverage = coverageOf(tab, speakers.length, meeting.themes.length, themes)
      const never = new Set(
        leavingOut(coverage).flatMap((speaker) =>
          leftOutBy(coverage, speaker).map((theme) => `${speaker}/${theme}`),
        ),
      )
      for (const speaker of speakers.keys()) {
        for (const theme of themes) {
          expect(never.has(`${speaker}/${theme}`)).toBe(!touches(some, speaker, theme))
        }
        expect(coverage.breadth[speaker]).toBe(
          themes.filter((theme) => touches(some, speaker, theme)).length,
        )
      }
      const reached = leastTouched(coverage).map((theme) => coverage.reach[theme]!)
      expect(reached).toEqual(reached.toSorted((a, b) => a - b))
      expect(reached.reduce((a, b) => a + b, 0)).toBe(speakers.length * themes.length - never.size)
    }),
  )
})

test('who touches only one of a group, and which', () => {
  const tab = crossTabulate(meeting, meeting.pointsOf.items)
  const [fields] = meeting.sections
  const coverage = coverageOf(tab, speakers.length, meeting.themes.length, fields!.themes)
  const rows = touchingOnlyOne(coverage, fields!.themes)
  expect(rows.length).toBeGreaterThan(0)
  for (const [speaker] of speakers.entries()) {
    const own = fields!.themes.filter((theme) => touches(meeting.pointsOf.items, speaker, theme))
    expect(rows.find((row) => row.speaker === speaker)?.theme).toBe(
      own.length === 1 ? own[0] : undefined,
    )
  }
})
