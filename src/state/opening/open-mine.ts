import { showSteps } from '../../domain/format/show-transcript.ts'
import { validateSteps } from '../../domain/format/validate.ts'
import { indexTranscript } from '../../domain/meeting/meeting.ts'
import { withPauses } from '../../domain/text/steps.ts'
import { editingOf, subscribeEditing } from '../own/edited-meeting.ts'
import { subscribeMeetings } from '../own/meeting-notices.ts'
import { readMeeting } from '../own/meeting-shelf.ts'
import { LASTING_PATIENCE } from '../timing/in-time.ts'
import { nextTask } from '../timing/next-task.ts'
import { askCatalogue, failed } from './open.ts'
import type { FailedOpening, Opened, Opening } from './opened.ts'

/**
 * Opens a meeting of the reader's own and tells what became of it, and again whenever it is corrected
 * here or saved in another tab, until `signal` is aborted. One that is deleted meanwhile stays as it
 * was. Where storage is said not to answer and does after all, as on a busy disk, the meeting opens then.
 * @throws only the reason of an aborted `signal`.
 */
export async function openMine(
  id: string,
  signal: AbortSignal,
  tell: (opening: Opening) => void,
): Promise<void> {
  let latest = 0
  let opened: Opened | null = null
  const open = async (patience?: number) => {
    const turn = ++latest
    const opening = await openOnce(id, signal, patience)
    if (turn !== latest || signal.aborted) return
    if (opening.ok) opened = opening.opened
    // What was said at first is not said again.
    if (opening.ok || patience === undefined) tell(opening)
    if (!opening.ok && isForbidden(opening) && patience === undefined)
      openInBackground(LASTING_PATIENCE)
  }
  const openInBackground = (patience?: number) => {
    open(patience).catch(() => {})
  }
  const stopHearing = subscribeMeetings((notice) => {
    // Who corrects it here hears of it too, and decides.
    if (notice.id === id && notice.change === 'saved' && !editingOf(id)) openInBackground()
  })
  const stopFollowing = subscribeEditing(() => {
    const editing = editingOf(id)
    if (!editing || !opened || editing.meeting === opened.meeting) return
    opened = { ...opened, meeting: editing.meeting, hidden: editing.shown.hidden }
    tell({ ok: true, opened })
  })
  signal.addEventListener('abort', () => {
    stopHearing()
    stopFollowing()
  })
  await open()
}

/**
 * What is corrected here goes before what the shelf has. That was valid when it was put there; it is
 * checked again, since a newer or an older page may have done that.
 */
async function openOnce(id: string, signal: AbortSignal, patience?: number): Promise<Opening> {
  const takeCatalogue = askCatalogue(signal)
  const read = await readMeeting(id, patience)
  const catalogue = await takeCatalogue()
  signal.throwIfAborted()
  const editing = editingOf(id)
  if (editing) {
    const own = { id, revision: read.ok ? read.revision : 1, unkept: null }
    const { meeting, shown } = editing
    const { hidden } = shown
    return { ok: true, opened: { meeting, catalogue, path: id, hidden, own } }
  }
  if (!read.ok) return failed({ code: 'own', file: id, why: read.failure })
  // Each by itself, and the long ones with pauses: a meeting may be as long as a book.
  await nextTask()
  const checked = await withPauses(validateSteps(read.transcript), nextTask)
  if (!checked.ok) return failed({ code: 'invalid', file: id, problems: checked.problems })
  const { revision, unkept } = read
  const { transcript, hidden } = await withPauses(showSteps(checked.transcript), nextTask)
  await nextTask()
  const meeting = indexTranscript(transcript)
  const own = { id, revision, unkept }
  return { ok: true, opened: { meeting, catalogue, path: id, hidden, own } }
}

const isForbidden = ({ failure }: FailedOpening) =>
  failure.code === 'own' && failure.why === 'forbidden'
