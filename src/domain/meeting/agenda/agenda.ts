import { numbers } from '../../format/numbers.ts'
import type { AgendaItem, OpenTranscript, Point, Span } from '../../format/transcript.ts'

/** An item at its place among all: an item, then all that is within it, then the next. */
export interface AgendaPlace {
  readonly item: AgendaItem
  /** 0 at the top. */
  readonly depth: number
  /** The place of the item that it is within; −1 at the top. */
  readonly within: number
  /** The place after the last that is within it. */
  readonly end: number
}

export interface Agenda {
  readonly places: readonly AgendaPlace[]
  /** The place of an item by its id. */
  readonly placeOf: ReadonlyMap<string, number>
  /** The place of the innermost item that a passage begins under, by their spans; −1 if it is none. */
  readonly placeAt: (passage: Span | undefined) => number
  /** Where a point belongs: the item of its turn, else where it stands, else that it takes a stance on; −1 if nowhere. */
  readonly placeOfPoint: (point: Point) => number
}

type Around = Pick<OpenTranscript, 'agenda' | 'turns'>

/** Looked through once for each transcript. */
const known = new WeakMap<Around, Agenda>()

/** The agenda of a transcript; without a place where it has none. */
export function agendaOf(transcript: Around): Agenda {
  const agenda = known.get(transcript) ?? arrange(transcript)
  known.set(transcript, agenda)
  return agenda
}

function arrange({ agenda = [], turns = [] }: Around): Agenda {
  const places = nest(agenda)
  const placeOf = numbers(places.map(({ item }) => item))
  const placeAt = innermost(places)
  const itemOfTurn = new Map(turns.map(({ id, agenda: item }) => [id, item]))
  const placeOfPoint = ({ turn, span, stance }: Point) => {
    const told = turn === undefined ? undefined : itemOfTurn.get(turn)
    if (told !== undefined) return placeOf.get(told)!
    const stands = placeAt(span)
    return stands >= 0 || stance?.agenda === undefined ? stands : placeOf.get(stance.agenda)!
  }
  return { places, placeOf, placeAt, placeOfPoint }
}

/** Items in the order in which they are shown; those that are within one in the order of the file. */
function nest(agenda: readonly AgendaItem[]): AgendaPlace[] {
  const number = numbers(agenda)
  const within: number[][] = agenda.map(() => [])
  const top: number[] = []
  for (const [i, item] of agenda.entries()) {
    const list = item.within === undefined ? top : within[number.get(item.within)!]!
    list.push(i)
  }
  const places: { item: AgendaItem; depth: number; within: number; end: number }[] = []
  // By a list of what is still to come, for no depth is too deep.
  const toCome = top.toReversed().map((i) => ({ i, depth: 0, within: -1 }))
  for (let next = toCome.pop(); next; next = toCome.pop()) {
    const place = places.length
    const { depth } = next
    places.push({ item: agenda[next.i]!, depth, within: next.within, end: place + 1 })
    for (const i of within[next.i]!.toReversed())
      toCome.push({ i, depth: depth + 1, within: place })
  }
  for (const place of places.toReversed()) {
    const above = places[place.within]
    if (above) above.end = Math.max(above.end, place.end)
  }
  return places
}

/** Which place a passage begins in. Where spans overlap it is in the one that began last. */
function innermost(places: readonly AgendaPlace[]): Agenda['placeAt'] {
  const spans = places.flatMap(({ item }, place) => (item.span ? [{ ...item.span, place }] : []))
  spans.sort((a, b) => a.start - b.start || b.end - a.end || a.place - b.place)
  /** From each of these offsets on, up to the next, all is in the same place. */
  const from: number[] = []
  const of: number[] = []
  const open: (typeof spans)[number][] = []
  const begin = (at: number) => {
    while (open.length > 0 && open.at(-1)!.end <= at) open.pop()
    from.push(at)
    of.push(open.at(-1)?.place ?? -1)
  }
  const closeUpTo = (at: number) => {
    while (open.length > 0 && open.at(-1)!.end <= at) begin(open.at(-1)!.end)
  }
  for (const span of spans) {
    closeUpTo(span.start)
    open.push(span)
    begin(span.start)
  }
  closeUpTo(Infinity)
  return (passage) => {
    if (!passage) return -1
    let low = 0
    let high = from.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (from[middle]! <= passage.start) low = middle + 1
      else high = middle
    }
    return of[low - 1] ?? -1
  }
}
