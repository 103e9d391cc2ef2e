import { shuffler } from 'd3'
import { type Random, weighted, zipfWeight } from './zipf.ts'

/** Who has the floor, turn after turn, and for how many points. */
export interface Turns {
  /** Numbered in the order in which they first speak. */
  readonly speakers: Int32Array
  readonly lengths: Uint8Array
}

/** How often a turn has one, two, … points. */
const LENGTHS = [40, 25, 15, 10, 6, 4]

/**
 * The order of speaking: every speaker has at least one point, the others fall to them as
 * {@link zipfWeight} says, in short turns and in no order. Needs `points` ≥ `speakers`.
 */
export function takeTurns(speakers: number, points: number, random: Random): Turns {
  const length = weighted(LENGTHS, random)
  const turns: { speaker: number; length: number }[] = []
  for (const [speaker, count] of shares(speakers, points).entries()) {
    for (let left = count; left > 0; ) {
      const taken = Math.min(left, length() + 1)
      turns.push({ speaker, length: taken })
      left -= taken
    }
  }
  shuffler(random)(turns)
  const places = new Map<number, number>()
  return {
    speakers: Int32Array.from(turns, ({ speaker }) => {
      const place = places.get(speaker) ?? places.size
      places.set(speaker, place)
      return place
    }),
    lengths: Uint8Array.from(turns, (turn) => turn.length),
  }
}

/** How many points each speaker has, the busiest first; together exactly `points`. */
function shares(speakers: number, points: number): number[] {
  const weights = Array.from({ length: speakers }, (_, rank) => zipfWeight(rank))
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const spare = points - speakers
  const counts = weights.map((weight) => 1 + Math.floor((spare * weight) / sum))
  const rest = points - counts.reduce((total, count) => total + count, 0)
  return counts.map((count, rank) => (rank < rest ? count + 1 : count))
}
