import { ByteWriter } from '../table/byte-writer.ts'
import { eachTokenOf, type Worded } from './tokens-of.ts'

/*
 * The words of one meeting, made once and kept until it changes: how many points it has; then per token, as they
 * come, its length and its bytes, the number of points that hold it, the lengths of two lists and these: the points'
 * numbers as differences, and the token's places in each. A place is the difference to the one before it,
 * doubled, plus one where another follows in the same point.
 */

/** The words of a meeting's points, of every wording of text and heading. */
export function makeRun(points: readonly Worded[]): Uint8Array<ArrayBuffer> {
  const held = new Occurrences()
  for (const [number, point] of points.entries())
    eachTokenOf(point, (token, place) => held.add(token, number, place))
  return held.write(points.length)
}

/** Which token is in which point at which place, in the order of points and places. */
class Occurrences {
  private readonly numbers = new Map<string, number>()
  private length = 0
  private tokens = new Int32Array(4096)
  private points = new Int32Array(4096)
  private places = new Int32Array(4096)

  add(token: string, point: number, place: number): void {
    let number = this.numbers.get(token)
    if (number === undefined) {
      number = this.numbers.size
      this.numbers.set(token, number)
    }
    const { length } = this
    if (length === this.tokens.length) {
      this.tokens = larger(this.tokens)
      this.points = larger(this.points)
      this.places = larger(this.places)
    }
    this.tokens[length] = number
    this.points[length] = point
    this.places[length] = place
    this.length++
  }

  write(points: number): Uint8Array<ArrayBuffer> {
    const { starts, order } = this.byToken()
    // All tokens at once: one by one takes longer than all else. No token has a line end.
    const keys = new TextEncoder().encode([...this.numbers.keys(), ''].join('\n'))
    let keyAt = 0
    const run = new ByteWriter()
    const numbers = new ByteWriter()
    const places = new ByteWriter()
    run.varint(points)
    for (let number = 0; number < this.numbers.size; number++) {
      let count = 0
      let last = 0
      let place = 0
      const end = starts[number + 1]!
      for (let i = starts[number]!; i < end; i++) {
        const at = order[i]!
        const point = this.points[at]!
        if (count === 0 || point !== last) {
          numbers.varint(point - last)
          last = point
          place = 0
          count++
        }
        const more = i + 1 < end && this.points[order[i + 1]!] === point ? 1 : 0
        places.varint(2 * (this.places[at]! - place) + more)
        place = this.places[at]!
      }
      const keyEnd = keys.indexOf(LINE_END, keyAt)
      run.varint(keyEnd - keyAt)
      run.add(keys.subarray(keyAt, keyEnd))
      keyAt = keyEnd + 1
      run.varint(count)
      run.varint(numbers.length)
      run.varint(places.length)
      run.move(numbers)
      run.move(places)
    }
    return run.take()
  }

  /** The occurrences sorted by token (a counting sort), and per token where its own begin. */
  private byToken() {
    const starts = new Int32Array(this.numbers.size + 1)
    for (let i = 0; i < this.length; i++) starts[this.tokens[i]! + 1]!++
    for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!
    const next = starts.slice()
    const order = new Int32Array(this.length)
    for (let i = 0; i < this.length; i++) order[next[this.tokens[i]!]!++] = i
    return { starts, order }
  }
}

const LINE_END = 10

function larger(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(2 * numbers.length)
  more.set(numbers)
  return more
}
