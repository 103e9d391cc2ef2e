import type { EditHistory } from '../../domain/edit/edit-history.ts'
import type { Shown } from '../../domain/format/show-transcript.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { createCell } from '../cell.ts'
import type { ShelfFailure } from './shelf-failure.ts'

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

const edited = createCell<ReadonlyMap<string, Editing>>(new Map())

/** What became of a meeting in this tab; null where nobody has begun to correct it. */
export const editingOf = (id: string | null): Editing | null => edited.get().get(id ?? '') ?? null

/** All that were corrected in this tab. */
export const editedMeetings = (): readonly Editing[] => [...edited.get().values()]

export const setEditing = (editing: Editing): void =>
  edited.set(new Map(edited.get()).set(editing.id, editing))

export const subscribeEditing = edited.subscribe
