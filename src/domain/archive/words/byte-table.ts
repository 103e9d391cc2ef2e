/** Numbers strings of bytes as they come, from 0: a hash table with open addressing (linear probing). */
export function createByteTable() {
  let slots = new Int32Array(1 << 16)
  let hashes = new Uint32Array(1 << 15)
  let ends = new Int32Array(1 << 15)
  let keys = new Uint8Array(1 << 19)
  let length = 0

  const isAt = (number: number, bytes: Uint8Array, at: number, size: number) => {
    const start = number === 0 ? 0 : ends[number - 1]!
    if (ends[number]! - start !== size) return false
    for (let i = 0; i < size; i++) if (keys[start + i] !== bytes[at + i]) return false
    return true
  }

  /** At most half of the slots are taken, so that a free one is never far. */
  const grow = () => {
    const twice = new Int32Array(2 * slots.length)
    for (let number = 0; number < length; number++) {
      let slot = hashes[number]! & (twice.length - 1)
      while (twice[slot] !== 0) slot = (slot + 1) & (twice.length - 1)
      twice[slot] = number + 1
    }
    slots = twice
    hashes = withRoom(hashes, new Uint32Array(2 * hashes.length))
    ends = withRoom(ends, new Int32Array(2 * ends.length))
  }

  return {
    /** The number of the `size` bytes from `at` on, whose hash is told. */
    numberOf(bytes: Uint8Array, at: number, size: number, hash: number): number {
      if (length === ends.length) grow()
      let slot = hash & (slots.length - 1)
      for (; slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
        const number = slots[slot]! - 1
        if (hashes[number] === hash && isAt(number, bytes, at, size)) return number
      }
      const start = length === 0 ? 0 : ends[length - 1]!
      if (start + size > keys.length) keys = withRoom(keys, new Uint8Array(2 * (start + size)))
      for (let i = 0; i < size; i++) keys[start + i] = bytes[at + i]!
      ends[length] = start + size
      hashes[length] = hash
      slots[slot] = ++length
      return length - 1
    },
    /** All of them one after another, and per number where it ends. */
    keys: () => ({
      keys: keys.subarray(0, length && ends[length - 1]),
      keyEnds: ends.slice(0, length),
    }),
  }
}

function withRoom<Numbers extends Uint8Array | Uint32Array | Int32Array>(
  numbers: Numbers,
  larger: Numbers,
): Numbers {
  larger.set(numbers)
  return larger
}
