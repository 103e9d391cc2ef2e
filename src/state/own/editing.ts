import { applyEdit } from '../../domain/edit/apply-edit.ts'
import type { Edit, Edited } from '../../domain/edit/edit.ts'
import {
  beginHistory,
  type EditHistory,
  record,
  redo,
  retitle,
  undo,
  withTitle,
} from '../../domain/edit/edit-history.ts'
import { indexAgain } from '../../domain/edit/index-again.ts'
import { showTranscript } from '../../domain/format/show-transcript.ts'
import type { Localized, Transcript } from '../../domain/format/transcript.ts'
import { indexTranscript } from '../../domain/meeting/meeting.ts'
import { handOver } from '../address/hand-over.ts'
import { holdUnkept } from '../address/leaving.ts'
import { nextTask } from '../timing/next-task.ts'
import { type Editing, editingOf, setEditing } from './edited-meeting.ts'
import { type MeetingNotice, subscribeMeetings } from './meeting-notices.ts'
import {
  addMeeting,
  type OwnMeeting,
  readMeeting,
  type ShelfFailure,
  saveMeeting,
  tidyMeeting,
} from './meeting-shelf.ts'
import { type SourceAtHand, setSource, sourceOf } from './source-at-hand.ts'

/*
 * Corrections of the reader's own meetings: each is in the page at once and on the device as soon as
 * it can be. What the device does not take stays in this tab, and the page is not left without a
 * question. A meeting that was saved elsewhere in between is never written over.
 */

/** What the device has of a meeting that is corrected here, as far as this tab knows. */
interface Kept {
  transcript: Transcript
  revision: number
  /** Whether it is being saved. */
  busy: boolean
  /** The latest revision that was heard of. */
  heard: number
}

const kept = new Map<string, Kept>()

/** Whether something was corrected here that the device does not have. */
const isAhead = (id: string) => kept.get(id)!.transcript !== editingOf(id)!.history.present

/**
 * Begins to correct a meeting of the shelf, or goes on with it; `source` is its text, exactly. Gives
 * why the shelf does not have it, or null.
 */
export async function startEditing(id: string, source: SourceAtHand): Promise<ShelfFailure | null> {
  if (editingOf(id)) return null
  // What the device does not write anew it has all the same.
  await tidyMeeting(id)
  const read = await readMeeting(id)
  if (!read.ok) return read.failure
  // A long one took its time to come: the rest is for the next frame.
  await nextTask()
  if (editingOf(id)) return null
  const { transcript, revision, unkept } = read
  begin(id, transcript, revision, source, unkept ?? 'saved')
  return null
}

function begin(
  id: string,
  transcript: Transcript,
  revision: number,
  source: SourceAtHand,
  saving: Editing['saving'],
) {
  if (kept.size === 0) {
    subscribeMeetings(hear)
    holdUnkept({ isAtStake: () => [...kept.keys()].some(isAhead) })
  }
  keep(id, transcript, revision)
  publish(id, beginHistory(transcript), source, saving)
}

/** Notes what the device has; those who wait for it meanwhile see it too. */
function keep(id: string, transcript: Transcript, revision: number) {
  const on = kept.get(id) ?? { transcript, revision, busy: false, heard: revision }
  kept.set(id, Object.assign(on, { transcript, revision }))
}

/** Shows a history's present everywhere, the text beside it. */
function publish(
  id: string,
  history: EditHistory,
  source: SourceAtHand,
  saving: Editing['saving'],
) {
  const { present } = history
  const points = present.points.map(({ span }) => span ?? null)
  const speakers = present.speakers.map(({ span }) => span ?? null)
  const { transcript, hidden } = showTranscript(present)
  setSource(present, { ...source, points, speakers })
  setSource(transcript, { ...source, points, speakers })
  const before = editingOf(id)
  const meeting = before
    ? indexAgain(before.meeting, before.shown, transcript)
    : indexTranscript(transcript)
  setEditing({ id, history, meeting, shown: transcript, hidden, saving })
}

const sourceFor = (editing: Editing) => sourceOf(editing.history.present)!

/**
 * Makes a correction and saves it. With `on` it goes on with the one before, as typing does: one
 * step to undo.
 */
export function edit(id: string, what: Edit, on = false): Edited {
  const editing = editingOf(id)!
  const { history } = editing
  const result = applyEdit(history.present, what, sourceFor(editing).text)
  if (result.ok && result.transcript !== history.present) {
    move(editing, record(history, what, result.transcript, on))
  }
  return result
}

/** Takes the last correction back, and gives which; null where there is none. */
export function undoEdit(id: string): Edit | null {
  const editing = editingOf(id)!
  const before = undo(editing.history)
  if (before) move(editing, before)
  return before && before.future[0]!.edit
}

/** Makes a correction again that was taken back, and gives which; null where there is none. */
export function redoEdit(id: string): Edit | null {
  const editing = editingOf(id)!
  const after = redo(editing.history)
  if (after) move(editing, after)
  return after && after.past.at(-1)!.edit
}

function move(editing: Editing, history: EditHistory) {
  publish(editing.id, history, sourceFor(editing), editing.saving)
  save(editing.id)
}

/** Saves until the device has the present; never throws. */
export async function save(id: string): Promise<void> {
  const on = kept.get(id)!
  const { saving } = editingOf(id)!
  // What the reader has to decide first is not tried again.
  if (on.busy || saving === 'conflict' || saving === 'gone') return
  on.busy = true
  say(id, 'saving')
  let outcome: Editing['saving'] = 'saved'
  while (outcome === 'saved' && isAhead(id)) {
    const { present } = editingOf(id)!.history
    const saved = await saveMeeting(id, present, on.revision, on.transcript)
    if (saved.ok) keep(id, present, saved.revision)
    else outcome = saved.failure
  }
  on.busy = false
  // It may have been deleted since it was saved.
  if (editingOf(id)!.saving === 'saving') say(id, outcome)
  await follow(id)
}

function say(id: string, saving: Editing['saving']) {
  const editing = editingOf(id)!
  if (editing.saving !== saving) setEditing({ ...editing, saving })
}

/**
 * Gives the meeting up as it is here for what the shelf has. Why it did not: the shelf has nothing, or
 * it was corrected further meanwhile (`conflict`), which nobody has given up. Null where it did.
 */
export async function takeTheirs(id: string): Promise<ShelfFailure | null> {
  const { present } = editingOf(id)!.history
  const read = await readMeeting(id)
  if (!read.ok) return read.failure
  handOver(false)
  if (editingOf(id)!.history.present !== present) return 'conflict'
  adopt(id, read)
  await follow(id)
  return null
}

/** Goes on from what another tab has saved. */
const adopt = (id: string, { transcript, revision }: OwnMeeting) =>
  begin(id, transcript, revision, sourceFor(editingOf(id)!), 'saved')

/**
 * Keeps the meeting as it is here, its history too, as one more under another title; gives its id.
 * What is corrected while it is being kept goes with it.
 */
export async function keepCopy(id: string, title: Localized): Promise<string> {
  const { history } = editingOf(id)!
  const copy = retitle(history, title)
  const own = await addMeeting(copy.present)
  handOver(false)
  const editing = editingOf(id)!
  const latest = editing.history === history ? copy : retitle(editing.history, title)
  keep(own.id, copy.present, own.revision)
  publish(own.id, latest, sourceFor(editing), own.unkept ?? 'saved')
  if (isAhead(own.id)) save(own.id)
  // What was corrected is in the copy.
  keep(id, editing.history.present, kept.get(id)!.revision)
  return own.id
}

/** Follows what is done to a meeting that is corrected here. */
async function hear({ id, change, revision, elsewhere }: MeetingNotice): Promise<void> {
  const on = kept.get(id)
  if (!on || change === 'added') return
  if (change === 'deleted') return say(id, 'gone')
  on.heard = Math.max(on.heard, revision!)
  await follow(id, elsewhere)
}

/** Goes on from a later revision than this tab's, unless something was corrected here, while it is read too. */
async function follow(id: string, elsewhere = true): Promise<void> {
  const on = kept.get(id)!
  const isBehind = () => {
    if (on.heard <= on.revision) return false
    // What is being typed is a correction. One that is being saved meets the later revision on the shelf.
    handOver(false)
    return !on.busy
  }
  if (!isBehind()) return
  if (elsewhere && isAhead(id)) return say(id, 'conflict')
  const read = await readMeeting(id)
  if (!read.ok || !isBehind() || read.revision <= on.revision) return
  if (!elsewhere && read.revision === on.revision + 1) return takeTitle(id, read)
  if (isAhead(id)) say(id, 'conflict')
  else adopt(id, read)
}

/** In this tab only the list of meetings saves too, when it gives another title: the history stays. */
function takeTitle(id: string, { transcript, revision }: OwnMeeting): void {
  const editing = editingOf(id)!
  const { title } = transcript.meeting
  const here = retitle(editing.history, title)
  const there = isAhead(id) ? withTitle(kept.get(id)!.transcript, title) : here.present
  keep(id, there, revision)
  publish(id, here, sourceFor(editing), editing.saving)
  if (isAhead(id)) save(id)
}
