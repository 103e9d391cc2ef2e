import type { Localized, Transcript } from '../format/transcript.ts'
import type { Edit } from './edit.ts'
import { keepPromise } from './words.ts'

/** The transcripts before and after the present one; they share all that is the same. */
export interface EditHistory {
  readonly past: readonly Step[]
  readonly present: Transcript
  /** The next to redo first. */
  readonly future: readonly Step[]
}

/** An edit and the transcript on its other side: before it in the past, after it in the future. */
export interface Step {
  readonly edit: Edit
  readonly transcript: Transcript
}

export const beginHistory = (present: Transcript): EditHistory => ({
  past: [],
  present,
  future: [],
})

/** As far back as anybody undoes: a transcript holds a list of its points, if not their copies. */
const MOST_STEPS = 300

/**
 * The history after an edit led to `next`; what was undone before is no more to be redone. With `on`
 * an edit goes on with the one before it if that was of the same sort (more letters of a wording):
 * one step for both.
 */
export function record(
  { past, present, future }: EditHistory,
  edit: Edit,
  next: Transcript,
  on = false,
): EditHistory {
  const last = past.at(-1)
  if (on && last?.edit.do === edit.do && future.length === 0) {
    return { past: past.with(-1, { ...last, edit }), present: next, future }
  }
  return {
    past: [...past.slice(1 - MOST_STEPS), { edit, transcript: present }],
    present: next,
    future: [],
  }
}

/** One step back; null at the beginning. */
export function undo({ past, present, future }: EditHistory): EditHistory | null {
  const step = past.at(-1)
  if (!step) return null
  return {
    past: past.slice(0, -1),
    present: step.transcript,
    future: [{ edit: step.edit, transcript: present }, ...future],
  }
}

/** One step forth again; null where nothing was undone. */
export function redo({ past, present, future }: EditHistory): EditHistory | null {
  const [step, ...rest] = future
  if (!step) return null
  return {
    past: [...past, { edit: step.edit, transcript: present }],
    present: step.transcript,
    future: rest,
  }
}

/** A transcript under another title. */
export const withTitle = (transcript: Transcript, title: Localized): Transcript =>
  keepPromise({ ...transcript, meeting: { ...transcript.meeting, title } }, title)

/** A history of the same meeting under another title, which no step of it takes back or sets. */
export function retitle(history: EditHistory, title: Localized): EditHistory {
  const steps = (all: readonly Step[]): Step[] =>
    all.flatMap(({ edit, transcript }) =>
      edit.do === 'set-title' ? [] : [{ edit, transcript: withTitle(transcript, title) }],
    )
  return {
    past: steps(history.past),
    present: withTitle(history.present, title),
    future: steps(history.future),
  }
}
