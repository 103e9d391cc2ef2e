import type { OpenTranscript, Span } from '../format/transcript.ts'
import { type Anchor, anchorSteps, countIntroductions } from './anchors.ts'
import { edgeCost } from './edges.ts'
import { closeUpSteps, foldCopySteps } from './fold-copy.ts'
import { countPhrasesSteps } from './phrases.ts'

/** Where a transcript's places stand in a text; null for what has none. */
export interface Places {
  readonly points: readonly (Span | null)[]
  readonly speakers: readonly (Span | null)[]
}

/** Names, offices, set terms and quoted phrases that stand where they should, of all there are. */
export interface Agreement {
  readonly found: number
  readonly of: number
}

export type Aligned =
  | ({ readonly ok: true; readonly agreement: Agreement } & Places)
  | { readonly ok: false; readonly reason: 'length' }
  | { readonly ok: false; readonly reason: 'words'; readonly agreement: Agreement }

/** A copy may be so much shorter or longer than the original: a title, captions, empty lines. */
const LENGTHS = { least: 0.75, most: 1.35 }
/** Fewer words than these, or a smaller share of them, and it is another text. */
const LEAST_FOUND = 2
const LEAST_SHARE = 0.6

/** So many places are looked for in one step. */
const STEP = 100

/**
 * Finds a transcript's places in another copy of its source, without having the source: by the
 * speakers' introductions, by the distances between places, and by where sentences, clauses and
 * items of an enumeration begin and end. The places are approximate. In steps.
 */
export function* alignSteps(transcript: OpenTranscript, text: string): Generator<void, Aligned> {
  const { length } = transcript.source
  if (text.length < LENGTHS.least * length || text.length > LENGTHS.most * length) {
    return { ok: false, reason: 'length' }
  }
  const { text: closed, from } = yield* closeUpSteps(text)
  const anchors = yield* anchorSteps(transcript, yield* foldCopySteps(closed))
  const introductions = countIntroductions(transcript)
  const knots = yield* knotSteps(transcript, anchors)
  const moved = yield* moveSteps(knots, anchors, closed)
  const place = (span: Span | undefined): Span | null => {
    if (!span) return null
    const [start, end] = [moved.get(startKey(span.start))!, moved.get(endKey(span.end))!]
    return end > start ? { start: from[start]!, end: from[end - 1]! + 1 } : null
  }
  const points = yield* placeSteps(transcript.points, place)
  const speakers = yield* placeSteps(transcript.speakers, place)
  const phrases = yield* countPhrasesSteps(transcript, points, text)
  const agreement = { found: anchors.length + phrases.found, of: introductions + phrases.of }
  const agrees =
    agreement.found >= Math.max(LEAST_FOUND, LEAST_SHARE * agreement.of) &&
    anchors.length >= LEAST_SHARE * introductions
  return agrees
    ? { ok: true, agreement, points, speakers }
    : { ok: false, reason: 'words', agreement }
}

interface Placed {
  readonly span?: Span
}

function* placeSteps(
  items: Iterable<Placed>,
  place: (span: Span | undefined) => Span | null,
): Generator<void, readonly (Span | null)[]> {
  const places: (Span | null)[] = []
  for (const { span } of items) {
    places.push(place(span))
    if (places.length % STEP === 0) yield
  }
  return places
}

/** An offset to move: the start or the end of a span, or an anchor that says where it goes. */
interface Knot {
  readonly key: number
  readonly at: number
  /** Introductions stand in the middle of sentences. */
  readonly edge: 'start' | 'end' | 'none'
  /** Where an anchor says that it goes. */
  to?: number
}

const startKey = (offset: number) => 2 * offset + 1
/** Ends before starts at the same offset. */
const endKey = (offset: number) => 2 * offset

function* knotSteps(
  { points, speakers }: OpenTranscript,
  anchors: readonly Anchor[],
): Generator<void, readonly Knot[]> {
  const knots = new Map<number, Knot>()
  const add = (key: number, at: number, edge: Knot['edge']) => knots.set(key, { key, at, edge })
  for (const { span } of speakers) {
    if (!span) continue
    add(startKey(span.start), span.start, 'none')
    add(endKey(span.end), span.end, 'none')
  }
  let count = 0
  for (const { span } of points) {
    if (++count % STEP === 0) yield
    if (!span) continue
    add(startKey(span.start), span.start, 'start')
    add(endKey(span.end), span.end, 'end')
  }
  const fix = (key: number, to: number) => {
    const knot = knots.get(key)
    if (knot) knot.to = to
  }
  for (const { at, to, end } of anchors) {
    fix(startKey(at), to)
    if (end) fix(endKey(end.at), end.to)
    else fix(endKey(at), to)
  }
  yield
  // Numbers are put in order far sooner than what they stand for.
  const keys = Int32Array.from(knots.keys()).sort()
  yield
  return Array.from(keys, (key) => knots.get(key)!)
}

/** How far from the line between two anchors a place is looked for, in UTF-16 units. */
const REACH = 48
const WIDTH = 2 * REACH + 1
/** What it costs to move away from where an anchor's words stand. */
const OFF_ANCHOR = 12

/**
 * Moves offsets by the shifts that cost least in all: one for each unit by which neighbours are
 * moved differently, and something for each that does not fall on an edge of a sentence or clause.
 * (Viterbi's algorithm over shifts; a distance transform makes each step linear in the window.)
 */
function* moveSteps(
  knots: readonly Knot[],
  anchors: readonly Anchor[],
  text: string,
): Generator<void, ReadonlyMap<number, number>> {
  const centreOf = centres(anchors)
  const centreAt = new Int32Array(knots.length)
  const cameFrom = new Uint8Array(knots.length * WIDTH)
  let [costs, reached] = [new Float64Array(WIDTH), new Float64Array(WIDTH)]
  for (const [k, knot] of knots.entries()) {
    if (k % STEP === 0) yield
    const centre = centreOf(knot.at)
    centreAt[k] = centre
    const drift = k === 0 ? 0 : centre - centreAt[k - 1]!
    spread(costs, drift, reached, cameFrom.subarray(k * WIDTH, (k + 1) * WIDTH))
    for (let i = 0; i < WIDTH; i++) {
      const to = knot.at + centre + i - REACH
      const off = knot.to !== undefined && knot.to !== to ? OFF_ANCHOR : 0
      const edge = knot.edge === 'none' ? 0 : edgeCost(text, to, knot.edge)
      reached[i] = reached[i]! + off + edge
    }
    ;[costs, reached] = [reached, costs]
  }
  let best = costs.indexOf(Math.min(...costs))
  const moved = new Map<number, number>()
  let after = text.length
  for (let k = knots.length - 1; k >= 0; k--) {
    if (k % STEP === 0) yield
    const { key, at } = knots[k]!
    after = Math.max(0, Math.min(after, at + centreAt[k]! + best - REACH))
    moved.set(key, after)
    best = cameFrom[k * WIDTH + best]!
  }
  return moved
}

/** The least cost to be at each shift of a window that has drifted (`reached`), and from which it came. */
function spread(costs: Float64Array, drift: number, reached: Float64Array, from: Uint8Array): void {
  for (let i = 0; i < WIDTH; i++) {
    const same = Math.min(WIDTH - 1, Math.max(0, i + drift))
    reached[i] = costs[same]! + Math.abs(i + drift - same)
    from[i] = same
  }
  const pull = (i: number, j: number) => {
    if (reached[j]! + 1 >= reached[i]!) return
    reached[i] = reached[j]! + 1
    from[i] = from[j]!
  }
  for (let i = 1; i < WIDTH; i++) pull(i, i - 1)
  for (let i = WIDTH - 2; i >= 0; i--) pull(i, i + 1)
}

/** Gives the shift on the straight line between the anchors around each place, asked in order. */
function centres(anchors: readonly Anchor[]): (at: number) => number {
  let next = 0
  return (at) => {
    while (next < anchors.length && anchors[next]!.at < at) next++
    const [before, after] = [anchors[next - 1] ?? anchors[next], anchors[next] ?? anchors[next - 1]]
    if (!before || !after) return 0
    const along = after.at === before.at ? 0 : (at - before.at) / (after.at - before.at)
    const shift = (anchor: Anchor) => anchor.to - anchor.at
    return Math.round(shift(before) + along * (shift(after) - shift(before)))
  }
}
