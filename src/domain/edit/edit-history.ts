import type { Transcript } from '../transcript.ts'
import type { Edit } from './edit.ts'

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
 * the edit goes on with the one before it (more letters of the same wording): one step for both.
 */
export function record(
  { past, present, future }: EditHistory,
  edit: Edit,
  next: Transcript,
  on = false,
): EditHistory {
  if (on && past.length > 0 && future.length === 0) {
    return { past: past.with(-1, { ...past.at(-1)!, edit }), present: next, future }
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
