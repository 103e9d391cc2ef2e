import type { Span } from '../format/transcript.ts'
import type { SourceText } from './recognise.ts'

/**
 * Runs of a text, in order and apart from each other, in columns: a long text has hundreds of thousands
 * of them, and every correction makes them anew. UTF-16 offsets.
 */
export interface Runs {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Which of the marked places each is of, by number. */
  readonly of: readonly number[]
  /** 1 for the first run of a place, which others may have cut in several. */
  readonly first: readonly number[]
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

/** Places in order, without what an earlier one has. */
export function apart(places: readonly (Span | null)[]): Runs {
  const runs = createRuns()
  let at = 0
  for (const number of inOrder(places)) {
    const { start, end } = places[number]!
    if (end > Math.max(start, at)) runs.add(Math.max(start, at), end, number, 1)
    at = Math.max(at, end)
  }
  return runs
}

/** The numbers of the places that there are, by where they begin. */
function inOrder(places: readonly (Span | null)[]): number[] {
  const order: number[] = []
  let last = 0
  let isSorted = true
  for (let i = 0; i < places.length; i++) {
    const place = places[i]
    if (!place) continue
    if (place.start < last) isSorted = false
    last = place.start
    order.push(i)
  }
  return isSorted ? order : order.sort((a, b) => places[a]!.start - places[b]!.start || a - b)
}

/** Runs without what others have. */
function without(runs: Runs, taken: Runs): Runs {
  const left = createRuns()
  let next = 0
  for (let run = 0; run < runs.starts.length; run++) {
    let start = runs.starts[run]!
    const [end, of] = [runs.ends[run]!, runs.of[run]!]
    let first = runs.first[run]!
    const leave = (to: number) => {
      if (to <= start) return
      left.add(start, to, of, first)
      first = 0
    }
    while (next < taken.ends.length && taken.ends[next]! <= start) next++
    for (; next < taken.starts.length && taken.starts[next]! < end; next++) {
      leave(taken.starts[next]!)
      start = taken.ends[next]!
      // The same one may go on into the next run.
      if (start >= end) break
    }
    leave(end)
  }
  return left
}

function createRuns() {
  const starts: number[] = []
  const ends: number[] = []
  const of: number[] = []
  const first: number[] = []
  const add = (start: number, end: number, number: number, isFirst: number) => {
    starts.push(start)
    ends.push(end)
    of.push(number)
    first.push(isFirst)
  }
  return { starts, ends, of, first, add }
}
