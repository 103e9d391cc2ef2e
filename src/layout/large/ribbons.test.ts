import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listOf } from '../../domain/meeting/adjacency.ts'
import { maskOf } from '../../domain/meeting/filter.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { tallyPoints } from '../../domain/meeting/tally.ts'
import { linksOf } from '../links.ts'
import { ROW_SHARE } from '../strands.ts'
import { type Column, inView, middleOf } from './column.ts'
import { createBeyond, createFlows } from './flows.ts'
import { SPEAKERS, someMeeting, THEMES, zipfMeeting } from './large-meeting.fixture.ts'
import { liftedRows, ribbonTest } from './lift-ribbons.ts'
import { orderRows } from './order.ts'
import { ABOVE, BELOW, layoutRibbons, MOST_STRANDS, type Ribbon } from './ribbons.ts'

const HEIGHT = 360
const EDGE = 24

const columnOf = (count: number, rowHeight: number, scrolled: number, hidden = -1): Column => ({
  ...orderRows(
    // Every second row first: an order that is not that of the numbers.
    Array.from({ length: count }, (_, i) => i),
    count,
    (row) => row !== hidden,
    (row) => row % 2 === 0,
  ),
  rowHeight,
  top: EDGE,
  height: HEIGHT - 2 * EDGE,
  scrolled,
})

const everyPoint = (meeting: Meeting) => Int32Array.from(meeting.speakerOf.keys())

function layout(meeting: Meeting, points: Int32Array, speakers: Column, themes: Column) {
  const remains = maskOf(points, meeting.speakerOf.length)
  const beyond = createBeyond(meeting, remains, speakers.rows, tallyPoints(meeting, points))
  // As if scrolled there from the end: the counts must not depend on the way.
  beyond({ first: speakers.rows.length, end: speakers.rows.length })
  const own = (speaker: number) =>
    linksOf(
      meeting,
      listOf(meeting.pointsOf, speaker).filter((point) => remains[point]),
    )
  return layoutRibbons(
    createFlows(meeting, remains),
    own,
    beyond(inView(speakers)),
    speakers,
    themes,
    HEIGHT,
  )
}

const someView = fc.record({
  meeting: someMeeting,
  speakers: fc
    .tuple(fc.nat({ max: 1300 }), fc.integer({ min: -1, max: SPEAKERS - 1 }))
    .map(([scrolled, hidden]) => columnOf(SPEAKERS, 48, scrolled, hidden)),
  themes: fc
    .tuple(fc.nat({ max: 500 }), fc.integer({ min: -1, max: THEMES - 1 }))
    .map(([scrolled, hidden]) => columnOf(THEMES, 36, scrolled, hidden)),
  every: fc.integer({ min: 1, max: 3 }),
})

/** How many points each row in view has between rows in view. */
function rowTotals(ribbons: readonly Ribbon[]): number[] {
  const ends = ribbons.flatMap(({ speaker, theme }) => [`from ${speaker}`, `to ${theme}`])
  return [...new Set(ends)].map((end) =>
    sum(ribbons.filter(({ speaker, theme }) => end === `from ${speaker}` || end === `to ${theme}`)),
  )
}

const sum = (ribbons: readonly Ribbon[]) => ribbons.reduce((total, { count }) => total + count, 0)

/** Whether a y is within what a row's strands may take, or within the edge for rows beyond. */
function isAtHome(y: number, row: number, column: Column): boolean {
  if (row === ABOVE) return y >= 0 && y <= column.top
  if (row === BELOW) return y >= column.top + column.height && y <= HEIGHT
  const middle = middleOf(column, column.rank[row]!)
  return Math.abs(y - middle) <= (column.rowHeight * ROW_SHARE) / 2 + 1e-6
}

test('every ribbon meets its rows, or the edge where they are beyond', () => {
  fc.assert(
    fc.property(someView, ({ meeting, speakers, themes }) => {
      const { between, beyond } = layout(meeting, everyPoint(meeting), speakers, themes)
      for (const ribbon of [...between, ...beyond]) {
        expect(isAtHome(ribbon.y0, ribbon.speaker, speakers)).toBe(true)
        expect(isAtHome(ribbon.y1, ribbon.theme, themes)).toBe(true)
        expect(ribbon.count).toBeGreaterThan(0)
      }
      for (const { speaker, theme } of between) {
        expect(Math.min(speaker, theme)).toBeGreaterThanOrEqual(0)
      }
    }),
  )
})

test('nothing is lost: the ribbons of a row in view count its links to all rows listed', () => {
  fc.assert(
    fc.property(someView, ({ meeting, speakers, themes, every }) => {
      const points = everyPoint(meeting).filter((point) => point % every === 0)
      const { between, beyond } = layout(meeting, points, speakers, themes)
      const all = [...between, ...beyond]
      const links = linksOf(meeting, points).filter(
        (link) => speakers.rank[link.speaker]! >= 0 && themes.rank[link.theme]! >= 0,
      )
      for (const [end, column] of [
        ['speaker', speakers],
        ['theme', themes],
      ] as const) {
        const { first, end: last } = inView(column)
        for (const row of column.rows.subarray(first, last)) {
          const own = links.filter((link) => link[end] === row)
          expect(sum(all.filter((ribbon) => ribbon[end] === row))).toBe(own.length)
          const other = end === 'speaker' ? 'theme' : 'speaker'
          const opposite = end === 'speaker' ? themes : speakers
          const above = own.filter((link) => opposite.rank[link[other]]! < inView(opposite).first)
          const up = all.filter((ribbon) => ribbon[end] === row && ribbon[other] === ABOVE)
          expect(sum(up)).toBe(above.length)
        }
      }
    }),
  )
})

test('few points are a strand each, many merge per speaker, theme and kind', () => {
  fc.assert(
    fc.property(someView, ({ meeting, speakers, themes }) => {
      const { between } = layout(meeting, everyPoint(meeting), speakers, themes)
      const busiest = Math.max(0, ...rowTotals(between))
      if (sum(between) <= MOST_STRANDS && busiest <= (36 * ROW_SHARE) / 1.5) {
        expect(between.every(({ count, point }) => count === 1 && point >= 0)).toBe(true)
      } else if (between.some(({ count }) => count > 1)) {
        const names = between.map(({ speaker, theme, kind }) => `${speaker} ${theme} ${kind}`)
        expect(new Set(names).size).toBe(names.length)
      }
    }),
  )
})

test('the more points the wider, the strongest first', () => {
  const meeting = zipfMeeting()
  const view = [columnOf(60, 48, 0), columnOf(40, 36, 0)] as const
  const { between } = layout(meeting, everyPoint(meeting), ...view)
  expect(sum(between)).toBeGreaterThan(MOST_STRANDS)
  for (const [i, ribbon] of between.entries()) {
    const next = between[i + 1]
    if (!next) continue
    expect(next.count).toBeLessThanOrEqual(ribbon.count)
    expect(next.width).toBeLessThanOrEqual(ribbon.width)
  }
  expect(between[0]!.width).toBeGreaterThan(between.at(-1)!.width)
})

test('a point lifts the ribbons that it is in, a row all of its own, and the rows at their ends', () => {
  fc.assert(
    fc.property(someView, fc.nat(), ({ meeting, speakers, themes }, any) => {
      fc.pre(meeting.speakerOf.length > 0)
      const { between } = layout(meeting, everyPoint(meeting), speakers, themes)
      const point = any % meeting.speakerOf.length
      const speaker = meeting.speakerOf[point]!
      const ofPoint = between.filter(ribbonTest({ is: 'point', point }, meeting))
      for (const ribbon of ofPoint) {
        expect(ribbon.speaker).toBe(speaker)
        expect([...listOf(meeting.themesOf, point)]).toContain(ribbon.theme)
      }
      const { first, end } = inView(themes)
      const isInView = (theme: number) => themes.rank[theme]! >= first && themes.rank[theme]! < end
      const place = speakers.rank[speaker]!
      const seen = place >= inView(speakers).first && place < inView(speakers).end
      const met = seen ? [...listOf(meeting.themesOf, point)].filter(isInView) : []
      expect(ofPoint.map(({ theme }) => theme).sort()).toEqual(met.sort())

      const own = between.filter((ribbon) => ribbon.speaker === speaker)
      expect(between.filter(ribbonTest({ is: 'speaker', speaker }, meeting))).toEqual(own)
      const rows = liftedRows({ is: 'speaker', speaker }, meeting, between)
      expect([...rows.speakers]).toEqual([speaker])
      expect(rows.themes).toEqual(new Set(own.map(({ theme }) => theme)))
    }),
  )
})
