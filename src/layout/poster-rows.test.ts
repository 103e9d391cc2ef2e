import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listOf } from '../domain/adjacency.ts'
import { shippedMeeting } from '../domain/shipped-meeting.fixture.ts'
import { meetingOf, someMeeting } from './large/large-meeting.fixture.ts'
import { linksOf } from './links.ts'
import { MOST_ROWS, posterRows } from './poster-rows.ts'

const idsOf = (numbers: Iterable<number>) => [...new Set(numbers)].sort((a, b) => a - b)

test('a meeting that can be seen at once is there as a whole, whatever the points', () => {
  const rows = posterRows(shippedMeeting, Int32Array.of(3))
  expect(rows.speakers).toHaveLength(shippedMeeting.transcript.speakers.length)
  expect(rows.themes).toHaveLength(shippedMeeting.themes.length)
  expect(rows.links).toEqual(linksOf(shippedMeeting, Int32Array.of(3)))
  expect(rows.merged).toBe(false)
})

test('of a larger one the rows that the points touch, with each link between them at least once', () => {
  fc.assert(
    fc.property(someMeeting, fc.nat({ max: 5 }), (meeting, step) => {
      const points = Int32Array.from(meeting.kindOf.keys()).filter((i) => i % (step + 1) === 0)
      const { speakers, themes, links, merged, leftOut } = posterRows(meeting, points)
      expect(speakers).toEqual(idsOf(Array.from(points, (point) => meeting.speakerOf[point]!)))
      expect(themes).toEqual(
        idsOf(Array.from(points).flatMap((point) => [...listOf(meeting.themesOf, point)])),
      )
      expect(leftOut).toEqual({ speakers: 0, themes: 0 })
      const all = linksOf(meeting, points)
      const key = ({ speaker, theme, kind }: (typeof all)[number]) => `${speaker}/${theme}/${kind}`
      expect(new Set(links.map(key))).toEqual(new Set(all.map(key)))
      expect(links).toHaveLength(merged ? new Set(all.map(key)).size : all.length)
    }),
  )
})

test('of too many rows those with the most points stay, in their order, and the others are counted', () => {
  const said = Array.from({ length: 60 }, (_, speaker) =>
    Array.from({ length: speaker < 50 ? 2 : 1 }, () => ({ speaker, kind: 0, themes: [speaker] })),
  ).flat()
  const meeting = meetingOf(60, 60, said)
  const rows = posterRows(meeting, Int32Array.from(meeting.kindOf.keys()))
  const first = Array.from({ length: MOST_ROWS }, (_, i) => i)
  expect(rows.speakers).toEqual(first)
  expect(rows.themes).toEqual(first)
  expect(rows.leftOut).toEqual({ speakers: 60 - MOST_ROWS, themes: 0 })
})
