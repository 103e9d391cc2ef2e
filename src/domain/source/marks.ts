import type { Span } from '../format/transcript.ts'
import type { SourceText } from './recognise.ts'

/**
 * Runs of a text, in order and apart from each other, in columns: a long text has hundreds of thousands
 * of them, and every correction makes them anew. UTF-16 offsets.
 */
export interface Runs {
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** Which of the marked places each is of, by number. */
  readonly of: Int32Array
  /** 1 for the first run of a place, which others may have cut in several. */
  readonly first: Uint8Array
}

/** What of a source is marked: nothing twice. */
export interface Marks {
  readonly points: Runs
  readonly introductions: Runs
  readonly uncovered: Runs
}

/**
 * The runs of a source that are points', speakers' introductions and sentences to point out. Where
 * places overlap the earlier has the words; before a sentence goes an introduction, before both a
 * point. Linear where places are in order.
 */
export function markSource(
  source: Pick<SourceText, 'points' | 'speakers'>,
  sentences: readonly Span[] = [],
): Marks {
  const points = apart(source.points)
  const introductions = without(apart(source.speakers), points)
  return {
    points,
    introductions,
    uncovered: without(without(apart(sentences), points), introductions),
  }
}

/** The first run that ends after an offset; as many as there are where none does. */
export function firstAfter({ ends }: Runs, at: number): number {
  let [low, high] = [0, ends.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (ends[middle]! > at) high = middle
    else low = middle + 1
  }
  return low
}

/** Places in order, without what an earlier one has; in one pass where they stand in order. */
export function apart(places: readonly (Span | null)[]): Runs {
  const runs = createRuns(places.length)
  let [last, at] = [0, 0]
  for (let i = 0; i < places.length; i++) {
    const place = places[i]
    if (!place) continue
    if (place.start < last) return apartInOrder(places)
    last = place.start
    const start = Math.max(place.start, at)
    if (place.end > start) runs.add(start, place.end, i, 1)
    at = Math.max(at, place.end)
  }
  return runs.all()
}

/** Likewise where some begin before others that stand before them. */
function apartInOrder(places: readonly (Span | null)[]): Runs {
  const order = [...places.keys()]
    .filter((i) => places[i])
    .sort((a, b) => places[a]!.start - places[b]!.start || a - b)
  const runs = apart(order.map((i) => places[i]!))
  return { ...runs, of: runs.of.map((i) => order[i]!) }
}

/** Runs without what others have. */
function without(runs: Runs, taken: Runs): Runs {
  // What is taken cuts a run in two at most.
  const left = createRuns(runs.starts.length + taken.starts.length)
  for (let run = 0; run < runs.starts.length; run++) {
    let start = runs.starts[run]!
    let next = firstAfter(taken, start)
    const [end, of] = [runs.ends[run]!, runs.of[run]!]
    let first = runs.first[run]!
    const leave = (to: number) => {
      if (to <= start) return
      left.add(start, to, of, first)
      first = 0
    }
    for (; next < taken.starts.length && taken.starts[next]! < end; next++) {
      leave(taken.starts[next]!)
      start = taken.ends[next]!
    }
    leave(end)
  }
  return left.all()
}

/** Takes so many runs at most, in order. */
function createRuns(most: number) {
  const starts = new Int32Array(most)
  const ends = new Int32Array(most)
  const of = new Int32Array(most)
  const first = new Uint8Array(most)
  let count = 0
  return {
    add(start: number, end: number, number: number, isFirst: number): void {
      starts[count] = start
      ends[count] = end
      of[count] = number
      first[count] = isFirst
      count++
    },
    all: (): Runs => ({
      starts: starts.subarray(0, count),
      ends: ends.subarray(0, count),
      of: of.subarray(0, count),
      first: first.subarray(0, count),
    }),
  }
}
