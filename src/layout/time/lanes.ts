import { descending } from 'd3'

/** Which rows have a lane of their own, and what is the lane of each. */
export interface Lanes {
  /** Numbers of the rows that have one, from the top. */
  readonly rows: readonly number[]
  /** Per row: its lane; those without one share the lane after the last, or have none (−1). */
  readonly laneOf: Int32Array
  /** How many share it. */
  readonly others: number
}

/** Of some rows in their order those with the most points, and those that must be there. */
export function pickLanes(props: {
  /** The rows to choose from. */
  sorted: readonly number[]
  /** Points per row, of all rows. */
  counts: ArrayLike<number>
  most: number
  /** Rows that have a lane in any case, where they are among those to choose from. */
  kept: readonly number[]
  /** Whether those without a lane share one. */
  isShared: boolean
}): Lanes {
  const { sorted, counts, most, kept, isShared } = props
  const must = new Set(kept)
  const weights = sorted.map((row) => ({ row, weight: must.has(row) ? Infinity : counts[row]! }))
  const heaviest = weights.sort((a, b) => descending(a.weight, b.weight))
  const picked = new Set(heaviest.slice(0, Math.max(most, must.size)).map(({ row }) => row))
  const rows = sorted.filter((row) => picked.has(row))
  const others = counts.length - rows.length
  const laneOf = new Int32Array(counts.length).fill(isShared && others > 0 ? rows.length : -1)
  for (const [lane, row] of rows.entries()) laneOf[row] = lane
  return { rows, laneOf, others }
}

/** How many lanes there are with the shared one. */
export const laneCount = ({ rows, laneOf }: Lanes): number =>
  rows.length + (laneOf.includes(rows.length) ? 1 : 0)
