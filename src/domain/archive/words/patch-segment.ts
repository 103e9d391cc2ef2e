import { compareBytes } from '../table/compare-bytes.ts'
import type { Changed } from '../table/patched-table.ts'
import type { WholeTable } from '../table/read-whole.ts'
import { changedBeginnings } from './changed-beginnings.ts'
import { type ChangedLists, otherTokens, tokensBeside } from './changed-tokens.ts'
import { isCommon } from './common-pairs.ts'
import { facetKey } from './keys.ts'
import { listsOfRun, pairsOf } from './run-lists.ts'
import { createSplicedLists } from './spliced-lists.ts'
import { classOf, isPair, WORD } from './tokens.ts'
import { type Facets, facetRecords } from './write-segment.ts'

/** A meeting of a segment that has as many points as before, in other words. */
export interface ChangedRun {
  /** The number of its first point in the segment. */
  readonly first: number
  readonly before: Uint8Array
  readonly after: Uint8Array
}

/**
 * What becomes other in the table of a segment of so many points in which some meetings have other words: with it the records are those that
 * `segmentRecords` gives of all runs. Without facets these are as they were. Null where that is to be asked: a meeting has more or fewer points, or a
 * word has become common, or is common no more. Of the table it reads little more than what it changes.
 */
export async function changedRecords(
  table: WholeTable,
  points: number,
  runs: readonly ChangedRun[],
  facets: Facets | null,
): Promise<Changed | null> {
  const meetings: ChangedLists[] = []
  for (const { first, before, after } of runs) {
    const [old, own] = [listsOfRun(before), listsOfRun(after)]
    if (old.points !== own.points) return null
    meetings.push({ first, points: own.points, old: old.lists, own: own.lists })
  }
  const others = meetings.map(otherTokens)
  const lists = createSplicedLists(table, points)
  for (const token of new Set(others.flatMap((own) => [...own]))) {
    if (!isWord(token)) continue
    const count = await lists.countOf(token)
    const next = meetings.reduce(
      (sum, { old, own }) => sum + (own.get(token)?.count ?? 0) - (old.get(token)?.count ?? 0),
      count,
    )
    if (isCommon(count, points) !== isCommon(next, points)) return null
  }
  const common = new Set<string>()
  const pairs = await Promise.all(
    meetings.map(async (meeting, i) => {
      const beside = tokensBeside(meeting, others[i]!)
      for (const token of beside)
        if (isWord(token) && isCommon(await lists.countOf(token), points)) common.add(token)
      const isPaired = (token: string) => beside.has(token) && common.has(token)
      const [old, own] = [pairsOf(meeting.old, isPaired), pairsOf(meeting.own, isPaired)]
      return { ...meeting, old, own }
    }),
  )
  for (const [i, meeting] of meetings.entries()) {
    for (const token of others[i]!) await lists.splice(token, meeting, meeting.own.get(token))
    const own = pairs[i]!
    for (const pair of otherTokens(own)) await lists.splice(pair, meeting, own.own.get(pair))
  }
  const changed = new Map([
    ...lists.changed,
    ...(await changedBeginnings(table, points, meetings, lists.changed)),
  ])
  if (facets) {
    for await (const [key] of table.beginningWith(facetKey(''))) changed.set(key, null)
    for (const [key, value] of facetRecords(facets, points)) changed.set(key, value)
  }
  for (const [key, value] of changed) if (areSame(value, await table.get(key))) changed.delete(key)
  return changed
}

const isWord = (token: string) => !isPair(token) && classOf(token.codePointAt(0)!) === WORD

const areSame = (one: Uint8Array | null, other: Uint8Array | null) =>
  one && other ? compareBytes(one, other) === 0 : one === other
