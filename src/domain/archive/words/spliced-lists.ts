import { concatBytes } from '../../store/concat-bytes.ts'
import type { WholeTable } from '../table/read-whole.ts'
import type { ChangedLists } from './changed-tokens.ts'
import { CHUNK, numbersKey, placesKey } from './keys.ts'
import { differencesOf, lengthsOf, readList } from './lists.ts'
import { pointEnd } from './places.ts'
import { numbersOf, type RunList } from './run-lists.ts'
import { listRecord, placesRecords } from './write-segment.ts'

/** The lists of a segment of so many points, in which what a meeting has is put in the place of what it had; `changed` are their records. */
export function createSplicedLists(table: Pick<WholeTable, 'get'>, points: number) {
  const changed = new Map<string, Uint8Array | null>()
  const valueAt = async (key: string) =>
    changed.has(key) ? changed.get(key)! : await table.get(key)
  return {
    changed,
    /** How many points have a token. */
    async countOf(token: string): Promise<number> {
      const value = await valueAt(numbersKey(token))
      return value ? lengthsOf(value, points).count : 0
    },
    async splice(
      token: string,
      { first, points: own }: Pick<ChangedLists, 'first' | 'points'>,
      list: RunList | undefined,
    ): Promise<void> {
      const value = await valueAt(numbersKey(token))
      const { numbers, places } = value
        ? readList(value, points, 'words')
        : { numbers: new Int32Array(0), places: null }
      const pieces: Uint8Array[] = places ? [places] : []
      for (let chunk = 0; !places && chunk * CHUNK < numbers.length; chunk++) {
        const key = placesKey(token, chunk)
        pieces.push((await valueAt(key))!)
        changed.set(key, null)
      }
      const all = concatBytes(pieces)
      const [from, to] = [first, first + own].map((number) => firstNotBelow(numbers, number))
      const [start, end] = placesAt(all, from!, to!)
      const next = withNumbers(numbers, first, own, list ? numbersOf(list) : new Int32Array(0))
      const words = concatBytes([
        all.subarray(0, start),
        ...(list ? [list.places] : []),
        all.subarray(end),
      ])
      if (next.length === 0) {
        changed.set(numbersKey(token), null)
        return
      }
      const record = listRecord(next.length, differencesOf(next), words, points)
      changed.set(numbersKey(token), record)
      if (!readList(record, points, 'words').places)
        for (const [key, piece] of placesRecords(token, words)) changed.set(key, piece)
    },
  }
}

/** Ascending numbers of points, with those of a meeting in the place of what it had; `added` are numbered within it. */
export function withNumbers(
  numbers: Int32Array,
  first: number,
  points: number,
  added: Int32Array,
): Int32Array {
  const [from, to] = [firstNotBelow(numbers, first), firstNotBelow(numbers, first + points)]
  const next = new Int32Array(numbers.length - (to - from) + added.length)
  next.set(numbers.subarray(0, from))
  next.set(
    added.map((number) => first + number),
    from,
  )
  next.set(numbers.subarray(to), from + added.length)
  return next
}

/** Where the first of ascending numbers stands that is not below `number`. */
function firstNotBelow(numbers: Int32Array, number: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! < number) low = middle + 1
    else high = middle
  }
  return low
}

/** Where in the bytes of places those of the `from`th point begin, and those of the `to`th. */
function placesAt(places: Uint8Array, from: number, to: number): [number, number] {
  let at = 0
  let start = 0
  for (let i = 0; i < to; i++) {
    if (i === from) start = at
    at = pointEnd(places, at)
  }
  return [from === to ? at : start, at]
}
