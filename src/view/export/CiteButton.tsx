import { type ReactNode, useState } from 'react'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { firstWords } from '../../layout/first-words.ts'
import type { Origin } from '../../state/address/choice.ts'
import { createPart } from '../../state/release/part.ts'
import { useLead, useSay } from '../parts/Language.tsx'
import { useCell } from '../parts/useCell.ts'
import { SayExport, useSayExport } from './SayExport.tsx'

const DIALOG = createPart(() => import('./CiteDialog.tsx').then((m) => m.CiteDialog))

/** Shows a point as a citation and as a card to take away; how is loaded when it is first wanted. */
export function CiteButton(props: { meeting: Meeting; point: number; origin: Origin }): ReactNode {
  const [wanted, setWanted] = useState(false)
  const { here: CiteDialog, failed } = useCell(DIALOG.state)
  const lead = useLead()
  const say = useSayExport()
  const sayMain = useSay()
  const cite = () => {
    setWanted(true)
    DIALOG.fetch()
  }
  const words = firstWords(lead(props.meeting.transcript.points.at(props.point)!.text))
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-label={say((m) => m.citeNamed(words))}
        title={say((m) => m.citeHint)}
        className="text-muted hover:underline"
        onClick={cite}
      >
        <SayExport>{(m) => m.cite}</SayExport>
      </button>
      <span role="status" className="font-semibold empty:hidden">
        {wanted && failed && sayMain((m) => m.notFetched)}
      </span>
      {wanted && CiteDialog && <CiteDialog {...props} onClose={() => setWanted(false)} />}
    </>
  )
}
