import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyTranscript } from '../domain/format/any-transcript.fixture.ts'
import { well } from '../domain/format/well.fixture.ts'
import { listOf } from '../domain/meeting/adjacency.ts'
import { indexTranscript } from '../domain/meeting/meeting.ts'
import { layoutTimeline } from './timeline.ts'

const STRETCHES = 12

test('each point that is shown stands once in the row of each of its themes, in the order of places', () => {
  fc.assert(
    fc.property(anyTranscript, fc.infiniteStream(fc.boolean()), (transcript, choices) => {
      const meeting = indexTranscript(transcript)
      const points = Int32Array.from([...meeting.kindOf.keys()].filter(() => choices.next().value))
      const { rows, bounds } = layoutTimeline(meeting, points, STRETCHES)
      const drawn = rows.flatMap(({ theme, cells }) =>
        cells.flatMap((cell) => cell.points.map((point) => `${point} ${theme}`)),
      )
      const said = [...points].flatMap((point) =>
        [...listOf(meeting.themesOf, point)].map((theme) => `${point} ${theme}`),
      )
      expect(drawn.toSorted()).toEqual(said.toSorted())
      expect(bounds).toHaveLength(STRETCHES + 1)
      expect(bounds).toEqual(bounds.toSorted((a, b) => a - b))
      for (const { stretch, share } of rows.flatMap(({ cells }) => cells)) {
        expect(stretch).toBeLessThan(STRETCHES)
        expect(share > 0 && share <= 1).toBe(true)
      }
    }),
  )
})

test('a meeting with times is divided by them, one with places alone by these', () => {
  const all = Int32Array.from(well.points.keys())
  const timed = layoutTimeline(indexTranscript(well), all, STRETCHES)
  expect([timed.by, timed.bounds[0], timed.bounds.at(-1)]).toEqual(['time', 0, 180_000])
  const points = well.points.map(({ time: _, ...point }) => point)
  const placed = layoutTimeline(indexTranscript({ ...well, points }), all, STRETCHES)
  expect([placed.by, placed.bounds[0]]).toEqual(['place', well.points[0]!.span!.start])
})
