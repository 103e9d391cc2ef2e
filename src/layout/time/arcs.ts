import { bisectLeft, path } from 'd3'
import { listOf } from '../../domain/meeting/adjacency.ts'
import { REPLY_LOOKS, type ReplyEnds } from './reply-ends.ts'
import type { Spread } from './tile.ts'
import { cellAt, middleOf } from './time-scale.ts'

/** Replies from one cell to another, drawn as one line. */
export interface Arc {
  readonly side: 'above' | 'below'
  readonly line: 'solid' | 'dashed' | 'dotted'
  /** Its ends: px from the beginning, and lanes. */
  readonly x0: number
  readonly lane0: number
  readonly x1: number
  readonly lane1: number
  /** Whether it ends beside a point, since only who is answered is known. */
  readonly isOpen: boolean
  /** The replies that it stands for, the first of them first. */
  readonly replies: readonly ReplyEnds[]
}

/** From a mark's middle to where an arc begins, and how far beside what was said last an open one ends; px. */
const GAP = 6
const BESIDE = 9

/** The arcs of the replies whose points remain, those of several replies first. */
export function layoutArcs(spread: Spread, ends: readonly ReplyEnds[]): Arc[] {
  const { meeting, speech, scale, speakers, remains } = spread
  const arcs = new Map<string, Arc & { replies: ReplyEnds[] }>()
  const xOf = (rank: number) => middleOf(scale, cellAt(scale, scale.xOf(speech.places[rank]!)))
  const laneOf = (speaker: number) => speakers.laneOf[speaker]!
  const before = lastBefore(spread)
  for (const one of ends) {
    const { from, to, speaker, kind } = one
    if (speaker === null || !remains[from] || (to !== null && !remains[to])) continue
    const target = to === null ? before(speaker, speech.rankOf[from]!) : speech.rankOf[to]!
    if (target < 0) continue
    const { side, line } = REPLY_LOOKS[kind]
    const [lane0, lane1] = [laneOf(meeting.speakerOf[from]!), laneOf(speaker)]
    if (lane0 < 0 || lane1 < 0) continue
    const isOpen = to === null
    const [x0, x1] = [xOf(speech.rankOf[from]!), xOf(target) + (isOpen ? BESIDE : 0)]
    const key = [side, line, x0, lane0, x1, lane1].join()
    const arc = arcs.get(key)
    if (arc) arc.replies.push(one)
    else arcs.set(key, { side, line, x0, lane0, x1, lane1, isOpen, replies: [one] })
  }
  return [...arcs.values()].sort((a, b) => b.replies.length - a.replies.length)
}

/**
 * Gives where a speaker said something last before a rank, or first after it; −1 where that is nowhere.
 * Of each speaker that is asked for the points are put in order once.
 */
function lastBefore({ meeting, speech }: Spread): (speaker: number, rank: number) => number {
  const known = new Map<number, Int32Array>()
  const ranksOf = (speaker: number) =>
    listOf(meeting.pointsOf, speaker)
      .map((point) => speech.rankOf[point]!)
      .filter((rank) => rank >= 0)
      .sort()
  return (speaker, rank) => {
    const own = known.get(speaker) ?? ranksOf(speaker)
    known.set(speaker, own)
    return own[Math.max(0, bisectLeft(own, rank) - 1)] ?? -1
  }
}

/** The curve of an arc as the four points of a cubic; `yOf` gives the middle of a lane, `room` what there is beyond the first and the last (px). */
export function curveOf(
  { side, x0, lane0, x1, lane1 }: Arc,
  yOf: (lane: number) => number,
  room: number,
): readonly [x: number, y: number][] {
  const up = side === 'above' ? -1 : 1
  const [y0, y1] = [yOf(lane0) + up * GAP, yOf(lane1) + up * GAP]
  const outer = up < 0 ? Math.min(y0, y1) : Math.max(y0, y1)
  const rise = Math.min(room, 16 + Math.abs(x1 - x0) / 5)
  return [
    [x0, y0],
    [x0, outer + up * rise],
    [x1, outer + up * rise],
    [x1, y1],
  ]
}

/** A curve as the `d` of a path, moved by so much to the left. */
export function pathOf(curve: ReturnType<typeof curveOf>, left: number): string {
  const [[x0, y0], [ax, ay], [bx, by], [x1, y1]] = curve as [
    [number, number],
    [number, number],
    [number, number],
    [number, number],
  ]
  const drawn = path()
  drawn.moveTo(x0 - left, y0)
  drawn.bezierCurveTo(ax - left, ay, bx - left, by, x1 - left, y1)
  return drawn.toString()
}

/** How far a place is from a curve, px. */
export function distanceTo(curve: ReturnType<typeof curveOf>, x: number, y: number): number {
  let least = Infinity
  for (let step = 0; step <= STEPS; step++) {
    const t = step / STEPS
    const weights = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3]
    const at = (axis: 0 | 1) => weights.reduce((sum, w, i) => sum + w * curve[i]![axis], 0)
    least = Math.min(least, Math.hypot(at(0) - x, at(1) - y))
  }
  return least
}
const STEPS = 40
