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
  /** Where only who is answered is known: from the first to the last of what they said before, px. */
  readonly turn: readonly [from: number, to: number] | null
  /** The replies that it stands for, the first of them first. */
  readonly replies: readonly ReplyEnds[]
}

/** The arcs of the replies whose points remain, those of several replies first. */
export function layoutArcs(spread: Spread, ends: readonly ReplyEnds[]): Arc[] {
  const { meeting, speech, scale, speakers, remains } = spread
  const arcs = new Map<string, Arc & { replies: ReplyEnds[] }>()
  const xOf = (rank: number) => middleOf(scale, cellAt(scale, scale.xOf(speech.places[rank]!)))
  const turnBefore = createTurns(spread)
  for (const one of ends) {
    const { from, to, speaker, kind } = one
    if (speaker === null || !remains[from] || (to !== null && !remains[to])) continue
    const [lane0, lane1] = [speakers.laneOf[meeting.speakerOf[from]!]!, speakers.laneOf[speaker]!]
    if (lane0 < 0 || lane1 < 0) continue
    const ranks = to === null ? turnBefore(speaker, speech.rankOf[from]!) : null
    if (to === null && ranks === null) continue
    const turn = ranks && ([xOf(ranks[0]), xOf(ranks[1])] as const)
    const x0 = xOf(speech.rankOf[from]!)
    const x1 = turn ? (turn[0] + turn[1]) / 2 : xOf(speech.rankOf[to!]!)
    const { side, line } = REPLY_LOOKS[kind]
    const key = [side, line, x0, lane0, x1, lane1, turn].join()
    const arc = arcs.get(key)
    if (arc) arc.replies.push(one)
    else arcs.set(key, { side, line, x0, lane0, x1, lane1, turn, replies: [one] })
  }
  return [...arcs.values()].sort((a, b) => b.replies.length - a.replies.length)
}

/**
 * Gives what a speaker said in one go last before a rank (or first after it, if nothing before), as the
 * first and the last rank of it; null where they say nothing that has a place. Of each speaker that is asked
 * for the points are put in order once.
 */
function createTurns({ meeting, speech }: Spread) {
  const known = new Map<number, Int32Array>()
  const ranksOf = (speaker: number) =>
    listOf(meeting.pointsOf, speaker)
      .map((point) => speech.rankOf[point]!)
      .filter((rank) => rank >= 0)
      .sort()
  return (speaker: number, rank: number): readonly [first: number, last: number] | null => {
    const own = known.get(speaker) ?? ranksOf(speaker)
    known.set(speaker, own)
    if (own.length === 0) return null
    let [first, last] = [0, 0]
    first = last = Math.max(0, bisectLeft(own, rank) - 1)
    if (own[last]! >= rank) while (own[last + 1] === own[last]! + 1) last++
    else while (own[first - 1] === own[first]! - 1) first--
    return [own[first]!, own[last]!]
  }
}

/** From a mark's middle to where an arc begins, px. */
const GAP = 6
/** From a lane to the bracket over what was said in one go, px. */
const BRACKET = 9
/** A cubic whose inner points are so far out comes three quarters of the way. */
const REACHED = 3 / 4

/** How far an arc rises beyond the outer of its ends, px. */
const riseOf = ({ x0, x1 }: Arc) => Math.min(MOST_RISE, 12 + Math.abs(x1 - x0) / 6)
const MOST_RISE = 44

/** The four points of the cubic that an arc is; `laneAt` gives the middle of a lane, px. */
export function curveOf(arc: Arc, laneAt: (lane: number) => number): Curve {
  const { side, x0, lane0, x1, lane1, turn } = arc
  const out = side === 'above' ? -1 : 1
  const [y0, y1] = [laneAt(lane0) + out * GAP, laneAt(lane1) + out * (turn ? BRACKET : GAP)]
  const outer = out < 0 ? Math.min(y0, y1) : Math.max(y0, y1)
  const inner = outer + out * (riseOf(arc) / REACHED)
  return { x0, y0, y: inner, x1, y1 }
}

/** From (x0, y0) to (x1, y1), both inner points at the height y. */
export interface Curve {
  readonly x0: number
  readonly y0: number
  readonly y: number
  readonly x1: number
  readonly y1: number
}

/** How much room arcs need beyond the first lane (above) or the last of so many (below), px. */
export function roomFor(
  arcs: readonly Arc[],
  side: Arc['side'],
  lanes: number,
  row: number,
): number {
  let most = 0
  for (const arc of arcs) {
    if (arc.side !== side) continue
    const within =
      side === 'above' ? Math.min(arc.lane0, arc.lane1) : lanes - 1 - Math.max(arc.lane0, arc.lane1)
    most = Math.max(most, riseOf(arc) + BRACKET + 2 - (within + 0.5) * row)
  }
  return most
}

/** An arc as the `d` of a path, with the bracket over what is answered, moved by so much to the left. */
export function pathOf({ side, turn }: Arc, { x0, y0, y, x1, y1 }: Curve, left: number): string {
  const drawn = path()
  drawn.moveTo(x0 - left, y0)
  drawn.bezierCurveTo(x0 - left, y, x1 - left, y, x1 - left, y1)
  if (turn) {
    const foot = y1 + (side === 'above' ? 3 : -3)
    const [from, to] = [turn[0] - left - GAP, turn[1] - left + GAP]
    drawn.moveTo(from, foot)
    drawn.lineTo(from, y1)
    drawn.lineTo(to, y1)
    drawn.lineTo(to, foot)
  }
  return drawn.toString()
}

/** How far a place is from a curve, px. */
export function distanceTo({ x0, y0, y: inner, x1, y1 }: Curve, x: number, y: number): number {
  let least = Infinity
  for (let step = 0; step <= STEPS; step++) {
    const t = step / STEPS
    const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3]
    const [across, down] = [(a + b) * x0 + (c + d) * x1, a * y0 + (b + c) * inner + d * y1]
    least = Math.min(least, Math.hypot(across - x, down - y))
  }
  return least
}
const STEPS = 40
