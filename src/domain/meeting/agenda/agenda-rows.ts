import type { Reply, Vote } from '../../format/transcript.ts'
import { groupByValue, listOf } from '../adjacency.ts'
import type { Meeting } from '../meeting.ts'
import { agendaOf } from './agenda.ts'
import { isSecond } from './motions.ts'
import type { PointPlaces } from './point-places.ts'

/** What a row of an agenda is of. */
export const ROWS = ['item', 'point', 'vote', 'reply'] as const
export type RowOf = (typeof ROWS)[number]

/** A row as one number, so that a hundred thousand cost no objects. */
export const rowOf = (of: RowOf, number: number): number => number * ROWS.length + ROWS.indexOf(of)

/** What a row is of: the place of an item (−1: no item), or the number of a point, a vote or a reply. */
export const readRow = (row: number): { readonly of: RowOf; readonly number: number } => {
  const number = Math.floor(row / ROWS.length)
  return { of: ROWS[row - number * ROWS.length]!, number }
}

/** What stands before the points that are under no item. */
export const UNDER_NONE = rowOf('item', -1)

/** What of an agenda is wanted. */
export interface Wanted {
  /** Points, ascending. */
  readonly points: Int32Array
  /** Whether other points are left out: then items without any go too, and who answers whom. */
  readonly narrowed: boolean
  /** Only this item, by its place, with those that it is within and that are within it. */
  readonly only?: number | undefined
}

/**
 * The agenda row by row: each item, then what is said, answered and voted under it in the order of the source, as
 * far as that is known; last what is said under none. Seconds of a motion stand with the motion, not here.
 */
export function agendaRows(meeting: Meeting, where: PointPlaces, wanted: Wanted): Int32Array {
  const { replies = [], votes = [] } = meeting.transcript
  const { places, placeOf, placeAt } = agendaOf(meeting.transcript)
  const { points, narrowed, only } = wanted
  const none = places.length
  const inPlace = (of: Int32Array) => of.map((place) => (place < 0 ? none : place))
  const ofPlace = groupByValue(inPlace(points.map((point) => where.places[point]!)), none + 1)
  const votesAt = groupByValue(
    Int32Array.from(votes, ({ agenda }) => placeOf.get(agenda)!),
    none + 1,
  )
  const told = narrowed ? [] : [...replies.keys()].filter((i) => !isSecond(replies[i]!))
  const repliesAt = groupByValue(
    inPlace(Int32Array.from(told, (reply) => placeAt(replies[reply]!.span))),
    none + 1,
  )
  const isShown = shownPlaces(meeting, (place) => listOf(ofPlace, place).length > 0, wanted)
  const rows: number[] = []
  const addAll = (place: number) => {
    const said = Array.from(listOf(ofPlace, place), (i) => points[i]!)
    const beside = [
      ...Array.from(listOf(votesAt, place), (vote) => placed(votes[vote]!, 'vote', vote)),
      ...(place === none ? [] : Array.from(listOf(repliesAt, place), (i) => told[i]!)).map(
        (reply) => placed(replies[reply]!, 'reply', reply),
      ),
    ].sort((a, b) => a.start - b.start)
    let next = 0
    for (const point of inOrder(said, where.starts)) {
      const start = where.starts[point]!
      while (next < beside.length && beside[next]!.start < start) rows.push(beside[next++]!.row)
      rows.push(rowOf('point', point))
    }
    for (; next < beside.length; next++) rows.push(beside[next]!.row)
  }
  for (let place = 0; place < none; place++) {
    if (!isShown[place]) continue
    rows.push(rowOf('item', place))
    const isAbove = only !== undefined && (place < only || place >= places[only]!.end)
    if (!isAbove) addAll(place)
  }
  if (only === undefined && listOf(ofPlace, none).length > 0) {
    rows.push(UNDER_NONE)
    addAll(none)
  }
  return Int32Array.from(rows)
}

interface Placed {
  readonly start: number
  readonly row: number
}

/** What has no place in the source stands last. */
const placed = ({ span }: Vote | Reply, of: RowOf, number: number): Placed => ({
  start: span?.start ?? Infinity,
  row: rowOf(of, number),
})

/** Points as they stand in the source, where all of them have a place there; else as they are numbered. */
function inOrder(points: number[], starts: Int32Array): readonly number[] {
  return points.every((point) => starts[point]! >= 0)
    ? points.sort((a, b) => starts[a]! - starts[b]! || a - b)
    : points
}

/** Which places are shown: those that have what is wanted, and all that they are within. */
function shownPlaces(
  meeting: Meeting,
  hasPoints: (place: number) => boolean,
  { narrowed, only }: Wanted,
): Uint8Array {
  const { places } = agendaOf(meeting.transcript)
  const isShown = new Uint8Array(places.length)
  for (let place = places.length - 1; place >= 0; place--) {
    const isOnly = only === undefined || (place >= only && place < places[only]!.end)
    if (isOnly && (!narrowed || hasPoints(place))) isShown[place] = 1
    const { within } = places[place]!
    if (isShown[place] && within >= 0) isShown[within] = 1
  }
  return isShown
}
