import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listOf } from '../domain/adjacency.ts'
import { shippedMeeting } from '../domain/shipped-meeting.fixture.ts'
import { meetingOf, someMeeting } from './large/large-meeting.fixture.ts'
import { linksOf } from './links.ts'
import { MOST_LINKS, MOST_ROWS, posterRows } from './poster-rows.ts'

const idsOf = (numbers: Iterable<number>) => [...new Set(numbers)].sort((a, b) => a - b)

test('a meeting that can be seen at once is there as a whole, whatever the points', () => {
  const rows = posterRows(shippedMeeting, Int32Array.of(3))
  expect(rows.speakers).toHaveLength(shippedMeeting.transcript.speakers.length)
  expect(rows.themes).toHaveLength(shippedMeeting.themes.length)
  expect(rows.links).toEqual(linksOf(shippedMeeting, Int32Array.of(3)))
  expect(rows.counts.every((count) => count === 1)).toBe(true)
})

test('of a larger one the rows that the points touch most, and the strongest links between them', () => {
  fc.assert(
    fc.property(someMeeting, fc.nat({ max: 5 }), (meeting, step) => {
      const points = Int32Array.from(meeting.kindOf.keys()).filter((i) => i % (step + 1) === 0)
      const { speakers, themes, links, counts, allLinks, leftOut } = posterRows(meeting, points)
      const touched = idsOf(Array.from(points, (point) => meeting.speakerOf[point]!))
      expect(speakers).toHaveLength(Math.min(MOST_ROWS, touched.length))
      expect(leftOut.speakers).toBe(touched.length - speakers.length)
      const said = (one: number) => points.filter((i) => meeting.speakerOf[i] === one).length
      const fewest = Math.min(...speakers.map(said))
      for (const one of touched) {
        if (!speakers.includes(one)) expect(said(one)).toBeLessThanOrEqual(fewest)
      }
      const own = points.filter((point) => speakers.includes(meeting.speakerOf[point]!))
      const on = idsOf(Array.from(points).flatMap((point) => [...listOf(meeting.themesOf, point)]))
      expect(themes).toEqual(on)
      expect(leftOut.themes).toBe(0)

      const key = ({ speaker, theme, kind }: (typeof links)[number]) =>
        `${speaker}/${theme}/${kind}`
      const all = new Map<string, number>()
      for (const link of linksOf(meeting, own)) all.set(key(link), (all.get(key(link)) ?? 0) + 1)
      expect(links.length).toBeLessThanOrEqual(MOST_LINKS)
      if (links.length === linksOf(meeting, own).length) return
      expect(allLinks).toBe(all.size)
      expect(counts).toEqual(links.map((link) => all.get(key(link))))
      const sizes = [...all.values()].sort((a, b) => b - a)
      expect(counts).toEqual(sizes.slice(0, MOST_LINKS))
    }),
  )
})

test('of too many rows those with the most points stay, in their order, and the others are counted', () => {
  const said = Array.from({ length: 60 }, (_, speaker) =>
    Array.from({ length: speaker < 30 ? 2 : 1 }, () => ({ speaker, kind: 0, themes: [speaker] })),
  ).flat()
  const meeting = meetingOf(60, 60, said)
  const rows = posterRows(meeting, Int32Array.from(meeting.kindOf.keys()))
  const first = Array.from({ length: MOST_ROWS }, (_, i) => i)
  expect(rows.speakers).toEqual(first)
  expect(rows.themes).toEqual(first)
  expect(rows.leftOut).toEqual({ speakers: 60 - MOST_ROWS, themes: 60 - MOST_ROWS })
})
