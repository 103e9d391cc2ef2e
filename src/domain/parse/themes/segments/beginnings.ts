import { exactLog } from '../terms/exact-log.ts'
import type { Block } from './blocks.ts'

/** By how much each sign makes it likelier that a segment begins with a block, in natural logarithms. */
const WEIGHTS = {
  passage: 1.2,
  thanks: 1,
  /** Who speaks leads the meeting. */
  host: 0.8,
  /** Who speaks opened the meeting. */
  opener: 0.3,
  /** For each doubling of what the block, the one before and the one after say. */
  length: 0.1,
  lengthBefore: 0.2,
  lengthAfter: 0.1,
} as const

/** Who leads a meeting says so many of its words of passage and thanks, and this share of all. */
const HOST = { signs: 3, share: 0.4 }

/** From `SHORT` on a block counts as long; longer by more than so many doublings makes no difference. */
const SHORT = 32
const MOST_DOUBLINGS = 4

const doublings = (weight: number) =>
  Math.min(MOST_DOUBLINGS, Math.max(0, exactLog((weight + 1) / SHORT) / Math.LN2))

/** For each block how likely it is that a segment begins with it, as a logarithm of odds. */
export function beginnings(blocks: readonly Block[]): Float64Array {
  const host = hostOf(blocks)
  const lengths = blocks.map(({ weight }) => doublings(weight))
  return Float64Array.from(blocks, ({ person, signs }, i) =>
    i === 0
      ? 0
      : WEIGHTS.passage * signs.passages +
        (signs.thanks ? WEIGHTS.thanks : 0) +
        (person === host ? WEIGHTS.host : 0) +
        (person === blocks[0]!.person ? WEIGHTS.opener : 0) +
        WEIGHTS.length * lengths[i]! +
        WEIGHTS.lengthBefore * lengths[i - 1]! +
        WEIGHTS.lengthAfter * (lengths[i + 1] ?? 0),
  )
}

/** Who leads the meeting, by who goes on to other subjects and thanks; undefined where nobody does so. */
export function hostOf(blocks: readonly Block[]): number | undefined {
  const counts = new Map<number, number>()
  let all = 0
  for (const { person, signs } of blocks) {
    if (signs.passages === 0 && !signs.thanks) continue
    all++
    counts.set(person, (counts.get(person) ?? 0) + 1)
  }
  let host: number | undefined
  let most = Math.max(HOST.signs, HOST.share * all) - 1e-9
  for (const [person, count] of counts) {
    if (count <= most) continue
    host = person
    most = count
  }
  return host
}
