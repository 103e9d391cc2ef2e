import { useMemo, useSyncExternalStore } from 'react'
import { editingOf, subscribeEditing } from '../state/edited-meeting.ts'
import type { Opened } from '../state/open.ts'

/** What was opened, as the reader has corrected it since. */
export function useEdited(opened: Opened): Opened {
  const id = opened.own?.id ?? null
  const meeting = useSyncExternalStore(subscribeEditing, () => editingOf(id))?.meeting
  return useMemo(() => (meeting ? { ...opened, meeting } : opened), [opened, meeting])
}
