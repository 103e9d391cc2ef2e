import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shippedMeeting } from '../../domain/format/shipped-meeting.fixture.ts'
import { type Arc, curveOf, distanceTo, layoutArcs, roomFor } from './arcs.ts'
import { heightsOf } from './heights.ts'
import { laneCount } from './lanes.ts'
import { replyEnds } from './reply-ends.ts'
import { anySpread } from './spoken-meeting.fixture.ts'
import { layoutTile, type Spread, tileCount } from './tile.ts'

const ROW = 24
const cellOf = (spread: Spread, point: number) =>
  Array.from({ length: tileCount(spread.scale) }, (_, number) => layoutTile(spread, number))
    .flatMap(({ cells }) => cells)
    .find(({ points }) => points.includes(point))!

test('a reply is drawn once where its points remain, from the mark that replies to the mark that is answered', () => {
  fc.assert(
    fc.property(anySpread, (spread) => {
      const { remains, meeting } = spread
      const ends = replyEnds(meeting)
      const arcs = layoutArcs(spread, ends)
      const drawn = arcs.flatMap(({ replies }) => replies)
      const isDrawn = ({ from, to, speaker }: (typeof ends)[number]) =>
        speaker !== null &&
        remains[from] === 1 &&
        (to === null
          ? // To somebody who says nothing that is shown there is nowhere to go.
            [...spread.speech.order].some((point) => meeting.speakerOf[point] === speaker)
          : remains[to] === 1)
      expect(drawn.toSorted((a, b) => a.reply - b.reply)).toEqual(ends.filter(isDrawn))
      for (const { x0, lane0, x1, lane1, turn, replies } of arcs) {
        for (const { from, to, speaker } of replies) {
          const start = cellOf(spread, from)
          expect([x0, lane0]).toEqual([start.x, start.lane])
          expect(turn === null).toBe(to !== null)
          if (to === null) expect(lane1).toBe(spread.speakers.laneOf[speaker!])
          else {
            const end = cellOf(spread, to)
            expect([x1, lane1]).toEqual([end.x, end.lane])
          }
        }
      }
    }),
  )
})

test('to a speaker alone an arc leads to a bracket over what they said last before, and over nobody else', () => {
  fc.assert(
    fc.property(anySpread, (spread) => {
      const { meeting, speech, scale } = spread
      if (!scale.isEach || speech.by === 'time') return
      for (const { turn, replies } of layoutArcs(spread, replyEnds(meeting))) {
        if (!turn) continue
        const rankAt = (x: number) => Math.round(x / scale.cell - 0.5)
        const [first, last] = [rankAt(turn[0]), rankAt(turn[1])]
        const { speaker, from } = replies[0]!
        const speakers = [...speech.order].map((point) => meeting.speakerOf[point]!)
        expect(new Set(speakers.slice(first, last + 1))).toEqual(new Set([speaker]))
        const rank = speech.rankOf[from]!
        const own = [...speakers.keys()].filter((one) => speakers[one] === speaker)
        const before = own.filter((one) => one < rank)
        if (before.length > 0) expect(last).toBe(before.at(-1))
        else expect(first).toBe(own[0])
      }
    }),
  )
})

test('disagreement goes below, all else above, within the room that is left for it', () => {
  fc.assert(
    fc.property(anySpread, (spread) => {
      const arcs = layoutArcs(spread, replyEnds(spread.meeting))
      const lanes = laneCount(spread.speakers)
      const room = (side: Arc['side']) => roomFor(arcs, side, lanes, ROW)
      const heights = heightsOf(16, ROW, lanes, 3, { above: room('above'), below: room('below') })
      for (const arc of arcs) {
        const isBelow = arc.replies.every(({ kind }) => kind === 'disagrees')
        expect(arc.side).toBe(isBelow ? 'below' : 'above')
        const curve = curveOf(arc, heights.laneAt)
        const middle = { x: (curve.x0 + curve.x1) / 2, y: (curve.y0 + 6 * curve.y + curve.y1) / 8 }
        expect(distanceTo(curve, middle.x, middle.y)).toBeLessThan(2)
        expect(distanceTo(curve, curve.x0, curve.y0)).toBe(0)
        const ends = [heights.laneAt(arc.lane0), heights.laneAt(arc.lane1)]
        if (isBelow) expect(curve.y).toBeGreaterThan(Math.max(...ends))
        else expect(curve.y).toBeLessThan(Math.min(...ends))
        for (let t = 0; t <= 1; t += 0.05) {
          const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3]
          const y = a * curve.y0 + (b + c) * curve.y + d * curve.y1
          expect(y).toBeGreaterThanOrEqual(0)
          expect(y).toBeLessThanOrEqual(heights.axisTop)
        }
      }
    }),
  )
})

test('of the meeting that ships: what names a speaker only is to the speaker, what names nobody to nobody', () => {
  expect(replyEnds(shippedMeeting).map(({ kind, speaker, to }) => [kind, speaker, to])).toEqual([
    ['supplements', shippedMeeting.speakerNumber.get('hu-jinhong'), null],
    ['agrees', shippedMeeting.speakerNumber.get('hu-jinhong'), null],
    ['summarises', null, null],
  ])
})
