import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shippedMeeting as meeting } from '../../domain/format/shipped-meeting.fixture.ts'
import { listOf } from '../../domain/meeting/adjacency.ts'
import { filterPoints, NO_FILTER } from '../../domain/meeting/filter.ts'
import { isWalkKey, type Place, type WalkKey, walk } from './walk.ts'

const points = filterPoints(meeting, NO_FILTER)
const speakers = meeting.transcript.speakers.length
const themes = meeting.themes.length
const all = {
  speaker: Int32Array.from(meeting.transcript.speakers.keys()),
  theme: Int32Array.from(meeting.themes.keys()),
}
const go = (place: Place, key: WalkKey, from: Place | null = null, rows = all) =>
  walk(meeting, points, rows, place, key, from)

test('up and down go along a column and stop at its ends', () => {
  expect(go({ column: 'speaker', row: 0 }, 'ArrowDown')).toEqual({ column: 'speaker', row: 1 })
  expect(go({ column: 'speaker', row: 0 }, 'ArrowUp')).toBeNull()
  expect(go({ column: 'theme', row: themes - 1 }, 'ArrowDown')).toBeNull()
  expect(go({ column: 'theme', row: 3 }, 'Home')).toEqual({ column: 'theme', row: 0 })
  expect(go({ column: 'speaker', row: 3 }, 'End')).toEqual({ column: 'speaker', row: speakers - 1 })
  expect(go({ column: 'speaker', row: 3 }, 'ArrowLeft')).toBeNull()
  expect(go({ column: 'theme', row: 3 }, 'ArrowRight')).toBeNull()
})

test('right and left only ever go where a strand goes, and back again', () => {
  fc.assert(
    fc.property(fc.nat({ max: speakers - 1 }), (row) => {
      const speaker: Place = { column: 'speaker', row }
      const theme = go(speaker, 'ArrowRight')!
      const linked = [...points].some(
        (point) =>
          meeting.speakerOf[point] === row && listOf(meeting.themesOf, point).includes(theme.row),
      )
      expect(theme.column).toBe('theme')
      expect(linked).toBe(true)
      expect(go(theme, 'ArrowLeft', speaker)).toEqual(speaker)
    }),
  )
})

test('it goes along the rows as listed, and never to one that is not', () => {
  const rows = { speaker: Int32Array.of(7, 2, 5), theme: Int32Array.of(3, 0) }
  const from = (row: number): Place => ({ column: 'speaker', row })
  expect(go(from(2), 'ArrowDown', null, rows)).toEqual(from(5))
  expect(go(from(2), 'ArrowUp', null, rows)).toEqual(from(7))
  expect(go(from(2), 'End', null, rows)).toEqual(from(5))
  expect(go(from(5), 'ArrowDown', null, rows)).toBeNull()
  expect(go(from(9), 'ArrowDown', null, rows)).toEqual(from(7))
  fc.assert(
    fc.property(
      fc.constantFrom(...rows.theme),
      fc.option(fc.constantFrom(...all.speaker).map(from)),
      (row, before) => {
        const place: Place = { column: 'theme', row }
        const next = go(place, 'ArrowLeft', before, rows)
        if (next) expect([...rows.speaker]).toContain(next.row)
      },
    ),
  )
})

test('without any strand there is nowhere to go', () => {
  const nothing = new Int32Array()
  const speaker: Place = { column: 'speaker', row: 0 }
  expect(walk(meeting, nothing, all, speaker, 'ArrowRight', null)).toBeNull()
  const stranger: Place = { column: 'speaker', row: 2 }
  expect(walk(meeting, nothing, all, { column: 'theme', row: 0 }, 'ArrowLeft', stranger)).toBeNull()
})

test('other keys are not for walking', () => {
  expect(isWalkKey('ArrowUp')).toBe(true)
  expect(isWalkKey('Enter')).toBe(false)
})
