import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'
import { applyOperations, type Operation } from '../../domain/edit/patch.ts'
import type { Localized, Transcript } from '../../domain/format/transcript.ts'
import { isFormat } from '../../domain/format/versions.ts'

/*
 * How meetings lie in IndexedDB: of each what lists need, and its transcript as a first revision and
 * what each later one changed, in pieces; so that a save writes little, however large the meeting,
 * and nothing that is written or read at once is large. What is read may have been written by a page
 * that was older, newer or broken: it is looked at before it is believed.
 */

/** What a list of meetings shows of one. */
export interface MeetingSummary {
  readonly id: string
  readonly title: Localized
  /** When it was saved last by the device's clock, in ms since 1970 or absurd: to be shown, no more. */
  readonly savedAt: number
  /** Counts the saves of this device, whatever its clock does; the shelves of old have none. */
  readonly turn?: number
  /** 1 when it is added, and one more with every save. */
  readonly revision: number
  readonly speakers: number
  readonly points: number
  /** How many of them a person has confirmed; the shelves of old do not say. */
  readonly confirmed?: number
  /** Of the save that wrote this revision, and of no other; the shelves of old have none. */
  readonly mark?: string
  /** The fingerprint of its source; the shelves of old do not say. */
  readonly sha256?: string
}

type Found = Readonly<Record<string, unknown>>

const isFound = (value: unknown): value is Found => typeof value === 'object' && value !== null
const isCount = (value: unknown) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
const isMissingOr = (is: (value: unknown) => boolean) => (value: unknown) =>
  value === undefined || is(value)
const isTitle = (value: unknown): value is Localized =>
  isFound(value) &&
  Object.values(value).every((words) => typeof words === 'string') &&
  Object.values(value).some(Boolean)

export const isSummary = (found: unknown): found is MeetingSummary =>
  isFound(found) &&
  typeof found.id === 'string' &&
  isTitle(found.title) &&
  typeof found.savedAt === 'number' &&
  [found.revision, found.speakers, found.points].every(isCount) &&
  [found.turn, found.confirmed].every(isMissingOr(isCount)) &&
  isMissingOr((value) => typeof value === 'string')(found.sha256)

/** The title in a summary that is none, if it has one. */
export const titleIn = (found: unknown): Localized | null =>
  isFound(found) && isTitle(found.title) ? found.title : null

/** A transcript as far as a look at it tells: who shows it validates it, and says where it is wrong. */
export const looksLikeTranscript = (found: unknown): found is Transcript =>
  isFound(found) &&
  isFormat(found.format) &&
  isFound(found.meeting) &&
  isTitle(found.meeting.title) &&
  isFound(found.source) &&
  [found.themes, found.speakers, found.points].every(Array.isArray)

interface Piece {
  /** How many pieces its revision has. */
  readonly of: number
  readonly operations: readonly Operation[]
}

interface ShelfSchema extends DBSchema {
  /** Only {@link isSummary} makes them what they should be. */
  summaries: { key: string; value: unknown }
  /** Whole transcripts, as the shelves of old have them. */
  transcripts: { key: string; value: unknown }
  /** By id, revision, and number in it. */
  changes: { key: [string, number, number]; value: Piece }
}

const STORES = ['summaries', 'transcripts', 'changes'] as const

export type Shelf = IDBPDatabase<ShelfSchema>

export const openShelf = (): Promise<Shelf> =>
  openDB<ShelfSchema>('reyi-meetings', 2, {
    upgrade(database) {
      const has = (name: (typeof STORES)[number]) => database.objectStoreNames.contains(name)
      if (!has('summaries')) database.createObjectStore('summaries', { keyPath: 'id' })
      if (!has('transcripts')) database.createObjectStore('transcripts')
      if (!has('changes')) database.createObjectStore('changes')
    },
  })

export type Reading = IDBPTransaction<ShelfSchema, typeof STORES, 'readonly' | 'readwrite'>
export type Writing = IDBPTransaction<ShelfSchema, typeof STORES, 'readwrite'>

export const reading = (database: Shelf): Reading => database.transaction(STORES)

/** A transaction on the whole shelf that may write, on disk before it is done. */
export const writing = (database: Shelf): Writing =>
  database.transaction(STORES, 'readwrite', { durability: 'strict' })

/** Lists come after numbers in keys. */
const keysOf = (id: string) => IDBKeyRange.bound([id], [id, []])

/** The transcript of a revision as it is kept, not validated; null where not all of it is there. */
export async function readRecords(
  shelf: Reading,
  id: string,
  revision: number,
): Promise<unknown | null> {
  const changes = shelf.objectStore('changes')
  const keys = await changes.getAllKeys(keysOf(id))
  if (keys.length === 0) return (await shelf.objectStore('transcripts').get(id)) ?? null
  const copies = new WeakSet()
  let transcript: unknown
  let at = keys[0]![1]
  let next = 0
  let of = 1
  for (const key of keys) {
    if (next > 0 && next === of) [at, next] = [at + 1, 0]
    if (key[1] !== at || key[2] !== next) return null
    // One after the other: each makes the page wait for no more than itself.
    const piece = await changes.get(key)
    try {
      transcript = applyOperations(transcript, piece!.operations, copies)
    } catch {
      return null
    }
    of = piece!.of
    next++
  }
  return at === revision && next === of ? (transcript ?? null) : null
}

/** Takes away what is kept of a meeting beside its summary. */
export async function clearRecords(shelf: Writing, id: string): Promise<void> {
  await Promise.all([
    shelf.objectStore('transcripts').delete(id),
    shelf.objectStore('changes').delete(keysOf(id)),
  ])
}

/** Whether a meeting lies whole. */
export const isOfOld = async (database: Shelf, id: string): Promise<boolean> =>
  (await database.getKey('transcripts', id)) !== undefined

/** Writes what a revision has changed since the one before or, of the first, all of it. */
export async function writePieces(
  shelf: Writing,
  id: string,
  revision: number,
  pieces: readonly (readonly Operation[])[],
): Promise<void> {
  const changes = shelf.objectStore('changes')
  const of = Math.max(1, pieces.length)
  for (let i = 0; i < of; i++) {
    await changes.put({ of, operations: pieces[i] ?? [] }, [id, revision, i])
  }
}

export async function deleteRecords(shelf: Writing, id: string): Promise<void> {
  await Promise.all([shelf.objectStore('summaries').delete(id), clearRecords(shelf, id)])
}

/** The first revision that is kept of a meeting, and the last; null for one as the shelves of old have them. */
export async function revisionsOf(
  shelf: Reading,
  id: string,
): Promise<readonly [number, number] | null> {
  const changes = shelf.objectStore('changes')
  const [first, last] = [
    await changes.openKeyCursor(keysOf(id)),
    await changes.openKeyCursor(keysOf(id), 'prev'),
  ]
  return first && last && [first.key[1], last.key[1]]
}

/** The ids of all of which something is kept beside a summary. */
export async function recordIds(shelf: Reading): Promise<ReadonlySet<string>> {
  const ids = new Set((await shelf.objectStore('transcripts').getAllKeys()).map(String))
  let cursor = await shelf.objectStore('changes').openKeyCursor()
  while (cursor) {
    const [id] = cursor.key
    ids.add(id)
    // Past all of that meeting.
    cursor = await cursor.continue([id, Number.POSITIVE_INFINITY, 0])
  }
  return ids
}

/** The text of a JSON file with everything that is kept under an id, in parts. */
export async function rawRecords(shelf: Reading, id: string): Promise<string[]> {
  const changes = shelf.objectStore('changes')
  const parts = [
    `{"summary":${raw(await shelf.objectStore('summaries').get(id))}`,
    `,"transcript":${raw(await shelf.objectStore('transcripts').get(id))},"changes":[`,
  ]
  for (const [i, key] of (await changes.getAllKeys(keysOf(id))).entries()) {
    parts.push(`${i > 0 ? ',' : ''}\n{"key":${raw(key)},"value":${raw(await changes.get(key))}}`)
  }
  return [...parts, ']}\n']
}

const raw = (value: unknown) => JSON.stringify(value) ?? 'null'
