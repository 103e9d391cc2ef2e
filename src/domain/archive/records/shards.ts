import { crc32 } from '../../text/crc32.ts'

/** So many points a shard is meant to hold. */
const POINTS = 25_000

/** How many shards records of so many points make: a power of two, so that few records move where it grows. */
export function shardCount(points: number): number {
  let count = 1
  while (count * POINTS < points) count *= 2
  return count
}

/** Which of so many shards has a record. */
export const shardOf = (id: string, count: number): number =>
  crc32(new TextEncoder().encode(id)) & (count - 1)
