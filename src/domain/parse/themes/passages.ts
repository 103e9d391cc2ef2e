import type { Span } from '../../format/transcript.ts'

/** So many passages speak for a theme: those that have most of its terms. */
const MOST_PASSAGES = 8

/** The spans of the points that say something most often, in the order of the text; each point with how often. */
export const passagesOf = (
  times: Iterable<readonly [point: number, times: number]>,
  spanOf: (point: number) => Span | undefined,
): Span[] =>
  [...times]
    .filter(([point]) => spanOf(point))
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, MOST_PASSAGES)
    .sort(([a], [b]) => a - b)
    .map(([point]) => spanOf(point)!)
