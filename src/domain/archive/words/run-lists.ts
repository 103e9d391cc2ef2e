import { ByteReader } from '../table/byte-reader.ts'
import { ByteWriter } from '../table/byte-writer.ts'
import { eachList } from './gather.ts'
import { PlaceReader } from './places.ts'
import { pairOf } from './tokens.ts'

/** Which points of a meeting have a token, and where: as a run tells it. */
export interface RunList {
  readonly count: number
  /** Numbers within the meeting, as differences. */
  readonly numbers: Uint8Array
  readonly places: Uint8Array
}

/** The lists of a run by their tokens, and how many points it has. */
export function listsOfRun(run: Uint8Array): {
  readonly points: number
  readonly lists: ReadonlyMap<string, RunList>
} {
  const decoder = new TextDecoder()
  const lists = new Map<string, RunList>()
  const points = eachList(run, ({ bytes, at }, keyAt, keyLength, count, numbers, places) => {
    const end = at + numbers
    lists.set(decoder.decode(bytes.subarray(keyAt, keyAt + keyLength)), {
      count,
      numbers: bytes.subarray(at, end),
      places: bytes.subarray(end, end + places),
    })
  })
  return { points, lists }
}

/** The pairs of words that stand beside each other in a meeting, of those words that are common, as lists. */
export function pairsOf(
  lists: ReadonlyMap<string, RunList>,
  isCommon: (token: string) => boolean,
): ReadonlyMap<string, RunList> {
  const found: { readonly point: number; readonly place: number; readonly token: string }[] = []
  for (const [token, list] of lists) {
    if (!isCommon(token)) continue
    const places = new PlaceReader(list.places, 0, 'run')
    for (const [i, point] of numbersOf(list).entries())
      places.read(i, (place) => found.push({ point, place, token }))
  }
  found.sort((a, b) => a.point - b.point || a.place - b.place)
  const pairs = new Map<string, PairWriter>()
  for (const [i, { point, place, token }] of found.entries()) {
    const next = found[i + 1]
    if (next?.point !== point || next.place !== place + 1) continue
    const pair = pairOf(token, next.token)
    const own = pairs.get(pair) ?? new PairWriter()
    pairs.set(pair, own)
    own.add(point, place)
  }
  return new Map(Array.from(pairs, ([pair, own]) => [pair, own.take()]))
}

/** The numbers of a list within its meeting. */
export function numbersOf({ count, numbers }: RunList): Int32Array {
  const reader = new ByteReader(numbers, 'run')
  let number = 0
  return Int32Array.from({ length: count }, () => {
    number += reader.varint()
    return number
  })
}

/** Writes a list from its points and places, as they come. */
export class PairWriter {
  private readonly numbers = new ByteWriter()
  private readonly places = new ByteWriter()
  private count = 0
  private point = 0
  private before = 0
  /** The last place, which is written once it is known whether another follows in its point. */
  private place = 0

  add(point: number, place: number): void {
    const goesOn = this.count > 0 && point === this.point
    if (this.count > 0) this.close(goesOn)
    if (!goesOn) {
      this.numbers.varint(point - this.point)
      this.point = point
      this.before = 0
      this.count++
    }
    this.place = place
  }

  take(): RunList {
    this.close(false)
    return { count: this.count, numbers: this.numbers.take(), places: this.places.take() }
  }

  private close(goesOn: boolean): void {
    this.places.varint(2 * (this.place - this.before) + (goesOn ? 1 : 0))
    this.before = this.place
  }
}
