import { applyEdit } from '../domain/edit/apply-edit.ts'
import type { Edit, Edited } from '../domain/edit/edit.ts'
import {
  beginHistory,
  type EditHistory,
  record,
  redo,
  retitle,
  undo,
} from '../domain/edit/edit-history.ts'
import { indexAgain } from '../domain/edit/index-again.ts'
import { indexTranscript } from '../domain/meeting.ts'
import type { Localized, Transcript } from '../domain/transcript.ts'
import { type Editing, editingOf, setEditing } from './edited-meeting.ts'
import { type MeetingNotice, subscribeMeetings } from './meeting-notices.ts'
import { addMeeting, readMeeting, type ShelfFailure, saveMeeting } from './meeting-shelf.ts'
import { nextTask } from './next-task.ts'
import { type SourceAtHand, setSource, sourceOf } from './source-at-hand.ts'

/*
 * Corrections of the reader's own meetings: each is in the page at once and on the device as soon as
 * it can be. What the device does not take stays in this tab, and the page is not left without a
 * question. A meeting that was saved elsewhere in between is never written over.
 */

/** What the device has of a meeting that is corrected here. */
interface Kept {
  transcript: Transcript
  revision: number
  busy: boolean
}

const kept = new Map<string, Kept>()

/**
 * Begins to correct a meeting of the shelf, or goes on with it; `source` is its text, exactly. Gives
 * why the shelf does not have it, or null.
 */
export async function startEditing(id: string, source: SourceAtHand): Promise<ShelfFailure | null> {
  if (editingOf(id)) return null
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
    window.addEventListener('beforeunload', holdBack)
  }
  kept.set(id, { transcript, revision, busy: false })
  publish(id, beginHistory(transcript), source, saving)
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
  setSource(present, { ...source, points, speakers })
  const before = editingOf(id)
  const meeting = before
    ? indexAgain(before.meeting, before.history.present, present)
    : indexTranscript(present)
  setEditing({ id, history, meeting, saving })
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
  while (outcome === 'saved' && on.transcript !== editingOf(id)!.history.present) {
    const { present } = editingOf(id)!.history
    const saved = await saveMeeting(id, present, on.revision)
    if (saved.ok) {
      on.transcript = present
      on.revision = saved.revision
    } else outcome = saved.failure
  }
  on.busy = false
  say(id, outcome)
}

function say(id: string, saving: Editing['saving']) {
  const editing = editingOf(id)!
  if (editing.saving !== saving) setEditing({ ...editing, saving })
}

/** Gives the meeting up as it is here for what the shelf has; why it has nothing, or null. */
export async function takeTheirs(id: string): Promise<ShelfFailure | null> {
  const read = await readMeeting(id)
  if (!read.ok) return read.failure
  begin(id, read.transcript, read.revision, sourceFor(editingOf(id)!), 'saved')
  return null
}

/** Keeps the meeting as it is here, its history too, as one more under another title; gives its id. */
export async function keepCopy(id: string, title: Localized): Promise<string> {
  const editing = editingOf(id)!
  const history = retitle(editing.history, title)
  const own = await addMeeting(history.present)
  kept.set(own.id, { transcript: history.present, revision: own.revision, busy: false })
  publish(own.id, history, sourceFor(editing), own.unkept ?? 'saved')
  return own.id
}

/** Follows what others do to a meeting that is corrected here. */
async function hear(notice: MeetingNotice): Promise<void> {
  const { id, change, revision, elsewhere } = notice
  const on = kept.get(id)
  if (!on || change === 'added') return
  if (change === 'deleted') return say(id, 'gone')
  // This very tab is saving it, or has.
  if (revision! <= on.revision || (on.busy && !elsewhere)) return
  const hasUnsaved = on.busy || on.transcript !== editingOf(id)!.history.present
  if (elsewhere && hasUnsaved) return say(id, 'conflict')
  const read = await readMeeting(id)
  if (!read.ok) return
  const editing = editingOf(id)!
  if (elsewhere) {
    // What was corrected here is saved, and theirs goes on with it: there is nothing to choose between.
    begin(id, read.transcript, read.revision, sourceFor(editing), 'saved')
  } else {
    // In this tab only the list of meetings saves too, when it gives another title.
    on.revision = read.revision
    publish(
      id,
      retitle(editing.history, read.transcript.meeting.title),
      sourceFor(editing),
      editing.saving,
    )
    on.transcript = editingOf(id)!.history.present
  }
}

/** The browser asks before a page is left that holds what the device has not. */
function holdBack(event: BeforeUnloadEvent) {
  const lacking = [...kept.keys()].some((id) => {
    const { saving, history } = editingOf(id)!
    return saving !== 'saved' && history.present !== kept.get(id)!.transcript
  })
  if (lacking) event.preventDefault()
}
