import type { Changed } from '../table/patched-table.ts'
import type { WholeTable } from '../table/read-whole.ts'
import type { TableRecord } from '../table/write-table.ts'
import { areLong, MOST_CHARACTERS, sizeOfList } from './beginnings.ts'
import { type ChangedLists, movedTokens } from './changed-tokens.ts'
import { beginningKey, numbersKey } from './keys.ts'
import { lengthsOf, readList, writeNumbers } from './lists.ts'
import { numbersOf } from './run-lists.ts'
import { membersOf } from './sets.ts'
import { withNumbers } from './spliced-lists.ts'

/** The lists of beginnings that become others where some meetings have other lists; `changed` are the records of those of tokens. */
export async function changedBeginnings(
  table: Pick<WholeTable, 'get' | 'beginningWith'>,
  points: number,
  meetings: readonly ChangedLists[],
  changed: Changed,
): Promise<Changed> {
  const begun = new Map<string, Uint8Array | null>()
  for (const beginning of beginningsOf(meetings.flatMap(movedTokens))) {
    const key = beginningKey(beginning)
    const lists = () => listsWith(table, changed, numbersKey(beginning))
    if (!(await areListsLong(lists(), points))) {
      begun.set(key, null)
      continue
    }
    const was = await table.get(key)
    const found = was
      ? meetings.reduce(
          (numbers, { first, points, own }) =>
            withNumbers(numbers, first, points, heldIn(own, beginning, points)),
          readList(was, points, 'words').numbers,
        )
      : await heldBy(lists(), points)
    begun.set(key, writeNumbers(found, points))
  }
  return begun
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

/** The lists whose keys begin so, in any order, as they are now. */
async function* listsWith(
  table: Pick<WholeTable, 'beginningWith'>,
  changed: Changed,
  beginning: string,
): AsyncGenerator<TableRecord> {
  for (const [key, value] of changed) if (value && key.startsWith(beginning)) yield [key, value]
  for await (const record of table.beginningWith(beginning))
    if (!changed.has(record[0])) yield record
}

/** Whether lists are long together; no more of them are read than tell it. */
async function areListsLong(lists: AsyncIterable<TableRecord>, points: number): Promise<boolean> {
  let size = 0
  for await (const [, value] of lists) {
    size += sizeOfList(lengthsOf(value, points).length, points)
    if (areLong(size, points)) return true
  }
  return false
}

/** The points of a meeting with a token that begins so. */
function heldIn(lists: ChangedLists['own'], beginning: string, points: number): Int32Array {
  const held = new Uint8Array(points)
  for (const [token, list] of lists)
    if (token.startsWith(beginning)) for (const number of numbersOf(list)) held[number] = 1
  return membersOf(held)
}

/** The points that some lists have. */
async function heldBy(lists: AsyncIterable<TableRecord>, points: number): Promise<Int32Array> {
  const held = new Uint8Array(points)
  for await (const [, value] of lists)
    for (const number of readList(value, points, 'words').numbers) held[number] = 1
  return membersOf(held)
}
