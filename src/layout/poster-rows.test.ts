import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shippedMeeting } from '../domain/format/shipped-meeting.fixture.ts'
import { listOf } from '../domain/meeting/adjacency.ts'
import type { Meeting } from '../domain/meeting/meeting.ts'
import { meetingOf, someMeeting, zipfMeeting } from './large/large-meeting.fixture.ts'
import { linksOf } from './links.ts'
import { MOST_LINKS, MOST_ROWS, posterRows } from './poster-rows.ts'

const allOf = (meeting: Meeting) => Int32Array.from(meeting.kindOf.keys())
const idsOf = (numbers: Iterable<number>) => [...new Set(numbers)].sort((a, b) => a - b)

test('a meeting that can be seen at once is there as a whole, whatever the points', () => {
  const rows = posterRows(shippedMeeting, Int32Array.of(3))
  expect(rows.speakers).toHaveLength(shippedMeeting.transcript.speakers.length)
  expect(rows.themes).toHaveLength(shippedMeeting.themes.length)
  expect(rows.links).toEqual(linksOf(shippedMeeting, Int32Array.of(3)))
  expect(rows.counts.every((count) => count === 1)).toBe(true)
})

test('of a larger one the rows that the points touch most', () => {
  fc.assert(
    fc.property(someMeeting, fc.nat({ max: 5 }), (meeting, step) => {
      const points = Int32Array.from(meeting.kindOf.keys()).filter((i) => i % (step + 1) === 0)
      const { speakers, themes, leftOut } = posterRows(meeting, points)
      const touched = idsOf(Array.from(points, (point) => meeting.speakerOf[point]!))
      expect(speakers).toHaveLength(Math.min(MOST_ROWS, touched.length))
      expect(leftOut.speakers).toBe(touched.length - speakers.length)
      const said = (one: number) => points.filter((i) => meeting.speakerOf[i] === one).length
      const fewest = Math.min(...speakers.map(said))
      for (const one of touched) {
        if (!speakers.includes(one)) expect(said(one)).toBeLessThanOrEqual(fewest)
      }
      const on = idsOf(Array.from(points).flatMap((point) => [...listOf(meeting.themesOf, point)]))
      expect(themes).toEqual(on)
      expect(leftOut.themes).toBe(0)
    }),
  )
})

test('of too many links those of a speaker, theme and kind are one, and the strongest are drawn', () => {
  const meeting = zipfMeeting()
  const { speakers, themes, links, counts, allLinks } = posterRows(meeting, allOf(meeting))
  const own = linksOf(meeting, allOf(meeting)).filter(
    ({ speaker, theme }) => speakers.includes(speaker) && themes.includes(theme),
  )
  const key = ({ speaker, theme, kind }: (typeof own)[number]) => `${speaker}/${theme}/${kind}`
  const all = new Map<string, number>()
  for (const link of own) all.set(key(link), (all.get(key(link)) ?? 0) + 1)
  expect(all.size).toBeGreaterThan(MOST_LINKS)
  expect(allLinks).toBe(all.size)
  expect(links).toHaveLength(MOST_LINKS)
  expect(counts).toEqual(links.map((link) => all.get(key(link))))
  const sizes = [...all.values()].sort((a, b) => b - a)
  expect(counts).toEqual(sizes.slice(0, MOST_LINKS))
})

test('few links are drawn one by one, each for one point', () => {
  const meeting = zipfMeeting()
  const points = Int32Array.from({ length: 60 }, (_, i) => i)
  const { links, counts, speakers, themes } = posterRows(meeting, points)
  expect(links).toEqual(
    linksOf(meeting, points).filter(
      ({ speaker, theme }) => speakers.includes(speaker) && themes.includes(theme),
    ),
  )
  expect(counts).toEqual(links.map(() => 1))
})

test('of too many rows those with the most points stay, in their order, and the others are counted', () => {
  const said = Array.from({ length: 60 }, (_, speaker) =>
    Array.from({ length: speaker < 30 ? 2 : 1 }, () => ({ speaker, kind: 0, themes: [speaker] })),
  ).flat()
  const meeting = meetingOf(60, 60, said)
  const rows = posterRows(meeting, allOf(meeting))
  const first = Array.from({ length: MOST_ROWS }, (_, i) => i)
  expect(rows.speakers).toEqual(first)
  expect(rows.themes).toEqual(first)
  expect(rows.leftOut).toEqual({ speakers: 60 - MOST_ROWS, themes: 60 - MOST_ROWS })
})
