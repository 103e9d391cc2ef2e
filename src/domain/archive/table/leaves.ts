import { hashOfBytes } from '../../store/id-table.ts'

/*
 * The records of a block are dealt into leaves, which are compressed and read each by itself: by the first bytes of their keys, so that
 * keys that begin alike are in one. The index has one key a block and the length of each leaf, about half of what it would have of
 * blocks that are as small.
 */

/** Into so many leaves a block is dealt. */
export const LEAVES = 4

/** By so many bytes of its key a record is dealt: a letter for what it is, and four letters of a word. */
const DEALT = 5

/** In which leaf of its block a key is. */
export const leafOf = (key: Uint8Array): number =>
  hashOfBytes(key, 0, Math.min(DEALT, key.length)) % LEAVES

/** Whether all keys that begin with so many bytes as these are in one leaf of each block. */
export const isOneLeaf = (shared: number): boolean => shared >= DEALT
