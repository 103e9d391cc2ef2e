import type { EditHistory } from '../../domain/edit/edit-history.ts'
import type { Shown } from '../../domain/format/show-transcript.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { ShelfFailure } from './meeting-shelf.ts'

/** One of the reader's own meetings as corrected in this tab. */
export interface Editing {
  readonly id: string
  readonly history: EditHistory
  /** The present transcript as readers see it, and that numbered. */
  readonly shown: Shown
  readonly meeting: Meeting
  /** Whether the device has the present transcript, or why it has not. */
  readonly saving: 'saved' | 'saving' | ShelfFailure
}

const edited = new Map<string, Editing>()
const listeners = new Set<() => void>()

/** What became of a meeting in this tab; null where nobody has begun to correct it. */
export const editingOf = (id: string | null): Editing | null => edited.get(id ?? '') ?? null

/** All that were corrected in this tab. */
export const editedMeetings = (): readonly Editing[] => [...edited.values()]

export function setEditing(editing: Editing): void {
  edited.set(editing.id, editing)
  for (const listener of listeners) listener()
}

export function subscribeEditing(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
