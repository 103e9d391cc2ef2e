import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shippedMeeting } from '../../domain/format/shipped-meeting.fixture.ts'
import { well } from '../../domain/format/well.fixture.ts'
import { indexTranscript } from '../../domain/meeting/meeting.ts'
import { speechOf } from './speech.ts'
import { spokenMeeting } from './spoken-meeting.fixture.ts'

const nobody = () => false

test('each point that is not left out stands once, in the order of its place', () => {
  fc.assert(
    fc.property(spokenMeeting, fc.nat({ max: 4 }), (meeting, out) => {
      const { order, places, rankOf, by } = speechOf(meeting, (kind) => kind === out)
      const wanted = [...meeting.kindOf.keys()].filter((point) => meeting.kindOf[point] !== out)
      expect([...order].toSorted((a, b) => a - b)).toEqual(wanted)
      expect([...places]).toEqual([...places].toSorted((a, b) => a - b))
      for (const point of meeting.kindOf.keys())
        expect(order[rankOf[point]!]).toBe(meeting.kindOf[point] === out ? undefined : point)
      if (by === 'time')
        for (const [rank, point] of order.entries())
          expect(places[rank]).toBe(meeting.transcript.points.at(point)!.time)
    }),
  )
})

test('by the clock where each point has a time, else in the order of the source', () => {
  expect(speechOf(indexTranscript(well), nobody).by).toBe('time')
  expect(speechOf(shippedMeeting, nobody).by).toBe('number')
  const points = well.points.map(({ time: _, ...point }) => point).reverse()
  const { by, order, places } = speechOf(indexTranscript({ ...well, points }), nobody)
  expect(by).toBe('number')
  expect([...order]).toEqual([...points.keys()].reverse())
  expect([...places]).toEqual([...points.keys()])
})
