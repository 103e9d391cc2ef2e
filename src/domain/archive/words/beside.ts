import { ArchiveFault } from '../archive-fault.ts'
import { CHUNK, placesKey } from './keys.ts'
import type { List } from './lists.ts'
import { PlaceReader } from './places.ts'
import type { Term } from './query.ts'
import { eachInBoth } from './sets.ts'
import type { Words } from './words.ts'

/** The list of a token. */
export interface TokenList extends List {
  readonly token: string
}

/** A point and a place are one number, so that a term's are an array: there are fewer places than this. */
const PLACES = 2 ** 32
/** No term stands so far behind the first. */
const MOST_BEHIND = 256

/** Those of the points `found` in which the terms stand beside each other; `lists` are those of each term. */
export async function besideEachOther(
  words: Words,
  terms: readonly Term[],
  lists: readonly (readonly TokenList[])[],
  found: Int32Array,
): Promise<Int32Array> {
  const places = await readPlaces(words, lists.flat(), found)
  let starts: Float64Array | null = null
  for (const [i, { at }] of terms.entries()) {
    const own = startsOf(words.path, lists[i]!, places, found, at)
    starts = starts ? inBoth(starts, own) : own
  }
  const held: number[] = []
  for (const start of starts ?? []) {
    const number = found[Math.floor(start / PLACES)]!
    if (held.at(-1) !== number) held.push(number)
  }
  return Int32Array.from(held)
}

/** The places that are not beside their lists, by their keys: of as many points as are needed. */
async function readPlaces({ table, path }: Words, lists: readonly TokenList[], found: Int32Array) {
  const keys = new Set<string>()
  for (const { token, numbers, places } of lists) {
    if (places) continue
    let last = -1
    eachInBoth(found, numbers, (_, inList) => {
      const chunk = Math.floor(inList / CHUNK)
      if (chunk === last) return
      last = chunk
      keys.add(placesKey(token, chunk))
    })
  }
  const names = [...keys]
  const values = await table.getAll(names)
  return new Map(
    names.map((name, i) => {
      const value = values[i]
      if (!value) throw new ArchiveFault('damaged', path)
      return [name, value] as const
    }),
  )
}

/** Where the first term would stand, from where one of some tokens stands: point and place as a number, ascending. */
function startsOf(
  path: string,
  lists: readonly TokenList[],
  read: ReadonlyMap<string, Uint8Array>,
  found: Int32Array,
  at: number,
): Float64Array {
  const starts: number[] = []
  for (const { token, numbers, places } of lists) {
    let reader = places && new PlaceReader(places, 0, path)
    let last = -1
    eachInBoth(found, numbers, (inFound, inList) => {
      if (!places) {
        const chunk = Math.floor(inList / CHUNK)
        if (chunk !== last) {
          reader = new PlaceReader(read.get(placesKey(token, chunk))!, chunk * CHUNK, path)
          last = chunk
        }
      }
      reader!.read(inList, (place) => starts.push(inFound * PLACES + place + MOST_BEHIND - at))
    })
  }
  const sorted = Float64Array.from(starts)
  return lists.length > 1 ? sorted.sort() : sorted
}

function inBoth(a: Float64Array, b: Float64Array): Float64Array {
  const found = new Float64Array(Math.min(a.length, b.length))
  let length = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = a[i]! - b[j]!
    if (difference === 0) found[length++] = a[i]!
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  return found.subarray(0, length)
}
