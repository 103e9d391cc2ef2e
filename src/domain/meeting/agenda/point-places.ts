import type { Meeting } from '../meeting.ts'
import { agendaOf } from './agenda.ts'

/** Where the points of a meeting stand, by their numbers. */
export interface PointPlaces {
  /** The place in the agenda; −1 for those that are under no item. */
  readonly places: Int32Array
  /** Where they begin in the source, UTF-16 offsets; −1 where that is not known. */
  readonly starts: Int32Array
}

/** Points that are looked at in one step. */
const STEP = 500

/** Where all points stand, in steps: of a large meeting each has to be read for it. */
export function* pointPlaces({ transcript }: Meeting): Generator<void, PointPlaces> {
  const { placeOfPoint } = agendaOf(transcript)
  const places = new Int32Array(transcript.points.length)
  const starts = new Int32Array(transcript.points.length)
  let number = 0
  for (const point of transcript.points) {
    places[number] = placeOfPoint(point)
    starts[number] = point.span?.start ?? -1
    if (++number % STEP === 0) yield
  }
  return { places, starts }
}

/** Per point: 1 for those that stand under an item or under one that is within it; for none of no such item. */
export function maskOfItem(meeting: Meeting, { places }: PointPlaces, item: string): Uint8Array {
  const agenda = agendaOf(meeting.transcript)
  const first = agenda.placeOf.get(item) ?? 0
  const end = agenda.placeOf.has(item) ? agenda.places[first]!.end : 0
  return Uint8Array.from(places, (place) => (place >= first && place < end ? 1 : 0))
}
