import { type ReactNode, useRef } from 'react'
import { type Choose, chooseView, VIEWS, type View } from '../../state/address/choice.ts'
import type { Opened } from '../../state/opening/opened.ts'
import { Say, useSay } from '../parts/Language.tsx'
import { Segments } from '../parts/Segments.tsx'
import { SheetButton } from '../parts/SheetButton.tsx'
import { useSource } from '../parts/useSource.ts'

/** Picture, matrix, source …: ways to look at the same choice; one's own can be corrected. */
export function ViewSwitch(props: { opened: Opened; view: View; choose: Choose }): ReactNode {
  const { opened, view, choose } = props
  const say = useSay()
  const sheet = useRef<HTMLDivElement>(null)
  const { transcript } = opened.meeting
  const source = useSource(transcript)
  const there = VIEWS.filter((one) =>
    one === 'review' ? opened.own && source : one !== 'agenda' || transcript.agenda,
  )
  return (
    <>
      <SheetButton of="views">
        <span className="sr-only">{say((m) => m.views)} </span>
        <Say>{(m) => m.viewName[view]}</Say>
      </SheetButton>
      <div ref={sheet} id="views" popover="auto" className="sheet">
        <Segments
          label={say((m) => m.views)}
          name="view"
          value={view}
          options={there.map((value) => ({ value, label: <Say>{(m) => m.viewName[value]}</Say> }))}
          onChoose={(value) => {
            sheet.current?.hidePopover?.()
            choose((choice) => chooseView(choice, value))
          }}
        />
      </div>
    </>
  )
}
