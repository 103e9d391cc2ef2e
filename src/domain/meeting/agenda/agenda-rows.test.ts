import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyTranscript } from '../../format/any-transcript.fixture.ts'
import type { Transcript } from '../../format/transcript.ts'
import { atOnce } from '../../text/steps.ts'
import { indexTranscript } from '../meeting.ts'
import { agendaOf } from './agenda.ts'
import { agendaRows, readRow, type Wanted } from './agenda-rows.ts'
import { isSecond } from './motions.ts'
import { maskOfItem, pointPlaces } from './point-places.ts'

const rowsOf = (transcript: Transcript, wanted: (points: Int32Array) => Wanted) => {
  const meeting = indexTranscript(transcript)
  const all = Int32Array.from(transcript.points.keys())
  return Array.from(agendaRows(meeting, atOnce(pointPlaces(meeting)), wanted(all)), readRow)
}
const numbersOf = (rows: ReturnType<typeof rowsOf>, of: string) =>
  rows.flatMap((row) => (row.of === of ? [row.number] : []))

test('all stands once, each thing under its item', () => {
  fc.assert(
    fc.property(anyTranscript, (transcript) => {
      const { placeOfPoint, placeOf, placeAt, places } = agendaOf(transcript)
      const rows = rowsOf(transcript, (points) => ({ points, narrowed: false }))
      expect(numbersOf(rows, 'item').filter((place) => place >= 0)).toEqual([...places.keys()])
      expect(numbersOf(rows, 'point').sort((a, b) => a - b)).toEqual([...transcript.points.keys()])
      const { votes = [], replies = [] } = transcript
      expect(numbersOf(rows, 'vote').sort((a, b) => a - b)).toEqual([...votes.keys()])
      let under = -1
      for (const { of, number } of rows) {
        if (of === 'item') under = number
        else if (of === 'vote') expect(placeOf.get(votes[number]!.agenda)).toBe(under)
        else if (of === 'point') expect(placeOfPoint(transcript.points[number]!)).toBe(under)
        else {
          expect(placeAt(replies[number]!.span)).toBe(under)
          expect(isSecond(replies[number]!)).toBe(false)
        }
      }
    }),
  )
})

test('what has a place in the source stands in its order, where all points under an item have one', () => {
  fc.assert(
    fc.property(anyTranscript, (transcript) => {
      const { votes = [], replies = [], points } = transcript
      const rows = rowsOf(transcript, (all) => ({ points: all, narrowed: false }))
      let starts: (number | undefined)[] = []
      const lists = [starts]
      for (const { of, number } of rows) {
        if (of === 'item') {
          starts = []
          lists.push(starts)
        } else if (of === 'point') starts.push(points[number]!.span?.start ?? Number.NaN)
        else starts.push((of === 'vote' ? votes : replies)[number]!.span?.start)
      }
      for (const list of lists) {
        const told = list.filter((start) => start !== undefined)
        if (told.every((start) => !Number.isNaN(start)))
          expect(told).toEqual(told.toSorted((a, b) => a - b))
      }
    }),
  )
})

test('what is left out takes its items with it, unless something that is wanted is within them', () => {
  fc.assert(
    fc.property(anyTranscript, fc.infiniteStream(fc.boolean()), (transcript, some) => {
      const { placeOfPoint, places } = agendaOf(transcript)
      const wanted = Int32Array.from(transcript.points.keys()).filter(() => some.next().value)
      const rows = rowsOf(transcript, () => ({ points: wanted, narrowed: true }))
      expect(numbersOf(rows, 'point').sort((a, b) => a - b)).toEqual([...wanted])
      expect(numbersOf(rows, 'reply')).toEqual([])
      const has = places.map((_, place) =>
        wanted.some((number) => placeOfPoint(transcript.points[number]!) === place),
      )
      const shown = new Set(numbersOf(rows, 'item'))
      for (const [place, { end }] of places.entries())
        expect(shown.has(place)).toBe(has.slice(place, end).includes(true))
    }),
  )
})

test('one item alone has what is under it and within it, below what it is within', () => {
  fc.assert(
    fc.property(anyTranscript, fc.nat(), (transcript, n) => {
      const { places } = agendaOf(transcript)
      if (places.length === 0) return
      const only = n % places.length
      const meeting = indexTranscript(transcript)
      const where = atOnce(pointPlaces(meeting))
      const mask = maskOfItem(meeting, where, places[only]!.item.id)
      const rows = rowsOf(transcript, (points) => ({
        points: points.filter((point) => mask[point]),
        narrowed: false,
        only,
      }))
      expect(numbersOf(rows, 'point').length).toBe(mask.filter(Boolean).length)
      for (const place of numbersOf(rows, 'item')) {
        const isWithin = place >= only && place < places[only]!.end
        expect(isWithin || (place < only && only < places[place]!.end)).toBe(true)
      }
      for (let place = only; place >= 0; place = places[place]!.within)
        expect(numbersOf(rows, 'item')).toContain(place)
    }),
  )
})

test('nothing stands under an item that there is not', () => {
  fc.assert(
    fc.property(anyTranscript, (transcript) => {
      const meeting = indexTranscript(transcript)
      const mask = maskOfItem(meeting, atOnce(pointPlaces(meeting)), 'no such item')
      expect(mask.some(Boolean)).toBe(false)
    }),
  )
})
