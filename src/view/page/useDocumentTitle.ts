import { useEffect } from 'react'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { useLead, useSay } from '../parts/Language.tsx'

/** Says in the document's title whose points are being read, and at which meeting. */
export function useDocumentTitle(meeting: Meeting, speaker: number | null): void {
  const lead = useLead()
  const say = useSay()
  const title = lead(meeting.transcript.meeting.title)
  const name = speaker === null ? null : lead(meeting.transcript.speakers[speaker]!.name)
  const words = [name, title, say((m) => m.appName)].filter(Boolean).join(' · ')
  useEffect(() => {
    document.title = words
  }, [words])
}
