import type { ReactNode } from 'react'
import { type Choose, chooseView, VIEWS, type View } from '../../state/address/choice.ts'
import type { Opened } from '../../state/opening/opened.ts'
import { Say, useSay } from '../parts/Language.tsx'
import { Segments } from '../parts/Segments.tsx'
import { useSource } from '../parts/useSource.ts'

/** Picture, matrix, source …: ways to look at the same choice; one's own can be corrected. */
export function ViewSwitch(props: { opened: Opened; view: View; choose: Choose }): ReactNode {
  const { opened, view, choose } = props
  const say = useSay()
  const { transcript } = opened.meeting
  const source = useSource(transcript)
  const there = VIEWS.filter((one) =>
    one === 'review' ? opened.own && source : one !== 'agenda' || transcript.agenda,
  )
  return (
    <Segments
      label={say((m) => m.views)}
      name="view"
      value={view}
      options={there.map((value) => ({ value, label: <Say>{(m) => m.viewName[value]}</Say> }))}
      onChoose={(value) => choose((choice) => chooseView(choice, value))}
    />
  )
}
