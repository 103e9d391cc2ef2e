import { groupByValue } from '../domain/meeting/adjacency.ts'
import type { Meeting } from '../domain/meeting/meeting.ts'
import { countPairCrossings, type Pairs, pairsOf, placesIn } from './crossings.ts'

/** Speakers and themes by number, in the order in which they are to stand. */
export interface RowOrders {
  readonly speakers: readonly number[]
  readonly themes: readonly number[]
}

/** Rows that keep together, in the order of these lists. */
type Groups = readonly (readonly number[])[]

/** So many pairs are gone through at most, in all rounds. */
const MOST_PAIRS = 1_000_000
/** After so many rounds little gets better. */
const MOST_ROUNDS = 24

/**
 * Orders of both columns in which few strands cross, never more than in the given ones: rows go to the middle of
 * what they are linked with (the barycentre heuristic), column after column, then neighbours change places
 * where that helps. `themes` keep together in groups. To find the fewest of all is known to be hard; the more pairs,
 * the fewer rounds are made, and at least one. In steps, none of which takes long.
 */
export function* fewestCrossings(meeting: Meeting, themes: Groups): Generator<void, RowOrders> {
  const pairs = yield* pairsOf(meeting)
  const { counts } = pairs
  const speakers: Groups = [[...meeting.transcript.speakers.keys()]]
  const rounds = Math.min(MOST_ROUNDS, Math.ceil(MOST_PAIRS / (1 + 4 * counts.length)))
  yield

  let best: RowOrders = { speakers: speakers.flat(), themes: themes.flat() }
  let fewest = yield* countPairCrossings(pairs, best.speakers, best.themes)
  for (const arranged of [towardsMiddles, exchanged]) {
    let now = best
    for (let round = 0; round < rounds && fewest > 0; round++) {
      const before = fewest
      for (const column of ['speakers', 'themes'] as const) {
        yield
        now =
          column === 'speakers'
            ? {
                ...now,
                speakers: arranged(
                  speakers,
                  pairs.speakers,
                  now.speakers,
                  pairs.themes,
                  now.themes,
                  counts,
                ),
              }
            : {
                ...now,
                themes: arranged(
                  themes,
                  pairs.themes,
                  now.themes,
                  pairs.speakers,
                  now.speakers,
                  counts,
                ),
              }
        yield
        const crossings = yield* countPairCrossings(pairs, now.speakers, now.themes)
        if (crossings < fewest) [best, fewest] = [now, crossings]
      }
      if (fewest === before) break
    }
  }
  return best
}

/** Gives the rows of a column in another order; `rows` and `others` are of the pairs, in the two columns. */
type Arrange = (
  groups: Groups,
  rows: Pairs['speakers'],
  order: readonly number[],
  others: Pairs['themes'],
  otherOrder: readonly number[],
  counts: Pairs['counts'],
) => number[]

/** The rows of each group as they stand in an order. */
const inOrder = (groups: Groups, order: readonly number[]): number[][] => {
  const places = placesIn(order)
  return groups.map((group) => group.toSorted((a, b) => places[a]! - places[b]!))
}

/** Each row at the middle of what it is linked with; rows that are linked with nothing come last. */
const towardsMiddles: Arrange = (groups, rows, order, others, otherOrder, counts) => {
  const places = placesIn(otherOrder)
  const middles = new Float64Array(order.length)
  const totals = new Float64Array(order.length)
  for (let i = 0; i < counts.length; i++) {
    middles[rows[i]!]! += places[others[i]!]! * counts[i]!
    totals[rows[i]!]! += counts[i]!
  }
  for (let row = 0; row < middles.length; row++) {
    middles[row] = totals[row]! > 0 ? middles[row]! / totals[row]! : otherOrder.length
  }
  return inOrder(groups, order).flatMap((group) =>
    group.toSorted((a, b) => middles[a]! - middles[b]!),
  )
}

/** Neighbours change places wherever fewer strands cross between them then. */
const exchanged: Arrange = (groups, rows, order, others, otherOrder, counts) => {
  const places = placesIn(otherOrder)
  // The pairs of each row, in the order of the other column: sorted by that first, then stably by row.
  const byOther = groupByValue(
    others.map((row) => places[row]!),
    otherOrder.length,
  ).items
  const { starts, items } = groupByValue(
    byOther.map((i) => rows[i]!),
    order.length,
  )
  /** How many strands cross where one row stands right above another. */
  const crossingsOf = (above: number, below: number): number => {
    let crossings = 0
    let passed = 0
    let next = starts[below]!
    for (let i = starts[above]!; i < starts[above + 1]!; i++) {
      const pair = byOther[items[i]!]!
      const place = places[others[pair]!]!
      for (; next < starts[below + 1]!; next++) {
        const other = byOther[items[next]!]!
        if (places[others[other]!]! >= place) break
        passed += counts[other]!
      }
      crossings += counts[pair]! * passed
    }
    return crossings
  }
  return inOrder(groups, order).flatMap((group) => {
    for (let i = 1; i < group.length; i++) {
      const [above, below] = [group[i - 1]!, group[i]!]
      if (crossingsOf(above, below) > crossingsOf(below, above)) {
        group[i - 1] = below
        group[i] = above
      }
    }
    return group
  })
}
