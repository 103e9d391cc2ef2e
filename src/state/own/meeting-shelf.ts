import { withTitle } from '../../domain/edit/edit-history.ts'
import { type Operation, piecesBetween } from '../../domain/edit/patch.ts'
import { confirmedPoints } from '../../domain/format/checked.ts'
import type { Localized, Transcript } from '../../domain/format/transcript.ts'
import { withPauses } from '../../domain/text/steps.ts'
import { holdUnkept } from '../address/leaving.ts'
import { nextTask } from '../timing/next-task.ts'
import { forgetArchive } from './forget-archive.ts'
import { announceMeeting } from './meeting-notices.ts'
import { look, write } from './shelf-access.ts'
import { rewriteBeside, saveBeside, whenBeside } from './shelf-beside.ts'
import type { ShelfFailure, Shelved } from './shelf-failure.ts'
import {
  deleteRecords,
  isOfOld,
  type MeetingSummary,
  rawRecords,
  reading,
} from './shelf-records.ts'
import { isUntidy, readKept, type Save, tidy, writeSave } from './shelf-saves.ts'

/*
 * The reader's own meetings, on this device only: a database of IndexedDB beside the one of sources.
 * Whatever storage refuses is a value; nothing here throws.
 */

export type { MeetingSummary, ShelfFailure, Shelved }

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
  const id = randomName()
  const added = await keep(id, transcript, 0, null)
  const own = { id, revision: 1, transcript, unkept: added.ok ? null : added.failure }
  if (!added.ok) keepInThisTab(own)
  else {
    announceMeeting({ id, change: 'added', revision: 1 })
    // A browser that is short of room may drop what it has not promised to keep.
    globalThis.navigator?.storage?.persist?.().catch(() => {})
  }
  return own
}

/** A meeting of the shelf, which may take so long (ms) to open. */
export async function readMeeting(id: string, patience?: number): Promise<Shelved<OwnMeeting>> {
  const here = inThisTab.get(id)
  if (here) return { ok: true, ...here }
  return look(async (database) => {
    if (await isOfOld(database, id)) await rewriteBeside('renew', id)
    const { summary, transcript } = await readKept(reading(database), id)
    return { id, revision: summary.revision, transcript, unkept: null }
  }, patience)
}

/** All that is kept of a meeting, as it is, as the text of a JSON file in parts. */
export async function exportRecords(id: string): Promise<Shelved<{ json: readonly string[] }>> {
  return look(async (database) => ({ json: await rawRecords(reading(database), id) }))
}

/**
 * Keeps a revision of a meeting: all of it where nothing is known before it. Beside the page or, where
 * that does not answer, here; what differs is found with pauses, since a theme may stand in every point.
 */
async function keep(
  id: string,
  transcript: Transcript,
  basedOn: number,
  before: Transcript | null,
): Promise<Shelved<object>> {
  const pieces = await withPauses(piecesIn(before ?? undefined, transcript), nextTask)
  const { meeting, source, speakers, points } = transcript
  const save: Save = {
    ...{ id, basedOn, pieces, mark: randomName(), isWhole: before === null },
    summary: {
      title: meeting.title,
      speakers: speakers.length,
      points: points.length,
      confirmed: confirmedPoints(transcript).size,
      sha256: source.sha256,
    },
  }
  return (await saveBeside(save)) ?? write((shelf) => writeSave(shelf, save))
}

function* piecesIn(
  before: Transcript | undefined,
  after: Transcript,
): Generator<void, readonly Operation[][]> {
  const pieces: Operation[][] = []
  for (const piece of piecesBetween(before, after)) {
    pieces.push(piece)
    yield
  }
  return pieces
}

/**
 * Saves a meeting, if nobody has since the revision that the change is `basedOn`: comparing and
 * writing is one transaction, so of two tabs one hears of a conflict and nothing is overwritten.
 * What is different from that revision (`before`) is written.
 */
export async function saveMeeting(
  id: string,
  transcript: Transcript,
  basedOn: number,
  before: Transcript,
): Promise<Shelved<{ revision: number }>> {
  const here = inThisTab.get(id)
  // What is in this tab only has nothing before it on the device.
  const saved = await keep(id, transcript, basedOn, here ? null : before)
  if (!saved.ok) {
    if (here) keepInThisTab({ id, revision: basedOn, transcript, unkept: saved.failure })
    return saved
  }
  const revision = basedOn + 1
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

/**
 * Writes the many revisions of a meeting, or one of the shelves of old, as a single one. Whoever asks is
 * about to correct it: what will save that is made ready.
 */
export async function tidyMeeting(id: string): Promise<Shelved<object>> {
  whenBeside()
  const found = await look(async (database) => ({ is: await isUntidy(reading(database), id) }))
  if (!found.ok || !found.is) return found
  return (await rewriteBeside('tidy', id)) ?? write((shelf) => tidy(shelf, id))
}

export async function deleteMeeting(id: string): Promise<Shelved<object>> {
  if (inThisTab.delete(id)) return { ok: true }
  const deleted = await write((shelf) => deleteRecords(shelf, id))
  if (deleted.ok) {
    forgetArchive()
    announceMeeting({ id, change: 'deleted', revision: null })
  }
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

/** Ten letters and digits: more than a device has meetings, and those saves. */
const randomName = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => (byte % 36).toString(36)).join(
    '',
  )
