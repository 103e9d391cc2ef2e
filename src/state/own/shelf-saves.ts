import { type Operation, piecesBetween } from '../../domain/edit/patch.ts'
import type { Transcript } from '../../domain/format/transcript.ts'
import { formatOf, isFormat } from '../../domain/format/versions.ts'
import { Refused } from './shelf-failure.ts'
import {
  clearRecords,
  isSummary,
  looksLikeTranscript,
  type MeetingSummary,
  type Reading,
  readRecords,
  revisionsOf,
  type Writing,
  writePieces,
} from './shelf-records.ts'

/*
 * What is written to the shelf, by a worker beside the page or by the page itself. Comparing and writing
 * is one transaction each.
 */

/** A revision of a meeting that is to be kept. */
export interface Save {
  readonly id: string
  /** The revision that it comes after; 0 for the first. */
  readonly basedOn: number
  /** Its own: who has to try again, not knowing what became of it, finds by it that it is there. */
  readonly mark: string
  /** Whether it is all of the meeting, of which the device may have nothing; else what it changes. */
  readonly isWhole: boolean
  readonly pieces: readonly (readonly Operation[])[]
  readonly summary: Pick<MeetingSummary, 'title' | 'speakers' | 'points' | 'confirmed' | 'sha256'>
}

/**
 * Keeps a revision, once however often that is tried.
 * @throws Refused where nobody has a right to: another was saved since, or the meeting is gone or broken.
 */
export async function writeSave(shelf: Writing, save: Save): Promise<void> {
  const { id, basedOn, mark, pieces, isWhole } = save
  const revision = basedOn + 1
  const summaries = shelf.objectStore('summaries')
  const found = await summaries.get(id)
  if (!found && !isWhole) throw new Refused('gone')
  if (found && !isSummary(found)) throw new Refused('damaged')
  if (isSummary(found)) {
    if (found.revision === revision && found.mark === mark) return
    if (found.revision !== basedOn) throw new Refused('conflict')
  }
  if (isWhole) await clearRecords(shelf, id)
  else await renew(shelf, id)
  await writePieces(shelf, id, revision, pieces)
  const turns = (await summaries.getAll()).map((one) => (isSummary(one) ? (one.turn ?? 0) : 0))
  await summaries.put({
    ...{ id, ...save.summary, revision, mark },
    savedAt: Date.now(),
    turn: Math.max(0, ...turns) + 1,
  } satisfies MeetingSummary)
}

/** The summary and the transcript of a meeting, as they are kept. @throws Refused where there are none. */
export async function readKept(
  shelf: Reading,
  id: string,
): Promise<{ summary: MeetingSummary; transcript: Transcript }> {
  const summary = await shelf.objectStore('summaries').get(id)
  if (!summary) throw new Refused('gone')
  if (!isSummary(summary)) throw new Refused('damaged')
  const transcript = await readRecords(shelf, id, summary.revision)
  const format = formatOf(transcript)
  if (!isFormat(format)) throw new Refused(format ? 'newer' : 'damaged')
  if (!looksLikeTranscript(transcript)) throw new Refused('damaged')
  return { summary, transcript }
}

/** So many revisions are read one by one at most; what is more is written as one when it is opened next. */
const MOST_REVISIONS = 500

/** Whether a meeting has so many revisions, or lies whole as on the shelves of old. */
export async function isUntidy(shelf: Reading, id: string): Promise<boolean> {
  const revisions = await revisionsOf(shelf, id)
  return !revisions || revisions[1] - revisions[0] >= MOST_REVISIONS
}

/** Writes a meeting as a single revision, the one that it has. */
export async function tidy(shelf: Writing, id: string): Promise<void> {
  const { summary, transcript } = await readKept(shelf, id)
  await clearRecords(shelf, id)
  await writePieces(shelf, id, summary.revision, [...piecesBetween(undefined, transcript)])
}

/** Writes a meeting that lies whole in pieces. @throws Refused where it is none. */
export async function renew(shelf: Writing, id: string): Promise<void> {
  if ((await shelf.objectStore('transcripts').getKey(id)) !== undefined) await tidy(shelf, id)
}
