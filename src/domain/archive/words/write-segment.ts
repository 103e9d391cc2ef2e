import { compareBytes } from '../table/compare-bytes.ts'
import type { TableRecord } from '../table/write-table.ts'
import { longBeginnings } from './beginnings.ts'
import { commonPairs } from './common-pairs.ts'
import { type Gathered, gather, type Part } from './gather.ts'
import { beginningKey, CHUNK, facetKey, numbersKey, placesKey, RARE } from './keys.ts'
import { writeDifferences, writeNumbers, writeWithPlaces } from './lists.ts'
import { pointEnd } from './places.ts'

/** What a filter of a segment leaves: numbers of points, ascending. */
export type Facets = ReadonlyMap<string, Int32Array>

/**
 * The records of a segment's table, in order: from the runs of its meetings in order of time, and what its points
 * are filtered by. Points are numbered through from 0.
 */
export function* segmentRecords(
  runs: readonly Uint8Array[],
  facets: Facets,
): Generator<TableRecord> {
  const gathered = gather(runs)
  const { points } = gathered
  const tokens = inOrder(gathered)
  for (const { beginning, found } of longBeginnings(gathered, tokens)) {
    yield [beginningKey(beginning), writeNumbers(found, points)]
  }
  const lists = [...pairLists(gathered), ...tokenLists(gathered, tokens)]
  for (const { name, count, numbers, places } of lists)
    yield [numbersKey(name()), listRecord(count, numbers, places, points)]
  yield* facetRecords(facets, points)
  for (const { name, count, places } of lists)
    if (count > RARE) yield* placesRecords(name(), places)
}

/** The value of the list of a token, of numbers as differences. */
export const listRecord = (
  count: number,
  numbers: Uint8Array,
  places: Uint8Array,
  points: number,
): Uint8Array =>
  count <= RARE ? writeWithPlaces(numbers, count, places) : writeDifferences(numbers, count, points)

/** The records of what points are filtered by, in order. */
export function* facetRecords(facets: Facets, points: number): Generator<TableRecord> {
  const encoder = new TextEncoder()
  const sorted = Array.from(facets, ([facet, found]) => ({
    key: encoder.encode(facet),
    facet,
    found,
  })).sort((a, b) => compareBytes(a.key, b.key))
  for (const { facet, found } of sorted) yield [facetKey(facet), writeNumbers(found, points)]
}

/** The records of the places of a token that is not rare, in order. */
export function* placesRecords(token: string, places: Uint8Array): Generator<TableRecord> {
  let chunk = 0
  for (let at = 0; at < places.length; ) {
    const start = at
    for (let left = CHUNK; left > 0 && at < places.length; left--) at = pointEnd(places, at)
    yield [placesKey(token, chunk++), places.subarray(start, at)]
  }
}

interface TokenLists {
  readonly name: () => string
  readonly count: number
  readonly numbers: Uint8Array
  readonly places: Uint8Array
}

/** Those of pairs, which stand before all other tokens, in the order of their bytes. */
function pairLists(gathered: Gathered): TokenLists[] {
  const encoder = new TextEncoder()
  return commonPairs(gathered)
    .map(({ token, ...lists }) => ({ key: encoder.encode(token), name: () => token, ...lists }))
    .sort((a, b) => compareBytes(a.key, b.key))
}

function* tokenLists(gathered: Gathered, tokens: Int32Array): Generator<TokenLists> {
  const { counts, numbers, places } = gathered
  const names = namesOf(gathered)
  for (const token of tokens) {
    yield {
      name: () => names(token),
      count: counts[token]!,
      numbers: partOf(numbers, token),
      places: partOf(places, token),
    }
  }
}

const partOf = ({ bytes, starts, lengths }: Part, token: number) =>
  bytes.subarray(starts[token]!, starts[token]! + lengths[token]!)

function namesOf({ keys, keyEnds }: Gathered) {
  const decoder = new TextDecoder()
  return (token: number) =>
    decoder.decode(keys.subarray(token === 0 ? 0 : keyEnds[token - 1], keyEnds[token]))
}

/** The tokens in the order of their bytes. */
function inOrder({ keys, keyEnds }: Gathered): Int32Array {
  // Six bytes are a number: most pairs are told apart by it.
  const heads = new Float64Array(keyEnds.length)
  const keyOf = (token: number) =>
    keys.subarray(token === 0 ? 0 : keyEnds[token - 1], keyEnds[token])
  for (let token = 0; token < heads.length; token++) {
    const start = token === 0 ? 0 : keyEnds[token - 1]!
    const end = keyEnds[token]!
    let head = 0
    for (let i = 0; i < 6; i++) head = head * 256 + (start + i < end ? keys[start + i]! : 0)
    heads[token] = head
  }
  return Int32Array.from(heads.keys()).sort(
    (a, b) => heads[a]! - heads[b]! || compareBytes(keyOf(a), keyOf(b)),
  )
}
