import type { SpokenPoint } from '../terms/spoken-point.ts'
import { type PassageSigns, passageSigns } from './passage-signs.ts'

/** What one says at a time, with what others throw in: between blocks a segment may begin. */
export interface Block {
  /** Its first point, and the one after its last. */
  readonly first: number
  end: number
  readonly person: number
  /** How much is said, in letters; a Chinese character counts for several. */
  weight: number
  readonly signs: PassageSigns
}

/** What is shorter is thrown in: "Mm-hmm", 对对对. */
const THROWN_IN = 20

/** No meeting is cut along more blocks: all pairs of them are looked at. */
const MOST_BLOCKS = 600

/** What a Chinese character is worth in letters. */
const HAN_LETTERS = 2.5
/** Nearly all Chinese characters; asked of every letter, where a pattern takes longer. */
const HAN = { from: 0x3400, to: 0x9fff }

export const weightOf = (text: string): number => {
  let han = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= HAN.from && unit <= HAN.to) han++
  }
  return text.length + (HAN_LETTERS - 1) * han
}

/** The blocks of a meeting. Of a long one several turns make a block, so that their number is bounded. */
export function blocksOf(points: readonly SpokenPoint[]): Block[] {
  const weights = Float64Array.from(points, ({ text }) => weightOf(text))
  const least = Math.max(THROWN_IN, weights.reduce((sum, weight) => sum + weight, 0) / MOST_BLOCKS)
  const blocks: Block[] = []
  let last: Block | undefined
  let isFull = true
  for (let first = 0; first < points.length; ) {
    const { person, speech } = points[first]!
    let end = first
    let weight = 0
    while (end < points.length && points[end]!.speech === speech && points[end]!.person === person)
      weight += weights[end++]!
    if (!last || (isFull && weight >= THROWN_IN)) {
      last = { first, end, person, weight: 0, signs: passageSigns(points, first, end) }
      blocks.push(last)
    }
    last.end = end
    last.weight += weight
    isFull = least === THROWN_IN || last.weight >= least
    first = end
  }
  return blocks
}
