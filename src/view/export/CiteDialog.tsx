import { type ReactNode, useMemo } from 'react'
import { writeCitation } from '../../domain/export/citation.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { exportWords } from '../../i18n/export-words.ts'
import type { Origin } from '../../state/address/choice.ts'
import { useDisplay } from '../parts/Language.tsx'
import { pointAddress } from './addresses.ts'
import { CopyDialog } from './CopyDialog.tsx'
import { QuoteCard } from './QuoteCard.tsx'
import { SayExport, useSayExport } from './SayExport.tsx'

/** A point to take away: as a citation to copy, and as a card. */
export function CiteDialog(props: {
  meeting: Meeting
  point: number
  origin: Origin
  onClose: () => void
}): ReactNode {
  const { meeting, point, origin, onClose } = props
  const display = useDisplay()
  const say = useSayExport()
  const text = useMemo(() => {
    const linkOf = (of: number) => pointAddress(origin, meeting.transcript.points.at(of)!.id)
    return writeCitation(meeting, point, exportWords(meeting, display), linkOf)
  }, [meeting, point, origin, display])
  return (
    <CopyDialog
      title={<SayExport>{(m) => m.citation}</SayExport>}
      label={say((m) => m.citation)}
      text={text}
      onClose={onClose}
    >
      <QuoteCard meeting={meeting} point={point} origin={origin} text={text} />
    </CopyDialog>
  )
}
