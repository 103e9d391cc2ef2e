import type { ReactNode } from 'react'
import { writeCitation } from '../../domain/export/citation.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { exportWords } from '../../i18n/export-words.ts'
import type { Display } from '../../i18n/language.ts'
import type { Origin } from '../../state/address/choice.ts'
import { pointAddress } from './addresses.ts'
import { CopyDialog } from './CopyDialog.tsx'
import { SayExport } from './SayExport.tsx'

/** How long “Copied” stays, in milliseconds. */
const SAID_FOR = 4000

/**
 * Copies a point's citation and shows what became of it: a word where it is copied, else a dialog
 * with the text selected.
 */
export async function copyCitation(
  { meeting, point, origin }: { meeting: Meeting; point: number; origin: Origin },
  display: Display,
  show: (outcome: ReactNode) => void,
): Promise<void> {
  const linkOf = (of: number) => pointAddress(origin, meeting.transcript.points.at(of)!.id)
  const text = writeCitation(meeting, point, exportWords(meeting, display), linkOf)
  try {
    await navigator.clipboard.writeText(text)
    show(<SayExport>{(m) => m.copied}</SayExport>)
    setTimeout(() => show(null), SAID_FOR)
  } catch {
    const title = <SayExport>{(m) => m.citation}</SayExport>
    show(<CopyDialog title={title} text={text} refused onClose={() => show(null)} />)
  }
}
