/** So many pairs there is room for at first; more make it twice as large. */
const ROOM = 1024

/**
 * Pairs of numbers and how often each was added, in the order in which they came. A long meeting has hundreds of
 * thousands, and a map would keep an object for each.
 */
export class Pairs {
  /** How many different pairs there are. */
  size = 0
  /** Of each pair, by its place in the order, the two numbers and how often it was added. */
  firsts = new Int32Array(ROOM)
  seconds = new Int32Array(ROOM)
  counts = new Int32Array(ROOM)
  /** The place of the pair, and one more, by what it is looked up by; 0 where there is none. */
  private table = new Int32Array(2 * ROOM)

  /** Adds a pair once more. Gives its place. */
  add(first: number, second: number): number {
    const slot = this.slotOf(first, second)
    const known = this.table[slot]! - 1
    if (known >= 0) {
      this.counts[known]!++
      return known
    }
    if (this.size === this.firsts.length) {
      this.grow()
      return this.add(first, second)
    }
    const place = this.size++
    this.firsts[place] = first
    this.seconds[place] = second
    this.counts[place] = 1
    this.table[slot] = place + 1
    return place
  }

  /** The place of a pair; -1 where it was never added. */
  placeOf(first: number, second: number): number {
    return this.table[this.slotOf(first, second)]! - 1
  }

  private slotOf(first: number, second: number): number {
    const { table, firsts, seconds } = this
    const mask = table.length - 1
    let slot = (Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca6b)) | 0
    slot = (slot ^ (slot >>> 15)) & mask
    for (let place = table[slot]!; place !== 0; place = table[slot]!) {
      if (firsts[place - 1] === first && seconds[place - 1] === second) break
      slot = (slot + 1) & mask
    }
    return slot
  }

  private grow(): void {
    this.firsts = wider(this.firsts)
    this.seconds = wider(this.seconds)
    this.counts = wider(this.counts)
    this.table = new Int32Array(2 * this.firsts.length)
    for (let place = 0; place < this.size; place++)
      this.table[this.slotOf(this.firsts[place]!, this.seconds[place]!)] = place + 1
  }
}

function wider(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const more = new Int32Array(2 * numbers.length)
  more.set(numbers)
  return more
}
