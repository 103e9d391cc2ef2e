import { crc32 } from '../../text/crc32.ts'

/** So many records a shard is meant to hold. */
const RECORDS = 16_384

/** How many shards so many records make: a power of two, so that few records move where it grows. */
export function shardCount(records: number): number {
  let count = 1
  while (count * RECORDS < records) count *= 2
  return count
}

/** Which of so many shards has a record. */
export const shardOf = (id: string, count: number): number =>
  crc32(new TextEncoder().encode(id)) & (count - 1)
