import { hashOfBytes } from './id-table.ts'

/**
 * Finds the number of an id that is written in some bytes in ASCII, without making a string of it; −1
 * where it is none of `ids`. A hash table with open addressing (linear probing).
 */
export function createByteIds(ids: readonly string[]) {
  const encoder = new TextEncoder()
  const known = ids.map((id) => encoder.encode(id))
  const mask = 2 ** Math.ceil(Math.log2(2 * ids.length + 1)) - 1
  // Per slot: the number of an id plus one, or 0 where it is free. Typed, since it is read for each point.
  const slots = new Int32Array(mask + 1)
  for (const [number, id] of known.entries()) {
    let slot = hashOfBytes(id, 0, id.length) & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = number + 1
  }
  return (bytes: Uint8Array, start: number, end: number): number => {
    let slot = hashOfBytes(bytes, start, end) & mask
    for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const number = slots[slot]! - 1
      if (isAt(bytes, start, end, known[number]!)) return number
    }
    return -1
  }
}

function isAt(bytes: Uint8Array, start: number, end: number, id: Uint8Array): boolean {
  if (end - start !== id.length) return false
  for (let i = 0; i < id.length; i++) if (bytes[start + i] !== id[i]) return false
  return true
}
