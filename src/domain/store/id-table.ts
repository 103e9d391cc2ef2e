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
/** Whether the id of a number is the one that is looked for; asked of those with its hash only. */
type IsSame = (number: number) => boolean

/** The number of an id, or undefined. */
export function findId(table: IdTable, id: string, idAt: IdAt): number | undefined {
  const isSame = (number: number) => idAt(number) === id
  const number = table.slots[slotOf(table, hashOf(id), isSame)]! - 1
  return number < 0 ? undefined : number
}

/** The slot that holds an id with this hash, or the free one where it belongs. */
function slotOf({ slots, hashes }: IdTable, hash: number, isSame: IsSame): number {
  const mask = slots.length - 1
  let slot = hash & mask
  for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
    const number = slots[slot]! - 1
    if (hashes[number] === hash && isSame(number)) break
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
    /**
     * Adds the next id, of which only the hash is wanted; gives the number of one before it that
     * `isSame`, which goes on standing for both.
     */
    add(hash: number, isSame: IsSame): number | undefined {
      if (length === table.hashes.length) grow()
      const slot = slotOf(table, hash, isSame)
      const number = length++
      table.hashes[number] = hash
      const taken = table.slots[slot]!
      if (taken > 0) return taken - 1
      table.slots[slot] = number + 1
      return undefined
    },
    /** Whether one of the ids with this hash `isSame`. */
    has: (hash: number, isSame: IsSame): boolean => table.slots[slotOf(table, hash, isSame)] !== 0,
    /** The table so far. */
    table: (): IdTable => ({ slots: table.slots, hashes: table.hashes.slice(0, length) }),
  }
}

/** FNV-1a over UTF-16 units, mixed at the end (Murmur3's finalizer) so that its low bits differ too. */
export function hashOf(id: string): number {
  let hash = SEED
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), PRIME)
  return mixed(hash)
}

/** The same of an id that is written in ASCII. */
export function hashOfBytes(bytes: Uint8Array, start: number, end: number): number {
  let hash = SEED
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ bytes[i]!, PRIME)
  return mixed(hash)
}

const SEED = 0x811c9dc5
const PRIME = 0x01000193

function mixed(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
