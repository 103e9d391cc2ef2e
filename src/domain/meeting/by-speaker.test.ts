import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shippedMeeting as meeting } from '../format/shipped-meeting.fixture.ts'
import { entriesBySpeaker } from './by-speaker.ts'

test('every point stands once, under its speaker, in order; speakers without any do not', () => {
  fc.assert(
    fc.property(fc.subarray([...meeting.speakerOf.keys()]), (points) => {
      const entries = entriesBySpeaker(meeting, Int32Array.from(points))
      const found: number[] = []
      let speaker = -1
      for (const [i, entry] of entries.entries()) {
        if (entry < 0) {
          expect(~entry).toBeGreaterThan(speaker)
          expect(entries[i + 1]).toBeGreaterThanOrEqual(0)
          speaker = ~entry
        } else {
          expect(meeting.speakerOf[entry]).toBe(speaker)
          found.push(entry)
        }
      }
      expect(found.toSorted((a, b) => a - b)).toEqual(points)
    }),
  )
})
