import { compareBytes } from '../table/compare-bytes.ts'
import type { TableRecord } from '../table/write-table.ts'
import { longBeginnings } from './beginnings.ts'
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
  const { points, counts, numbers, places } = gathered
  const tokens = inOrder(gathered)
  for (const { beginning, found } of longBeginnings(gathered, tokens)) {
    yield [beginningKey(beginning), writeNumbers(found, points)]
  }
  const names = namesOf(gathered)
  for (const token of tokens) {
    const list = partOf(numbers, token)
    const count = counts[token]!
    const value =
      count <= RARE
        ? writeWithPlaces(list, count, partOf(places, token))
        : writeDifferences(list, count, points)
    yield [numbersKey(names(token)), value]
  }
  const encoder = new TextEncoder()
  const sorted = Array.from(facets, ([facet, found]) => ({
    key: encoder.encode(facet),
    facet,
    found,
  })).sort((a, b) => compareBytes(a.key, b.key))
  for (const { facet, found } of sorted) yield [facetKey(facet), writeNumbers(found, points)]
  for (const token of tokens) {
    if (counts[token]! <= RARE) continue
    const list = partOf(places, token)
    const name = names(token)
    let chunk = 0
    for (let at = 0; at < list.length; ) {
      const start = at
      for (let count = 0; count < CHUNK && at < list.length; count++) at = pointEnd(list, at)
      yield [placesKey(name, chunk++), list.subarray(start, at)]
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
