import { applyEdit } from '../../domain/edit/apply-edit.ts'
import { difference, replacedIn } from '../../domain/edit/difference.ts'
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
import { showAgain } from '../../domain/edit/show-again.ts'
import { showSteps } from '../../domain/format/show-transcript.ts'
import type { Localized, Span, Transcript } from '../../domain/format/transcript.ts'
import { indexTranscript } from '../../domain/meeting/meeting.ts'
import { withPauses } from '../../domain/text/steps.ts'
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
  const read = await readShown(id)
  if (!read.ok) return read.failure
  if (editingOf(id)) return null
  begin(id, read, source, read.unkept ?? 'saved')
  return null
}

/** Reads a meeting of the shelf, and numbers what is shown of it: with pauses, for a long one takes its time. */
async function readShown(id: string) {
  const read = await readMeeting(id)
  if (!read.ok) return read
  await nextTask()
  const shown = await withPauses(showSteps(read.transcript), nextTask)
  await nextTask()
  const meeting = indexTranscript(shown.transcript)
  await nextTask()
  return { ...read, shown, meeting }
}

type ReadShown = Extract<Awaited<ReturnType<typeof readShown>>, { readonly ok: true }>

function begin(
  id: string,
  { transcript, revision, shown, meeting }: ReadShown,
  source: SourceAtHand,
  saving: Editing['saving'],
) {
  if (kept.size === 0) {
    subscribeMeetings(hear)
    holdUnkept({ isAtStake: () => [...kept.keys()].some(isAhead) })
  }
  keep(id, transcript, revision)
  const [points, speakers] = [placesOf(transcript.points), placesOf(transcript.speakers)]
  const view = { shown, meeting, source: { ...source, points, speakers } }
  publish(id, beginHistory(transcript), view, saving)
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
  { source, ...view }: View,
  saving: Editing['saving'],
) {
  setSource(history.present, source)
  setSource(view.shown.transcript, source)
  setEditing({ id, history, ...view, saving })
}

/** What is shown of a transcript, its numbers, and its text with all places in it. */
type View = Pick<Editing, 'shown' | 'meeting'> & { readonly source: SourceAtHand }

/** The source of a transcript (`was`) with the places of another in it; itself where they are the same. */
function sourceWith(source: SourceAtHand, was: Transcript, now: Transcript): SourceAtHand {
  const points = placesAgain(source.points, was.points, now.points)
  const speakers = placesAgain(source.speakers, was.speakers, now.speakers)
  const isSame = points === source.points && speakers === source.speakers
  return isSame ? source : { ...source, points, speakers }
}

interface Placed {
  readonly span?: Span
}

const placesOf = (items: readonly Placed[]) => items.map(({ span }) => span ?? null)

/** The places of items, given those of a list that is mostly the same. */
function placesAgain(
  places: readonly (Span | null)[],
  was: readonly Placed[],
  now: readonly Placed[],
): readonly (Span | null)[] {
  const { from, to, oldTo } = difference(was, now)
  const changed = placesOf(now.slice(from, to))
  const isSame = to === oldTo && changed.every((place, i) => place === places[from + i])
  return isSame ? places : replacedIn(places, { from, oldTo }, changed)
}

/** What is shown of a meeting that is corrected once it is `present`: only what differs is looked at. */
function viewOf(editing: Editing, present: Transcript): View {
  const was = editing.history.present
  const shown = showAgain(editing.shown, was, present)
  const meeting = indexAgain(editing.meeting, editing.shown.transcript, shown.transcript)
  return { shown, meeting, source: sourceWith(sourceFor(editing), was, present) }
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
  const view = viewOf(editing, history.present)
  publish(editing.id, history, view, editing.saving)
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
  const read = await readShown(id)
  if (!read.ok) return read.failure
  handOver(false)
  if (editingOf(id)!.history.present !== present) return 'conflict'
  adopt(id, read)
  await follow(id)
  return null
}

/** Goes on from what another tab has saved. */
const adopt = (id: string, read: ReadShown) => begin(id, read, sourceFor(editingOf(id)!), 'saved')

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
  const view = viewOf(editing, latest.present)
  publish(own.id, latest, view, own.unkept ?? 'saved')
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
  const read = await readShown(id)
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
  publish(id, here, viewOf(editing, here.present), editing.saving)
  if (isAhead(id)) save(id)
}
