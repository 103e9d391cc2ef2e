import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shippedMeeting as meeting } from '../../domain/format/shipped-meeting.fixture.ts'
import { filterPoints, NO_FILTER } from '../../domain/meeting/filter.ts'
import { type Place, walk } from './walk.ts'
import { walkRows } from './walk-rows.ts'

const points = filterPoints(meeting, NO_FILTER)
const all = {
  speaker: Int32Array.from(meeting.transcript.speakers.keys()),
  theme: Int32Array.from(meeting.themes.keys()),
}
const anyKey = fc.constantFrom(
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
) satisfies fc.Arbitrary<Parameters<typeof walk>[3]>
const anyPlace: fc.Arbitrary<Place> = fc.oneof(
  fc.record({ column: fc.constant('speaker'), row: fc.constantFrom(...all.speaker) }),
  fc.record({ column: fc.constant('theme'), row: fc.constantFrom(...all.theme) }),
)

test('with all rows listed by number it goes where the small picture goes', () => {
  fc.assert(
    fc.property(anyPlace, anyKey, fc.option(anyPlace), (place, key, from) => {
      expect(walkRows(meeting, points, all, place, key, from)).toEqual(
        walk(meeting, points, place, key, from),
      )
    }),
  )
})

test('it goes along the rows as listed, and never to one that is not', () => {
  const rows = { speaker: Int32Array.of(7, 2, 5), theme: Int32Array.of(3, 0) }
  const from = (row: number): Place => ({ column: 'speaker', row })
  expect(walkRows(meeting, points, rows, from(2), 'ArrowDown', null)).toEqual(from(5))
  expect(walkRows(meeting, points, rows, from(2), 'ArrowUp', null)).toEqual(from(7))
  expect(walkRows(meeting, points, rows, from(2), 'End', null)).toEqual(from(5))
  expect(walkRows(meeting, points, rows, from(5), 'ArrowDown', null)).toBeNull()
  fc.assert(
    fc.property(
      fc.constantFrom(...rows.theme),
      fc.option(fc.constantFrom(...all.speaker).map(from)),
      (row, before) => {
        const place: Place = { column: 'theme', row }
        const next = walkRows(meeting, points, rows, place, 'ArrowLeft', before)
        if (next) expect([...rows.speaker]).toContain(next.row)
      },
    ),
  )
})
