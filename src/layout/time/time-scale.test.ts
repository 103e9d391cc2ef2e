import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MARK_SIZE } from '../marks.ts'
import { speechOf } from './speech.ts'
import { anySpread, spokenMeeting } from './spoken-meeting.fixture.ts'
import { cellAt, firstZoom, timeScale, zoomsOf } from './time-scale.ts'

const room = fc.integer({ min: 200, max: 1200 })

test('zooms begin with all in the room and end with each by itself, each wider than the last', () => {
  fc.assert(
    fc.property(spokenMeeting, room, (meeting, width) => {
      const speech = speechOf(meeting, () => false)
      const zooms = zoomsOf(speech, width)
      expect(zooms[0]).toBe(width)
      expect(zooms).toEqual([...new Set(zooms)].toSorted((a, b) => a - b))
      expect(zooms.at(-1)! / Math.max(1, speech.order.length)).toBeGreaterThanOrEqual(MARK_SIZE)
      expect(timeScale(speech, zooms[firstZoom(speech, zooms)]!).isEach).toBe(
        speech.order.length * 12 <= 6 * width || zooms.length === 1,
      )
    }),
  )
})

test('of a million points every zoom is one that browsers lay out, the first shows all', () => {
  const count = 1_000_000
  const ranks = Int32Array.from({ length: count }, (_, i) => i)
  const speech = {
    ...{ by: 'number' as const, order: ranks, rankOf: ranks },
    places: Float64Array.from(ranks),
  }
  const zooms = zoomsOf(speech, 800)
  expect(zooms.at(-1)).toBe(12 * count)
  expect(firstZoom(speech, zooms)).toBe(0)
})

test('places and pixels lead to each other, and every place is in a cell', () => {
  fc.assert(
    fc.property(anySpread, ({ scale, speech }) => {
      for (const place of speech.places) {
        const x = scale.xOf(place)
        expect(scale.placeAt(x)).toBeCloseTo(place, 3)
        const at = cellAt(scale, x)
        expect(at * scale.cell).toBeLessThanOrEqual(x + 0.01)
        expect((at + 1) * scale.cell).toBeGreaterThanOrEqual(x - 0.01)
        expect((at + 1) * scale.cell).toBeLessThanOrEqual(scale.width + 0.01)
      }
    }),
  )
})
