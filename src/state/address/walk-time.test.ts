import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anySpread } from '../../layout/time/spoken-meeting.fixture.ts'
import { layoutTile, type Spread, tileCount } from '../../layout/time/tile.ts'
import { cellAt } from '../../layout/time/time-scale.ts'
import { type TimeWay, walkTime } from './walk-time.ts'

function wayOf({ meeting, speech, scale, speakers, remains }: Spread): TimeWay {
  const cellOf = (point: number) => cellAt(scale, scale.xOf(speech.places[speech.rankOf[point]!]!))
  return {
    ...{ speech, speakers, remains, speakerOf: meeting.speakerOf },
    isSame: (a, b) => cellOf(a) === cellOf(b),
  }
}
const cellsOf = (spread: Spread) =>
  Array.from({ length: tileCount(spread.scale) }, (_, number) =>
    layoutTile(spread, number),
  ).flatMap(({ cells }) => cells)

test('Home and then right again and again comes by every mark of a lane, in order', () => {
  fc.assert(
    fc.property(anySpread, (spread) => {
      const way = wayOf(spread)
      const cells = cellsOf(spread)
      for (const lane of new Set(cells.map((cell) => cell.lane))) {
        const own = cells.filter((cell) => cell.lane === lane)
        const met: number[] = []
        let at = walkTime(way, own.at(-1)!.points[0]!, 'Home')
        while (at !== null) {
          const point = at
          met.push(own.findIndex(({ points }) => points.includes(point)))
          at = walkTime(way, point, 'ArrowRight')
        }
        expect(met).toEqual([...own.keys()])
        const last = walkTime(way, own[0]!.points[0]!, 'End')
        expect(own.at(-1)!.points).toContain(last)
        let back = last
        for (let i = own.length - 1; i >= 0; i--) {
          expect(own[i]!.points).toContain(back)
          back = walkTime(way, back!, 'ArrowLeft')
        }
        expect(back).toBeNull()
      }
    }),
  )
})

test('up and down lead to the nearest in time of the next lane that has anything', () => {
  fc.assert(
    fc.property(anySpread, (spread) => {
      const way = wayOf(spread)
      const { speech } = spread
      const cells = cellsOf(spread)
      const lanes = [...new Set(cells.map(({ lane }) => lane))].toSorted((a, b) => a - b)
      for (const { lane, points } of cells) {
        const from = points[0]!
        for (const [key, step] of [
          ['ArrowUp', -1],
          ['ArrowDown', 1],
        ] as const) {
          const to = walkTime(way, from, key)
          const next = lanes[lanes.indexOf(lane) + step]
          if (next === undefined) {
            expect(to).toBeNull()
            continue
          }
          const there = cells.filter((cell) => cell.lane === next).flatMap((cell) => cell.points)
          const away = (point: number) =>
            Math.abs(speech.places[speech.rankOf[point]!]! - speech.places[speech.rankOf[from]!]!)
          expect(there).toContain(to)
          expect(away(to!)).toBe(Math.min(...there.map(away)))
        }
      }
    }),
  )
})
