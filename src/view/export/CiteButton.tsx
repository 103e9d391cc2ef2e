import { type ReactNode, useState } from 'react'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { Origin } from '../../state/address/choice.ts'
import { createPart } from '../../state/release/part.ts'
import { useDisplay, useSay } from '../parts/Language.tsx'
import { SayExport, useSayExport } from './SayExport.tsx'

const CITE = createPart(() => import('./cite.tsx'))

/** Copies a point as a citation; how is loaded when it is first wanted. */
export function CiteButton(props: { meeting: Meeting; point: number; origin: Origin }): ReactNode {
  const [outcome, setOutcome] = useState<ReactNode>(null)
  const display = useDisplay()
  const say = useSayExport()
  const sayMain = useSay()
  const cite = async () => {
    await CITE.fetch()
    const { here } = CITE.state.get()
    if (here) here.copyCitation(props, display, setOutcome)
    else setOutcome(sayMain((m) => m.notFetched))
  }
  return (
    <>
      <button
        type="button"
        title={say((m) => m.citeHint)}
        className="text-muted hover:underline"
        onClick={cite}
      >
        <SayExport>{(m) => m.cite}</SayExport>
      </button>
      <span aria-live="polite" className="font-semibold">
        {outcome}
      </span>
    </>
  )
}
