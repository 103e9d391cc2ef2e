import { withTitle } from '../../domain/edit/edit-history.ts'
import { confirmedPoints } from '../../domain/format/checked.ts'
import type { Localized, Transcript } from '../../domain/format/transcript.ts'
import { formatOf, isFormat } from '../../domain/format/versions.ts'
import { holdUnkept } from '../address/leaving.ts'
import { ACTING_PATIENCE, inTime } from '../timing/in-time.ts'
import { announceMeeting } from './meeting-notices.ts'
import { renewBeside } from './renew-beside.ts'
import {
  deleteRecords,
  isOfOld,
  isSummary,
  looksLikeTranscript,
  type MeetingSummary,
  openShelf,
  type Reading,
  rawRecords,
  reading,
  readRecords,
  recordIds,
  revisionsOf,
  titleIn,
  type Writing,
  writeChanges,
  writeWhole,
  writing,
} from './shelf-records.ts'

/*
 * The reader's own meetings, on this device only: a database of IndexedDB beside the one of sources.
 * Whatever storage refuses is a value; nothing here throws.
 */

/**
 * Why the shelf did not do something: the meeting was saved since by somebody else (`conflict`), the
 * device has no room (`full`), it keeps nothing for this page or cannot read what it has (`forbidden`),
 * the meeting is not there (`gone`) or not whole (`damaged`), or a newer version of this page keeps its
 * meetings in a way of its own (`newer`).
 */
export type ShelfFailure = 'conflict' | 'full' | 'forbidden' | 'gone' | 'damaged' | 'newer'

/** What was asked for, or why it is not to be had. */
export type Shelved<T> =
  | ({ readonly ok: true } & T)
  | { readonly ok: false; readonly failure: ShelfFailure }

export type { MeetingSummary }

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
  const added = await write(async (shelf) => {
    await writeWhole(shelf, id, 1, transcript)
    await summarise(shelf, id, 1, transcript)
  })
  const own = { id, revision: 1, transcript, unkept: added.ok ? null : added.failure }
  if (!added.ok) keepInThisTab(own)
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
  return look(async (database) => {
    if (await isOfOld(database, id)) await renewBeside(id)
    const found = await read(reading(database), id)
    return { id, revision: found.summary.revision, transcript: found.transcript, unkept: null }
  })
}

async function read(shelf: Reading, id: string) {
  const summary = await shelf.objectStore('summaries').get(id)
  if (!summary) throw new Refused('gone')
  if (!isSummary(summary)) throw new Refused('damaged')
  const transcript = await readRecords(shelf, id, summary.revision)
  const format = formatOf(transcript)
  if (!isFormat(format)) throw new Refused(format ? 'newer' : 'damaged')
  if (!looksLikeTranscript(transcript)) throw new Refused('damaged')
  return { summary, transcript }
}

/** One of which something is kept that cannot be read: an older, a newer or a broken page wrote it. */
export interface DamagedMeeting {
  readonly id: string
  readonly title: Localized | null
}

/** The meetings on this device, the latest save first, and what is left of those that cannot be read. */
export async function listMeetings(): Promise<
  Shelved<{ meetings: readonly MeetingSummary[]; damaged: readonly DamagedMeeting[] }>
> {
  return look(async (database) => {
    const shelf = reading(database)
    const summaries = shelf.objectStore('summaries')
    const ids = new Set([...(await summaries.getAllKeys()), ...(await recordIds(shelf))])
    const meetings: MeetingSummary[] = []
    const damaged: DamagedMeeting[] = []
    for (const id of ids) {
      const summary = await summaries.get(id)
      if (isSummary(summary) && (await isThere(shelf, summary))) meetings.push(summary)
      else damaged.push({ id, title: titleIn(summary) })
    }
    const turn = (one: MeetingSummary) => one.turn ?? 0
    meetings.sort((a, b) => turn(b) - turn(a) || b.savedAt - a.savedAt)
    return { meetings, damaged }
  })
}

/** Whether the transcript of a summary seems to be kept up to its revision, as far as keys tell. */
async function isThere(shelf: Reading, { id, revision }: MeetingSummary): Promise<boolean> {
  const revisions = await revisionsOf(shelf, id)
  if (revisions) return revisions[1] === revision
  return (await shelf.objectStore('transcripts').getKey(id)) !== undefined
}

/** All that is kept of a meeting, as it is, as the text of a JSON file in parts. */
export async function exportRecords(id: string): Promise<Shelved<{ json: readonly string[] }>> {
  return look(async (database) => ({ json: await rawRecords(reading(database), id) }))
}

/**
 * Saves a meeting, if nobody has since the revision that the change is `basedOn`: comparing and
 * writing is one transaction, so of two tabs one hears of a conflict and nothing is overwritten.
 * Where it is known what that revision is (`before`), only what is different is written.
 */
export async function saveMeeting(
  id: string,
  transcript: Transcript,
  basedOn: number,
  before: Transcript | null = null,
): Promise<Shelved<{ revision: number }>> {
  const here = inThisTab.get(id)
  const revision = basedOn + 1
  const saved = await write(async (shelf) => {
    const found = await shelf.objectStore('summaries').get(id)
    if (!found && !here) throw new Refused('gone')
    if (found && !isSummary(found)) throw new Refused('damaged')
    if (isSummary(found) && found.revision !== basedOn) throw new Refused('conflict')
    if (found && before) await writeChanges(shelf, id, revision, [before, transcript])
    else await writeWhole(shelf, id, revision, transcript)
    await summarise(shelf, id, revision, transcript)
  })
  if (!saved.ok) {
    if (here) keepInThisTab({ id, revision: basedOn, transcript, unkept: saved.failure })
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
  const found = await readMeeting(id)
  if (!found.ok) return found
  const { transcript, revision } = found
  return saveMeeting(id, withTitle(transcript, title), revision, transcript)
}

/** So many revisions are read one by one at most; what is more is written as one when it is opened next. */
const MOST_REVISIONS = 500

/** Writes the many revisions of a meeting, or one of the shelves of old, as a single one. */
export async function tidyMeeting(id: string): Promise<Shelved<object>> {
  return write(async (shelf) => {
    const revisions = await revisionsOf(shelf, id)
    if (revisions && revisions[1] - revisions[0] < MOST_REVISIONS) return
    const { summary, transcript } = await read(shelf, id)
    await writeWhole(shelf, id, summary.revision, transcript)
  })
}

export async function deleteMeeting(id: string): Promise<Shelved<object>> {
  if (inThisTab.delete(id)) return { ok: true }
  const deleted = await write((shelf) => deleteRecords(shelf, id))
  if (deleted.ok) announceMeeting({ id, change: 'deleted', revision: null })
  return deleted
}

/** The meetings that the device did not take, which go with this tab. */
export const meetingsInThisTab = (): readonly OwnMeeting[] => [...inThisTab.values()]

const inThisTab = new Map<string, OwnMeeting>()
const untaken = { isAtStake: () => inThisTab.size > 0 }

function keepInThisTab(own: OwnMeeting) {
  inThisTab.set(own.id, own)
  holdUnkept(untaken)
}

async function summarise(shelf: Writing, id: string, revision: number, transcript: Transcript) {
  const { meeting, source, speakers, points } = transcript
  const summaries = shelf.objectStore('summaries')
  const turns = (await summaries.getAll()).map((one) => (isSummary(one) ? (one.turn ?? 0) : 0))
  await summaries.put({
    id,
    title: meeting.title,
    savedAt: Date.now(),
    turn: Math.max(0, ...turns) + 1,
    revision,
    speakers: speakers.length,
    points: points.length,
    confirmed: confirmedPoints(transcript).size,
    sha256: source.sha256,
  } satisfies MeetingSummary)
}

class Refused extends Error {
  readonly failure: ShelfFailure
  constructor(failure: ShelfFailure) {
    super(failure)
    this.failure = failure
  }
}

/** All of it is done or, where some of it is refused or fails, nothing. */
const write = (act: (shelf: Writing) => Promise<unknown>) =>
  attempt(async (database) => {
    const shelf = writing(database)
    const { done } = shelf
    // Heard below, once the acting is over.
    done.catch(() => {})
    try {
      // Where the device falls silent all is undone, so that what is said of it stays true.
      await inTime(act(shelf), ACTING_PATIENCE)
    } catch (error) {
      try {
        shelf.abort()
      } catch {
        // The browser has undone it: why, the transaction says.
        await done
      }
      throw error
    }
    await done
    return {}
  })

type Act<T> = (database: Awaited<ReturnType<typeof openShelf>>) => Promise<T>

const look = <T extends object>(act: Act<T>) =>
  attempt((database) => inTime(act(database), ACTING_PATIENCE))

async function attempt<T extends object>(act: Act<T>): Promise<Shelved<T>> {
  // What it throws is told like what it is refused with.
  const opening = Promise.resolve().then(openShelf)
  try {
    const database = await inTime(opening)
    return { ok: true, ...(await act(database)) }
  } catch (error) {
    return { ok: false, failure: failureOf(error) }
  } finally {
    // It may come late.
    opening.then(
      (database) => database.close(),
      () => {},
    )
  }
}

function failureOf(error: unknown): ShelfFailure {
  if (error instanceof Refused) return error.failure
  const { name } = error instanceof Error ? error : new Error()
  if (name === 'QuotaExceededError') return 'full'
  return name === 'VersionError' ? 'newer' : 'forbidden'
}

/** Ten letters and digits: more than a device has meetings. */
const newId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => (byte % 36).toString(36)).join(
    '',
  )
