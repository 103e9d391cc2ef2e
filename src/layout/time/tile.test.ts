import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listOf } from '../../domain/meeting/adjacency.ts'
import { meetingOf } from '../large/large-meeting.fixture.ts'
import { anySpread } from './spoken-meeting.fixture.ts'
import { type Cell, cellKey, layoutTile, type Spread, tileCount } from './tile.ts'
import { timeScale } from './time-scale.ts'

const tilesOf = (spread: Spread) =>
  Array.from({ length: tileCount(spread.scale) }, (_, number) => layoutTile(spread, number))
const sorted = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)

test('each point that remains is drawn once, in the lane of its speaker, and what does not remain never', () => {
  fc.assert(
    fc.property(anySpread, (spread) => {
      const { meeting, speech, speakers, remains } = spread
      const cells = tilesOf(spread).flatMap((tile) => tile.cells)
      const drawn = cells.flatMap(({ points }) => points)
      expect(sorted(drawn)).toEqual(sorted([...speech.order].filter((point) => remains[point])))
      for (const { lane, points } of cells)
        for (const point of points) expect(speakers.laneOf[meeting.speakerOf[point]!]).toBe(lane)
    }),
  )
})

test('marks stand in the order of speech and never on each other, each tile between its bounds', () => {
  fc.assert(
    fc.property(anySpread, (spread) => {
      const { scale, speech } = spread
      const last = new Map<number, Cell>()
      let end = 0
      for (const { from, to, cells } of tilesOf(spread)) {
        expect(from).toBeCloseTo(end)
        end = to
        for (const cell of cells) {
          expect(cell.x - scale.cell / 2).toBeGreaterThanOrEqual(from - 0.01)
          expect(cell.x + scale.cell / 2).toBeLessThanOrEqual(to + 0.01)
          const before = last.get(cell.lane)
          if (before) {
            expect(cell.x - before.x).toBeGreaterThanOrEqual(scale.cell - 0.01)
            expect(speech.rankOf[before.points.at(-1)!]!).toBeLessThan(
              speech.rankOf[cell.points[0]!]!,
            )
          }
          last.set(cell.lane, cell)
        }
      }
      expect(end).toBeCloseTo(scale.width)
    }),
  )
})

test('where there is room each has a mark of its own, at its place, and what is taken out a dot', () => {
  fc.assert(
    fc.property(anySpread, (spread) => {
      const { scale, speech } = spread
      if (!scale.isEach) return
      const tiles = tilesOf(spread)
      const cells = tiles.flatMap((tile) => tile.cells)
      const outs = tiles.flatMap((tile) => tile.outs)
      const drawn = cells.flatMap(({ points }) => points)
      expect(outs.length + drawn.length).toBe(speech.order.length)
      if (speech.by === 'number') expect(cells).toHaveLength(drawn.length)
      for (const { x, points } of cells) {
        const at = scale.xOf(speech.places[speech.rankOf[points[0]!]!]!)
        expect(Math.abs(x - at)).toBeLessThanOrEqual(scale.cell / 2 + 0.01)
      }
    }),
  )
})

test('a theme is marked where it was spoken of, by its share of what is drawn there', () => {
  fc.assert(
    fc.property(anySpread, (spread) => {
      const { meeting, themes, remains, speech } = spread
      const tiles = tilesOf(spread)
      const marked = tiles.flatMap((tile) =>
        tile.themes.flatMap(({ lane, points }) =>
          points.map((point) => `${point} ${themes.rows[lane]}`),
        ),
      )
      const said = [...speech.order].flatMap((point) =>
        [...listOf(meeting.themesOf, point)].flatMap((theme) =>
          remains[point] && themes.rows.includes(theme) ? `${point} ${theme}` : [],
        ),
      )
      expect(marked.toSorted()).toEqual(said.toSorted())
      for (const { at, points, share } of tiles.flatMap((tile) => tile.themes)) {
        const there = tiles
          .flatMap((tile) => tile.cells)
          .filter((cell) => cell.at === at)
          .flatMap((cell) => cell.points)
        expect(share).toBeCloseTo(points.length / there.length)
      }
    }),
  )
})

test('each cell has a key of its own', () => {
  fc.assert(
    fc.property(anySpread, (spread) => {
      const keys = tilesOf(spread).flatMap(({ cells }) =>
        cells.map(({ at, lane }) => cellKey(at, lane)),
      )
      expect(new Set(keys).size).toBe(keys.length)
    }),
  )
})

test('a run joins what one speaker said on from mark to mark', () => {
  fc.assert(
    fc.property(anySpread, (spread) => {
      const { meeting, speech, scale, speakers } = spread
      if (!scale.isEach || speech.by === 'time') return
      const joined = new Set<string>()
      for (const { lane, from, to } of tilesOf(spread).flatMap(({ runs }) => runs))
        for (let x = from; x < to - 0.01; x += scale.cell)
          joined.add(`${lane} ${Math.round(x / scale.cell - 0.5)}`)
      const going = [...speech.order.keys()].flatMap((rank) => {
        const [here, next] = [speech.order[rank]!, speech.order[rank + 1]]
        const speaker = meeting.speakerOf[here]!
        return next !== undefined && meeting.speakerOf[next] === speaker
          ? `${speakers.laneOf[speaker]} ${rank}`
          : []
      })
      expect([...joined].toSorted()).toEqual(going.toSorted())
    }),
  )
})

test('what stands on the bound of two stretches is in the one that it begins', () => {
  // 32 cells in 832 px, 23 of them a stretch: with 16 points an odd number of times one is on the bound; with a million they are closer than a rounding.
  const odd = Array.from({ length: 100 }, (_, i) => 2 * i + 7)
  for (const times of [...odd, 62_501]) {
    const count = 16 * times
    const all = Int32Array.from({ length: count }, (_, i) => i)
    const none = new Int32Array(count)
    const meeting = {
      ...meetingOf(1, 1, []),
      ...{ speakerOf: none, kindOf: new Uint8Array(count) },
      themesOf: { starts: Int32Array.from({ length: count + 1 }, (_, i) => i), items: none },
    }
    const places = Float64Array.from(all)
    const speech = { by: 'number' as const, order: all, rankOf: all, places }
    const lane = { rows: [0], laneOf: Int32Array.of(0), others: 0 }
    const spread = {
      ...{ meeting, speech, scale: timeScale(speech, 832), speakers: lane, themes: lane },
      remains: new Uint8Array(count).fill(1),
    }
    const onBound = (23 * times - 1) / 2
    const [first, second] = tilesOf(spread)
    expect(first!.cells.at(-1)!.points.at(-1)).toBe(onBound - 1)
    expect(second!.cells[0]!.points[0]).toBe(onBound)
  }
})
