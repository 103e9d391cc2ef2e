import { useEffect, useState } from 'react'
import { embedSnippet } from '../../domain/export/embed-snippet.ts'
import { NO_FILTER } from '../../domain/meeting/filter.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { readAddress } from '../../state/address/address.ts'
import { clearChoice } from '../../state/address/choice.ts'
import { currentSearch } from '../../state/address/history.ts'
import { resolveChoice } from '../../state/address/resolve.ts'
import { useDisplay, useLead } from '../parts/Language.tsx'
import { publicAddress } from './addresses.ts'
import { download } from './download.ts'
import { contentOf, type ExportFormat, nameOf } from './exports.ts'
import { useSayExport } from './SayExport.tsx'
import type { Subject } from './Subject.ts'
import { whyNotSaved } from './why-not-saved.ts'

export interface Note {
  readonly is: 'status' | 'alert'
  readonly text: string
  readonly stays?: true
}

/** Saves a file of what is exported; gives whether it was saved. */
export type Save = (
  nameFor: (of: Subject) => string,
  contentFor: (of: Subject) => Promise<Blob>,
) => Promise<boolean>

/** How long a message that nothing depends on stays, in milliseconds. */
const NOTE_STAYS = 6000

/** What of a meeting is exported, what can be done with it, and a note of what became of that. */
export function useExports(meeting: Meeting, points: Int32Array) {
  const display = useDisplay()
  const lead = useLead()
  const say = useSayExport()
  const [scope, setScope] = useState<'chosen' | 'all'>('chosen')
  const [note, setNote] = useState<Note | null>(null)
  /** The site that was saved last, by its name, while it is told what to do with it. */
  const [site, setSite] = useState<string | null>(null)
  useEffect(() => {
    if (note?.is !== 'status' || note.stays) return
    const timer = setTimeout(() => setNote(null), NOTE_STAYS)
    return () => clearTimeout(timer)
  }, [note])

  const subject = (): Subject => {
    const { choice, filter } = resolveChoice(readAddress(currentSearch()).choice, meeting)
    const full = { ...choice, embed: false }
    return scope === 'chosen'
      ? { meeting, points, filter, choice: full, display }
      : {
          meeting,
          points: Int32Array.from(meeting.kindOf.keys()),
          filter: NO_FILTER,
          choice: clearChoice(full),
          display,
        }
  }
  /** Saves what is written of the subject; says why where that fails, and gives whether it did not. */
  const keep: Save = async (nameFor, contentFor) => {
    const of = subject()
    const name = nameFor(of)
    setNote({ is: 'status', text: say((m) => m.saving(name)), stays: true })
    try {
      download(name, await contentFor(of))
      setNote({ is: 'status', text: say((m) => m.saved(name)) })
      return true
    } catch (error) {
      setNote({ is: 'alert', text: say((m) => whyNotSaved(error, name, m)) })
      return false
    }
  }
  const save = async (format: ExportFormat) => {
    const saved = await keep(
      (of) => nameOf(of, format),
      (of) => contentOf(of, format),
    )
    if (saved && format === 'site') setSite(nameOf(subject(), format))
  }
  const print = () => {
    try {
      window.print()
    } catch {
      // Browsers inside of other programs have no printing.
      setNote({ is: 'alert', text: say((m) => m.notPrinted) })
    }
  }
  /** The address of what is exported; null where others cannot open it. */
  const link = () => publicAddress(subject().choice)
  /** What shows the choice in another page; null where a meeting has no address that others can open. */
  const snippet = (): string | null => {
    const title = lead(meeting.transcript.meeting.title)
    const address = publicAddress({ ...subject().choice, lang: display, embed: true })
    return address && embedSnippet(address, title)
  }
  return {
    ...{ scope, setScope, note, setNote, site, setSite },
    ...{ subject, keep, save, print, link, snippet },
  }
}
