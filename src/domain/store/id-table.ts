/**
 * Finds the number of an id among a million without keeping the ids: a hash table with open
 * addressing (linear probing) whose keys stay where they are, in the file.
 */
export interface IdTable {
  /** Per slot: the number of an id plus one, or 0 where it is free. A power of two long. */
  readonly slots: Int32Array
  /** Per number: the hash of its id, so that most others are told apart without looking them up. */
  readonly hashes: Uint32Array
}

/** Gives the id of a number. */
type IdAt = (number: number) => string

/** The number of an id, or undefined. */
export function findId(table: IdTable, id: string, idAt: IdAt): number | undefined {
  const number = table.slots[slotOf(table, id, hashOf(id), idAt)]! - 1
  return number < 0 ? undefined : number
}

/** The slot that holds an id, or the free one where it belongs. */
function slotOf({ slots, hashes }: IdTable, id: string, hash: number, idAt: IdAt): number {
  const mask = slots.length - 1
  let slot = hash & mask
  for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
    const number = slots[slot]! - 1
    if (hashes[number] === hash && idAt(number) === id) break
  }
  return slot
}

/** A table that grows: ids are added one after another, numbered from 0. */
export function createIdTable() {
  let table: IdTable = { slots: new Int32Array(1024), hashes: new Uint32Array(512) }
  let length = 0

  /** At most half of the slots are taken, so that a free one is never far. */
  const grow = () => {
    const hashes = new Uint32Array(2 * table.hashes.length)
    hashes.set(table.hashes)
    const slots = new Int32Array(2 * table.slots.length)
    const mask = slots.length - 1
    for (const taken of table.slots) {
      if (taken === 0) continue
      let slot = hashes[taken - 1]! & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = taken
    }
    table = { slots, hashes }
  }
  return {
    /** Adds the next id; gives the number of an equal one before it, which goes on standing for both. */
    add(id: string, idAt: IdAt): number | undefined {
      if (length === table.hashes.length) grow()
      const hash = hashOf(id)
      const slot = slotOf(table, id, hash, idAt)
      const number = length++
      table.hashes[number] = hash
      const taken = table.slots[slot]!
      if (taken > 0) return taken - 1
      table.slots[slot] = number + 1
      return undefined
    },
    /** The table so far. */
    table: (): IdTable => ({ slots: table.slots, hashes: table.hashes.slice(0, length) }),
  }
}

/** FNV-1a over UTF-16 units, mixed at the end (Murmur3's finalizer) so that its low bits differ too. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
