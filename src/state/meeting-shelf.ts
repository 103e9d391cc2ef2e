import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { confirmedPoints } from '../domain/checked.ts'
import type { Localized, Transcript } from '../domain/transcript.ts'
import { announceMeeting } from './meeting-notices.ts'

/*
 * The reader's own meetings, on this device only: a database of IndexedDB beside the one of sources,
 * with what lists need apart from the transcripts, which may be large. Whatever storage refuses is
 * a value; nothing here throws.
 */

/** What a list of meetings shows of one. */
export interface MeetingSummary {
  readonly id: string
  readonly title: Localized
  /** When it was saved last by the device's clock, in ms since 1970: to be shown, no more. */
  readonly savedAt: number
  /** Counts the saves of this device, whatever its clock does; the shelves of old have none. */
  readonly turn?: number
  /** 1 when it is added, and one more with every save. */
  readonly revision: number
  readonly speakers: number
  readonly points: number
  /** How many of them a person has confirmed; the shelves of old do not say. */
  readonly confirmed?: number
}

/**
 * Why the shelf did not do something: the meeting was saved since by somebody else (`conflict`), the
 * device has no room (`full`), it keeps nothing for this page or cannot read what it has (`forbidden`),
 * or the meeting is not there (`gone`).
 */
export type ShelfFailure = 'conflict' | 'full' | 'forbidden' | 'gone'

/** What was asked for, or why it is not to be had. */
export type Shelved<T> =
  | ({ readonly ok: true } & T)
  | { readonly ok: false; readonly failure: ShelfFailure }

export interface OwnMeeting {
  readonly id: string
  readonly revision: number
  readonly transcript: Transcript
  /** Null for a meeting on this device; else why it lives only as long as this tab. */
  readonly unkept: ShelfFailure | null
}

/**
 * Puts a new meeting on the shelf. Where the device does not take it, it stays at hand in this tab
 * under its id, and `unkept` says why; the next save tries again.
 */
export async function addMeeting(transcript: Transcript): Promise<OwnMeeting> {
  const id = newId()
  const added = await write(async (shelf) => put(shelf, id, 1, transcript))
  const own = { id, revision: 1, transcript, unkept: added.ok ? null : added.failure }
  if (!added.ok) inThisTab.set(id, own)
  else {
    announceMeeting({ id, change: 'added', revision: 1 })
    // A browser that is short of room may drop what it has not promised to keep.
    globalThis.navigator?.storage?.persist?.().catch(() => {})
  }
  return own
}

export async function readMeeting(id: string): Promise<Shelved<OwnMeeting>> {
  const here = inThisTab.get(id)
  if (here) return { ok: true, ...here }
  return attempt(async (database) => {
    const shelf = database.transaction(['summaries', 'transcripts'])
    const [summary, transcript] = await Promise.all([
      shelf.objectStore('summaries').get(id),
      shelf.objectStore('transcripts').get(id),
    ])
    if (!summary || !transcript) throw new Refused('gone')
    return { id, revision: summary.revision, transcript, unkept: null }
  })
}

/** The meetings on this device, the latest save first. */
export async function listMeetings(): Promise<Shelved<{ meetings: readonly MeetingSummary[] }>> {
  return attempt(async (database) => {
    const meetings = await database.getAll('summaries')
    const turn = (one: MeetingSummary) => one.turn ?? 0
    return { meetings: meetings.sort((a, b) => turn(b) - turn(a) || b.savedAt - a.savedAt) }
  })
}

/**
 * Saves a meeting, if nobody has since the revision that the change is `basedOn`: comparing and
 * writing is one transaction, so of two tabs one hears of a conflict and nothing is overwritten.
 */
export async function saveMeeting(
  id: string,
  transcript: Transcript,
  basedOn: number,
): Promise<Shelved<{ revision: number }>> {
  const here = inThisTab.get(id)
  const revision = basedOn + 1
  const saved = await write(async (shelf) => {
    const found = await shelf.objectStore('summaries').get(id)
    if (!found && !here) throw new Refused('gone')
    if (found && found.revision !== basedOn) throw new Refused('conflict')
    await put(shelf, id, revision, transcript)
  })
  if (!saved.ok) {
    if (here) inThisTab.set(id, { id, revision: basedOn, transcript, unkept: saved.failure })
    return saved
  }
  inThisTab.delete(id)
  announceMeeting({ id, change: 'saved', revision })
  return { ok: true, revision }
}

/** Gives a meeting another title, which is a save like any other. */
export async function renameMeeting(
  id: string,
  title: Localized,
): Promise<Shelved<{ revision: number }>> {
  const read = await readMeeting(id)
  if (!read.ok) return read
  const { transcript, revision } = read
  const meeting = { ...transcript.meeting, title }
  return saveMeeting(id, { ...transcript, meeting }, revision)
}

export async function deleteMeeting(id: string): Promise<Shelved<object>> {
  if (inThisTab.delete(id)) return { ok: true }
  const deleted = await write(async (shelf) => {
    await Promise.all([
      shelf.objectStore('summaries').delete(id),
      shelf.objectStore('transcripts').delete(id),
    ])
  })
  if (deleted.ok) announceMeeting({ id, change: 'deleted', revision: null })
  return deleted
}

/** Meetings that the device did not take. */
const inThisTab = new Map<string, OwnMeeting>()

interface Shelf extends DBSchema {
  summaries: { key: string; value: MeetingSummary }
  transcripts: { key: string; value: Transcript }
}

const openShelf = () =>
  openDB<Shelf>('reyi-meetings', 1, {
    upgrade(database) {
      database.createObjectStore('summaries', { keyPath: 'id' })
      database.createObjectStore('transcripts')
    },
  })

/** A transaction on the whole shelf that may write, on disk before it is done. */
const writing = (database: IDBPDatabase<Shelf>) =>
  database.transaction(['summaries', 'transcripts'], 'readwrite', { durability: 'strict' })

type Writing = ReturnType<typeof writing>

async function put(shelf: Writing, id: string, revision: number, transcript: Transcript) {
  const { meeting, speakers, points } = transcript
  const summaries = shelf.objectStore('summaries')
  const turns = (await summaries.getAll()).map(({ turn = 0 }) => turn)
  await Promise.all([
    shelf.objectStore('transcripts').put(transcript, id),
    summaries.put({
      id,
      title: meeting.title,
      savedAt: Date.now(),
      turn: Math.max(0, ...turns) + 1,
      revision,
      speakers: speakers.length,
      points: points.length,
      confirmed: confirmedPoints(transcript).size,
    }),
  ])
}

class Refused extends Error {
  readonly failure: ShelfFailure
  constructor(failure: ShelfFailure) {
    super(failure)
    this.failure = failure
  }
}

/** What is refused is refused before anything is put, and what a put fails with undoes them all. */
const write = (act: (shelf: Writing) => Promise<void>) =>
  attempt(async (database) => {
    const shelf = writing(database)
    await Promise.all([act(shelf), shelf.done])
    return {}
  })

async function attempt<T extends object>(
  act: (database: IDBPDatabase<Shelf>) => Promise<T>,
): Promise<Shelved<T>> {
  let database: IDBPDatabase<Shelf> | undefined
  try {
    database = await openShelf()
    return { ok: true, ...(await act(database)) }
  } catch (error) {
    return { ok: false, failure: failureOf(error) }
  } finally {
    database?.close()
  }
}

function failureOf(error: unknown): ShelfFailure {
  if (error instanceof Refused) return error.failure
  return error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'forbidden'
}

/** Ten letters and digits: more than a device has meetings. */
const newId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => (byte % 36).toString(36)).join(
    '',
  )
