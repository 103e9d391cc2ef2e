import { scaleUtc } from 'd3'

/** A mark of a thread: on what day it is, and whether it raises something or answers. */
export interface ThreadMark {
  /** `YYYY-MM-DD`; null without a day. */
  readonly day: string | null
  readonly lane: 'raised' | 'answers'
}

export interface ThreadPicture {
  /** Of the whole, in px. */
  readonly height: number
  /** Per mark its middle, in px. */
  readonly marks: readonly { readonly x: number; readonly y: number }[]
  /** Per mark a line from the one that is followed; none to itself. */
  readonly paths: readonly (string | null)[]
  /** Years, each where it begins, in px. */
  readonly years: readonly { readonly year: string; readonly x: number }[]
}

/** From one mark to the next, as a finger needs, in px. */
export const THREAD_MARK = 28
const LANE = 44
const EDGE = THREAD_MARK / 2
const YEAR_ROOM = 40

/**
 * Marks along time in two lanes, those that raise something above those that answer; where some would lie on each other
 * they are moved apart, in their order. Null where there is no room for all.
 * @param own which of the marks, in order of time, is followed.
 * @param width of the whole, in px.
 * @param text how much larger than usual text is.
 */
export function layoutThread(
  marks: readonly ThreadMark[],
  own: number,
  width: number,
  text = 1,
): ThreadPicture | null {
  if (marks.length * THREAD_MARK > width) return null
  const times = marks.map(({ day }) => (day === null ? null : Date.parse(day)))
  const known = times.filter((time) => time !== null)
  const [first, last] = [Math.min(...known), Math.max(...known)]
  const room = [EDGE, width - EDGE] as const
  const isSpan = known.length > 0 && last > first
  const scale = scaleUtc([first, last], room)
  const wanted = times.map((time) =>
    isSpan && time !== null ? scale(time) : (room[0] + room[1]) / 2,
  )
  const xs = movedApart(wanted, width)
  const placed = marks.map(({ lane }, i) => ({
    x: xs[i]!,
    y: (lane === 'raised' ? 0.5 : 1.5) * LANE,
  }))
  const from = placed[own]!
  return {
    // Arcs go below the lane.
    height: marks.some(({ lane }) => lane === 'answers') ? 2 * LANE : 1.6 * LANE,
    marks: placed,
    paths: placed.map((to, i) => (i === own ? null : pathBetween(from, to))),
    years: isSpan ? yearsOf(scale, first, last, width, YEAR_ROOM * text) : [],
  }
}

/** Places in their order, no two nearer than a mark is wide, all within the width. */
function movedApart(wanted: readonly number[], width: number): number[] {
  const xs: number[] = []
  for (const x of wanted) xs.push(Math.max(x, (xs.at(-1) ?? -EDGE) + THREAD_MARK))
  let most = width - EDGE
  for (let i = xs.length - 1; i >= 0; i--) {
    xs[i] = Math.min(xs[i]!, most)
    most = xs[i]! - THREAD_MARK
  }
  return xs
}

interface Place {
  readonly x: number
  readonly y: number
}

/** Within a lane an arc below it, lest it lie on the marks between; to the other one a curve. */
function pathBetween(from: Place, to: Place): string {
  if (from.y === to.y) {
    const depth = Math.min(LANE / 2, Math.abs(to.x - from.x) / 3)
    return `M${from.x},${from.y}Q${(from.x + to.x) / 2},${from.y + 2 * depth} ${to.x},${to.y}`
  }
  const middle = (from.y + to.y) / 2
  return `M${from.x},${from.y}C${from.x},${middle} ${to.x},${middle} ${to.x},${to.y}`
}

function yearsOf(
  scale: (time: number) => number,
  first: number,
  last: number,
  width: number,
  room: number,
): ThreadPicture['years'] {
  const years: { year: string; x: number }[] = []
  let free = 0
  const [from, to] = [new Date(first).getUTCFullYear(), new Date(last).getUTCFullYear()]
  for (let year = from; year <= to; year++) {
    const x = Math.min(Math.max(0, scale(Date.UTC(year, 0, 1))), width - room)
    if (x < free) continue
    years.push({ year: String(year).padStart(4, '0'), x })
    free = x + room
  }
  return years
}
