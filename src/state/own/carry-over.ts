import { type Carried, carryThemes, hasHand, isOfSameText } from '../../domain/edit/carry-themes.ts'
import { findThemesAgain } from '../../domain/edit/find-again.ts'
import { isFound } from '../../domain/format/is-found.ts'
import type { Localized, Transcript } from '../../domain/format/transcript.ts'
import { createCell } from '../cell.ts'
import { nextTask } from '../timing/next-task.ts'
import { listMeetings } from './list-meetings.ts'
import { type MeetingSummary, readMeeting } from './meeting-shelf.ts'
import { themesBeside } from './themes-beside.ts'

/*
 * What a reader has made of the themes of a text goes over to the same text opened again, corrected or not.
 */

/** What went over to a meeting, and from which. */
export interface CarriedOver extends Omit<Carried, 'transcript'> {
  readonly from: Localized
}

/** What went over to each meeting that was opened in this tab, by its id on the shelf. */
export const carriedOver = createCell<ReadonlyMap<string, CarriedOver>>(new Map())

/** So many meetings of the shelf that may be of the same text are looked at, the latest saved first. */
const MOST_LOOKED_AT = 5

/**
 * A transcript that has just been read with what the reader had made of the themes of the latest meeting on the shelf
 * that is of the same text; without (null) where there is none. Never throws.
 */
export async function carryOver(
  now: Transcript,
  signal: AbortSignal,
): Promise<{ readonly transcript: Transcript; readonly carried: CarriedOver } | null> {
  // What the source itself names is as it was.
  if (now.themes.some((theme) => !isFound(theme))) return null
  const list = await listMeetings()
  if (!list.ok) return null
  for (const { id } of list.meetings.filter((one) => mayBeOf(one, now)).slice(0, MOST_LOOKED_AT)) {
    const read = await readMeeting(id)
    await nextTask()
    if (signal.aborted) return null
    if (!read.ok || !hasHand(read.transcript) || !isOfSameText(read.transcript, now)) continue
    await nextTask()
    const { transcript, ...carried } = await carry(read.transcript, now, signal)
    return { transcript, carried: { ...carried, from: read.transcript.meeting.title } }
  }
  return null
}

/** By its fingerprint, or by its title where the text was corrected. */
function mayBeOf({ sha256, title }: MeetingSummary, { source, meeting }: Transcript): boolean {
  const titles = Object.values(meeting.title)
  return sha256 === source.sha256 || Object.values(title).some((one) => titles.includes(one))
}

async function carry(before: Transcript, now: Transcript, signal: AbortSignal): Promise<Carried> {
  const ignored = before.setAside?.terms ?? []
  const { text } = now.source
  const isOfWords = now.themes.every(({ origin }) => origin === 'words')
  if (ignored.length === 0 || text === undefined || !isOfWords) return carryThemes(before, now)
  const outcome = await themesBeside(now, text, { by: 'words', ignored }, signal)
  const again = outcome.ok ? findThemesAgain(now, outcome.found, ignored) : null
  if (again?.ok) return carryThemes(before, again.transcript)
  // Nothing is said to be ignored that is not.
  const { setAside: { terms: _, ...rest } = {}, ...others } = before
  return carryThemes({ ...others, setAside: rest }, now)
}
