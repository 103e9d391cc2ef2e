import { path } from 'd3'
import { KINDS } from '../../domain/format/transcript.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { Heights } from './heights.ts'
import type { Cell, Tile } from './tile.ts'

/** A bar of two points, and how much higher each doubling makes it, up to the most; px. */
const LEAST = 6
const STEP = 2
const MOST = 20
/** Between its parts, px. */
const GAP = 1
const WIDTH = 14

/** A bar of several points, and in it a part for each kind of them, the first kind at its foot; px. */
export interface Bar {
  readonly height: number
  readonly parts: readonly { readonly kind: number; readonly y: number; readonly height: number }[]
}

/** @param counts how many points there are of each kind, one at least. */
export function barOf(counts: readonly number[]): Bar {
  const total = counts.reduce((sum, count) => sum + count, 0)
  const height = Math.min(MOST, LEAST + STEP * Math.max(0, Math.log2(total) - 1))
  const present = [...counts.keys()].filter((kind) => counts[kind]! > 0)
  const room = height - GAP * (present.length - 1)
  let y = height
  const parts = present.map((kind) => {
    const part = (room * counts[kind]!) / total
    y -= part
    const at = { kind, y, height: part }
    y -= GAP
    return at
  })
  return { height, parts }
}

/** How many points there are of each kind, in the order of {@link KINDS}. */
export function countKinds({ kindOf }: Meeting, points: readonly number[]): readonly number[] {
  const counts = KINDS.map(() => 0)
  for (const point of points) counts[kindOf[point]!]!++
  return counts
}

/** The bars of cells with several points as one `d` of a path for each kind, moved by so much to the left. */
export function barPaths(
  meeting: Meeting,
  cells: readonly Cell[],
  { laneAt }: Heights,
  left: number,
): readonly string[] {
  const drawn = KINDS.map(() => path())
  for (const { x, lane, points } of cells) {
    if (points.length === 1) continue
    const { height, parts } = barOf(countKinds(meeting, points))
    for (const { kind, y, height: part } of parts)
      drawn[kind]!.rect(x - left - WIDTH / 2, laneAt(lane) - height / 2 + y, WIDTH, part)
  }
  return drawn.map(String)
}

/** How strong the marks of themes are drawn: the more of what was said there is on one, the stronger. */
export const STRENGTHS = [0.4, 0.6, 0.8, 1] as const

/** The marks of themes as one `d` of a path for each of {@link STRENGTHS}, moved by so much to the left. */
export function themePaths(
  cells: Tile['themes'],
  { themeAt }: Heights,
  cell: number,
  left: number,
): readonly string[] {
  const drawn = STRENGTHS.map(() => path())
  const width = Math.min(cell - 2, MOST_WIDTH)
  for (const { x, lane, share } of cells) {
    // By the root, since of many themes each has a small share.
    const strength = Math.ceil(Math.sqrt(share) * STRENGTHS.length) - 1
    drawn[strength]!.rect(x - left - width / 2, themeAt(lane) - HEIGHT / 2, width, HEIGHT)
  }
  return drawn.map(String)
}
const MOST_WIDTH = 22
const HEIGHT = 10
