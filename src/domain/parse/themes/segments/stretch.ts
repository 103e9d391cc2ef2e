import type { MeetingWords } from '../terms/meeting-words.ts'
import type { SpokenPoint } from '../terms/spoken-point.ts'
import { blockWords } from './block-words.ts'
import { blocksOf } from './blocks.ts'
import { segmentsOf } from './segments.ts'

/** A stretch of a meeting that is about one thing: points from `first` to before `end`. */
export interface Stretch {
  readonly first: number
  readonly end: number
  /** The one after the last point of what it opens with, where the subject is announced. */
  readonly opening: number
}

/** The stretches of a meeting, which cover it in order. */
export function stretchesOf(points: readonly SpokenPoint[], meeting: MeetingWords): Stretch[] {
  const blocks = blocksOf(points)
  const { words, kinds } = blockWords(blocks, meeting)
  const starts = segmentsOf(blocks, words, kinds)
  return starts.map((start, i) => ({
    first: blocks[start]!.first,
    end: blocks[starts[i + 1] ?? blocks.length]?.first ?? points.length,
    opening: blocks[start]!.end,
  }))
}
