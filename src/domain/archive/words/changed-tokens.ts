import { compareBytes } from '../table/compare-bytes.ts'
import { pointEnd } from './places.ts'
import { numbersOf, type RunList } from './run-lists.ts'

/** The lists of a meeting, by their tokens. */
export type Lists = ReadonlyMap<string, RunList>

/** A meeting of a segment: the number of its first point, how many it has, its lists before and now. */
export interface ChangedLists {
  readonly first: number
  readonly points: number
  readonly old: Lists
  readonly own: Lists
}

/** The tokens of which a meeting has other lists than before. */
export function otherTokens({ old, own }: Pick<ChangedLists, 'old' | 'own'>): Set<string> {
  const found = new Set<string>()
  for (const [token, list] of old) {
    const now = own.get(token)
    if (!now || !areSameNumbers(list, now) || compareBytes(list.places, now.places) !== 0)
      found.add(token)
  }
  for (const token of own.keys()) if (!old.has(token)) found.add(token)
  return found
}

/** The tokens that are in other points than before. */
export function movedTokens(lists: ChangedLists): string[] {
  const { old, own } = lists
  return [...otherTokens(lists)].filter((token) => {
    const [before, now] = [old.get(token), own.get(token)]
    return !before || !now || !areSameNumbers(before, now)
  })
}

const areSameNumbers = (one: RunList, other: RunList) =>
  compareBytes(one.numbers, other.numbers) === 0

/** The tokens of those points in which one of some tokens is otherwise than before: beside which words stand is as it was in all others. */
export function tokensBeside({ old, own }: ChangedLists, tokens: Iterable<string>): Set<string> {
  const points = new Set<number>()
  for (const token of tokens) {
    const [before, now] = [old, own].map((lists) => placesByPoint(lists.get(token)))
    for (const point of [...before!.keys(), ...now!.keys()]) {
      const [one, other] = [before!.get(point), now!.get(point)]
      if (!one || !other || compareBytes(one, other) !== 0) points.add(point)
    }
  }
  const found = new Set<string>()
  for (const lists of [old, own])
    for (const [token, list] of lists)
      if (numbersOf(list).some((point) => points.has(point))) found.add(token)
  return found
}

function placesByPoint(list: RunList | undefined): ReadonlyMap<number, Uint8Array> {
  const found = new Map<number, Uint8Array>()
  if (!list) return found
  let at = 0
  for (const point of numbersOf(list)) {
    const end = pointEnd(list.places, at)
    found.set(point, list.places.subarray(at, end))
    at = end
  }
  return found
}
