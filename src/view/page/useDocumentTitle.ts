import { useEffect } from 'react'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { leadWording } from '../../i18n/language.ts'
import { useDisplay, useSay } from '../parts/Language.tsx'

/** Says in the document's title whose points are being read, and at which meeting. */
export function useDocumentTitle(meeting: Meeting, speaker: number | null): void {
  const display = useDisplay()
  const say = useSay()
  const title = leadWording(meeting.transcript.meeting.title, display)
  const name =
    speaker === null ? null : leadWording(meeting.transcript.speakers[speaker]!.name, display)
  const words = [name, title, say((m) => m.appName)].filter(Boolean).join(' · ')
  useEffect(() => {
    document.title = words
  }, [words])
}
