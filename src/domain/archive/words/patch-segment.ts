import { concatBytes } from '../../store/concat-bytes.ts'
import { compareBytes } from '../table/compare-bytes.ts'
import { compareKeys } from '../table/compare-keys.ts'
import { mergedRecords } from '../table/merged-records.ts'
import type { TableRecord } from '../table/write-table.ts'
import { areLong, MOST_CHARACTERS, sizeOfList } from './beginnings.ts'
import { isCommon } from './common-pairs.ts'
import { beginningKey, CHUNK, facetKey, numbersKey, placesKey } from './keys.ts'
import { differencesOf, lengthsOf, readList, writeNumbers } from './lists.ts'
import { pointEnd } from './places.ts'
import { listsOfRun, numbersOf, pairsOf, type RunList } from './run-lists.ts'
import { membersOf } from './sets.ts'
import { classOf, isPair, WORD } from './tokens.ts'
import { type Facets, facetRecords, listRecord, placesRecords } from './write-segment.ts'

/** A meeting of a segment that has as many points as before, in other words. */
export interface ChangedRun {
  /** The number of its first point in the segment. */
  readonly first: number
  readonly before: Uint8Array
  readonly after: Uint8Array
}

/**
 * The records of a segment of so many points, in which some meetings have other words, from those that it had: the same as
 * `segmentRecords` gives of all its runs. Without facets these are as they were. Null where that is to be asked: a meeting has more or fewer points, or a
 * word has become common, or is common no more.
 */
export function patchedRecords(
  records: readonly TableRecord[],
  points: number,
  runs: readonly ChangedRun[],
  facets: Facets | null,
): TableRecord[] | null {
  const values = new Map(records)
  const changed = new Map<string, Uint8Array | null>()
  const valueAt = (key: string) => (changed.has(key) ? changed.get(key)! : values.get(key)) ?? null
  const countOf = (token: string) => {
    const value = valueAt(numbersKey(token))
    return value ? lengthsOf(value, points).count : 0
  }
  const told = runs.map(({ first, before, after }) => {
    const [old, own] = [listsOfRun(before), listsOfRun(after)]
    return { first, points: own.points, samePoints: old.points === own.points, old, own }
  })
  if (!told.every(({ samePoints }) => samePoints)) return null

  const isWord = (token: string) => !isPair(token) && classOf(token.codePointAt(0)!) === WORD
  const other = told.map(({ old, own }) => differing(old.lists, own.lists))
  const tokens = new Set(other.flatMap((own) => [...own]))
  for (const token of tokens) {
    let count = countOf(token)
    const wasCommon = isCommon(count, points)
    for (const { old, own } of told)
      count += (own.lists.get(token)?.count ?? 0) - (old.lists.get(token)?.count ?? 0)
    if (isWord(token) && wasCommon !== isCommon(count, points)) return null
  }
  const isCommonWord = (token: string) => isWord(token) && isCommon(countOf(token), points)
  const pairs = told.map(({ old, own }) => [
    pairsOf(old.lists, isCommonWord),
    pairsOf(own.lists, isCommonWord),
  ])

  /** Puts what a meeting has of a token now in the place of what it had. */
  const splice = (token: string, first: number, own: number, list: RunList | undefined) => {
    const value = valueAt(numbersKey(token))
    const { numbers, places } = value
      ? readList(value, points, 'words')
      : { numbers: new Int32Array(0), places: null }
    const all = places ?? concatBytes(placesIn(token, numbers.length))
    const [from, to] = [firstNotBelow(numbers, first), firstNotBelow(numbers, first + own)]
    const [start, end] = placesAt(all, from, to)
    const added = list ? numbersOf(list) : new Int32Array(0)
    const next = new Int32Array(numbers.length - (to - from) + added.length)
    next.set(numbers.subarray(0, from))
    next.set(
      added.map((number) => first + number),
      from,
    )
    next.set(numbers.subarray(to), from + added.length)
    const words = concatBytes([
      all.subarray(0, start),
      ...(list ? [list.places] : []),
      all.subarray(end),
    ])
    for (let chunk = 0; chunk * CHUNK < Math.max(numbers.length, 1); chunk++)
      if (values.has(placesKey(token, chunk)) || changed.has(placesKey(token, chunk)))
        changed.set(placesKey(token, chunk), null)
    if (next.length === 0) {
      changed.set(numbersKey(token), null)
      return
    }
    const record = listRecord(next.length, differencesOf(next), words, points)
    changed.set(numbersKey(token), record)
    if (!readList(record, points, 'words').places)
      for (const [key, piece] of placesRecords(token, words)) changed.set(key, piece)
  }
  const placesIn = (token: string, count: number) =>
    Array.from(
      { length: Math.ceil(count / CHUNK) },
      (_, chunk) => valueAt(placesKey(token, chunk))!,
    )
  for (const [i, { first, points: own, own: now }] of told.entries()) {
    for (const token of other[i]!) splice(token, first, own, now.lists.get(token))
    const [old, next] = pairs[i]!
    for (const pair of differing(old!, next!)) splice(pair, first, own, next!.get(pair))
  }

  const after = mergedRecords(records, changed)
  const begun = new Map<string, Uint8Array | null>()
  for (const beginning of beginningsOf(tokens)) {
    const key = beginningKey(beginning)
    const lists = beginningWith(after, numbersKey(beginning))
    let size = 0
    for (const [, value] of lists) size += sizeOfList(lengthsOf(value, points).length, points)
    begun.set(key, areLong(size, points) ? writeNumbers(heldBy(lists, points), points) : null)
  }
  if (facets) {
    for (const [key] of beginningWith(after, facetKey(''))) begun.set(key, null)
    for (const [key, value] of facetRecords(facets, points)) begun.set(key, value)
  }
  return mergedRecords(after, begun)
}

/** The tokens of which two meetings have different lists. */
function differing(
  one: ReadonlyMap<string, RunList>,
  other: ReadonlyMap<string, RunList>,
): Set<string> {
  const found = new Set<string>()
  for (const [token, list] of one) {
    const its = other.get(token)
    if (
      !its ||
      compareBytes(list.numbers, its.numbers) !== 0 ||
      compareBytes(list.places, its.places) !== 0
    )
      found.add(token)
  }
  for (const token of other.keys()) if (!one.has(token)) found.add(token)
  return found
}

/** Each beginning of some tokens that may have a list of its own. */
function beginningsOf(tokens: Iterable<string>): Set<string> {
  const found = new Set<string>()
  for (const token of tokens) {
    let beginning = ''
    for (const character of [...token].slice(0, MOST_CHARACTERS)) {
      beginning += character
      found.add(beginning)
    }
  }
  return found
}

/** Those of sorted records whose keys begin so. */
function beginningWith(records: readonly TableRecord[], beginning: string): readonly TableRecord[] {
  let [low, high] = [0, records.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (compareKeys(records[middle]![0], beginning) < 0) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < records.length && records[end]![0].startsWith(beginning)) end++
  return records.slice(low, end)
}

/** The points that some lists have. */
function heldBy(lists: readonly TableRecord[], points: number): Int32Array {
  const held = new Uint8Array(points)
  for (const [, value] of lists)
    for (const number of readList(value, points, 'words').numbers) held[number] = 1
  return membersOf(held)
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
