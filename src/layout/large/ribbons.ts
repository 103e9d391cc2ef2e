import { KINDS } from '../../domain/format/transcript.ts'
import { type Link, PITCH, ROW_SHARE, strandPath } from '../strands.ts'
import { type Column, inView, middleOf } from './column.ts'
import type { Beyond, Flow } from './flows.ts'

/** In the place of a row's number: all rows that are above, or below, what is in view. */
export const ABOVE = -1
export const BELOW = -2
/** In the place of a point's number: a ribbon of several. */
export const SEVERAL = -1

/**
 * The points of a speaker on a theme, of one kind; or of a row in view and all rows beyond the other
 * column's edge. `point` is its only point, or {@link SEVERAL}.
 */
export interface Ribbon extends Link {
  /** How many points; a point counts on each of its themes. */
  readonly count: number
  /** Where its middle line leaves the speakers and meets the themes, in pixels. */
  readonly y0: number
  readonly y1: number
  /** How wide it is drawn, in pixels. */
  readonly width: number
}

export interface Ribbons {
  /** Between rows in view, the strongest first. */
  readonly between: readonly Ribbon[]
  /** From rows in view to the edges. */
  readonly beyond: readonly Ribbon[]
}

/**
 * Up to so many points between rows in view are drawn as a strand each, if they stand side by side in
 * every row; otherwise those of one speaker, theme and kind merge.
 */
export const MOST_STRANDS = 240

/**
 * The least width of a ribbon, what it takes of its row at least, and the air beside it. A line of one
 * pixel is drawn in a third of the time of any wider one, which has an outline to be filled; nearly
 * all ribbons are that thin.
 */
const HAIRLINE = 1
const LEAST_ROOM = 1.5
const AIR = 1.25

type Bundle = Pick<Ribbon, 'speaker' | 'theme' | 'kind' | 'count' | 'point'>

/**
 * Lays out what runs between the rows in view of both columns, and from them to the rows beyond.
 * Widths go by the number of points, with one scale for all rows in view, so that the busiest still
 * fits; no ribbon is thinner than a hairline. At each end they are stacked around the row's middle in
 * the order of where they go. What runs to an edge is a hairline, whatever its number.
 *
 * @param flowsOf per speaker, see `createFlows`.
 * @param linksOf the links of a speaker one by one, asked for only where few are in view.
 * @param beyond counts of the speakers that are not in view, see `createBeyond`.
 * @param height of the picture, in pixels: where the lower edge is.
 */
export function layoutRibbons(
  flowsOf: (speaker: number) => readonly Flow[],
  linksOf: (speaker: number) => readonly Link[],
  beyond: Beyond,
  speakers: Column,
  themes: Column,
  height: number,
): Ribbons {
  const there = inView(themes)
  const here = inView(speakers)
  const listed = speakers.rows.subarray(here.first, here.end)
  const isSeen = ({ theme }: { readonly theme: number }) => {
    const place = themes.rank[theme]!
    return place >= there.first && place < there.end
  }

  const between: Bundle[] = []
  const toEdges: Bundle[] = []
  for (const speaker of listed) {
    const above = new Int32Array(KINDS.length)
    const below = new Int32Array(KINDS.length)
    for (const flow of flowsOf(speaker)) {
      if (isSeen(flow)) {
        const point = flow.count === 1 ? flow.point : SEVERAL
        between.push({ ...flow, speaker, point })
        continue
      }
      const place = themes.rank[flow.theme]!
      if (place >= 0) (place < there.first ? above : below)[flow.kind]! += flow.count
    }
    addEdges(toEdges, above, 0, (kind, count) => edge({ speaker, theme: ABOVE, kind, count }))
    addEdges(toEdges, below, 0, (kind, count) => edge({ speaker, theme: BELOW, kind, count }))
  }
  for (const theme of themes.rows.subarray(there.first, there.end)) {
    const at = theme * KINDS.length
    addEdges(toEdges, beyond.above, at, (kind, count) =>
      edge({ speaker: ABOVE, theme, kind, count }),
    )
    addEdges(toEdges, beyond.below, at, (kind, count) =>
      edge({ speaker: BELOW, theme, kind, count }),
    )
  }
  const few = sum(between) <= MOST_STRANDS && pitchOfBoth(between, speakers, themes) >= LEAST_ROOM
  const bundles = few
    ? Array.from(listed).flatMap((speaker) =>
        linksOf(speaker)
          .filter(isSeen)
          .map((link) => ({ ...link, count: 1 })),
      )
    : between

  return place(bundles, toEdges, speakers, themes, height)
}

const edge = (bundle: Omit<Bundle, 'point'>): Bundle => ({ ...bundle, point: SEVERAL })

function addEdges(
  edges: Bundle[],
  counts: Int32Array,
  from: number,
  make: (kind: number, count: number) => Bundle,
) {
  for (let kind = 0; kind < KINDS.length; kind++) {
    const count = counts[from + kind]!
    if (count > 0) edges.push(make(kind, count))
  }
}

const sum = (bundles: readonly { readonly count: number }[]) =>
  bundles.reduce((total, { count }) => total + count, 0)

/** Gives each bundle its ends and its width. */
function place(
  between: readonly Bundle[],
  toEdges: readonly Bundle[],
  speakers: Column,
  themes: Column,
  height: number,
): Ribbons {
  const pitch = pitchOfBoth(between, speakers, themes)
  const all = [...between, ...toEdges]
  const room = (i: number) =>
    i < between.length ? Math.max(LEAST_ROOM, all[i]!.count * pitch) : LEAST_ROOM
  const y0 = stack(all, 'speaker', 'theme', speakers, themes, room, height)
  const y1 = stack(all, 'theme', 'speaker', themes, speakers, room, height)
  const ribbons = all.map((bundle, i) => ({
    ...bundle,
    y0: y0[i]!,
    y1: y1[i]!,
    width: Math.max(HAIRLINE, room(i) - AIR),
  }))
  const drawn = ribbons.slice(0, between.length)
  return {
    between: drawn.sort((a, b) => b.count - a.count),
    beyond: ribbons.slice(between.length),
  }
}

/** Pixels per point with which the busiest row still fits. */
const pitchOfBoth = (bundles: readonly Bundle[], speakers: Column, themes: Column) =>
  Math.min(pitchOf(bundles, 'speaker', speakers), pitchOf(bundles, 'theme', themes))

/** The same for one column. */
function pitchOf(bundles: readonly Bundle[], end: 'speaker' | 'theme', column: Column): number {
  const totals = new Map<number, number>()
  for (const bundle of bundles) {
    totals.set(bundle[end], (totals.get(bundle[end]) ?? 0) + bundle.count)
  }
  const busiest = Math.max(1, ...totals.values())
  return Math.min(PITCH, (column.rowHeight * ROW_SHARE) / busiest)
}

/** The y of each bundle at one end. */
function stack(
  bundles: readonly Bundle[],
  end: 'speaker' | 'theme',
  other: 'speaker' | 'theme',
  column: Column,
  opposite: Column,
  room: (i: number) => number,
  height: number,
): Float64Array {
  const ys = new Float64Array(bundles.length)
  const order = bundles
    .map((_, i) => i)
    .sort((i, j) => {
      const [a, b] = [bundles[i]!, bundles[j]!]
      return (
        along(column, a[end]) - along(column, b[end]) ||
        along(opposite, a[other]) - along(opposite, b[other]) ||
        a.kind - b.kind ||
        a.point - b.point
      )
    })
  for (let first = 0; first < order.length; ) {
    const row = bundles[order[first]!]![end]
    let end_ = first
    let total = 0
    while (end_ < order.length && bundles[order[end_]!]![end] === row) total += room(order[end_++]!)
    const [middle, share] = bandOf(row, column, height)
    const scale = Math.min(1, share / total)
    let y = middle - (total * scale) / 2
    for (const i of order.slice(first, end_)) {
      ys[i] = y + (room(i) * scale) / 2
      y += room(i) * scale
    }
    first = end_
  }
  return ys
}

/** The middle of a row, or of the edge that stands for those beyond, and how much strands may take. */
function bandOf(row: number, column: Column, height: number): readonly [number, number] {
  const below = column.top + column.height
  if (row === ABOVE) return [column.top / 2, column.top * ROW_SHARE]
  if (row === BELOW) return [(below + height) / 2, (height - below) * ROW_SHARE]
  return [middleOf(column, column.rank[row]!), column.rowHeight * ROW_SHARE]
}

const along = ({ rank }: Column, row: number) =>
  row === ABOVE ? -1 : row === BELOW ? rank.length : rank[row]!

/** The path of a ribbon's middle line from (0, y0) to (width, y1). */
export const ribbonPath = ({ y0, y1 }: Ribbon, width: number): string => strandPath(y0, y1, width)
