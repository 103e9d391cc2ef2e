import type { ReactNode } from 'react'
import { type Choose, chooseView, VIEWS, type View } from '../state/choice.ts'
import { Say, useSay } from './Language.tsx'
import { Segments } from './Segments.tsx'
import { LAZY_VIEWS } from './views.ts'

/** Picture, matrix, source …: ways to look at the same choice. */
export function ViewSwitch({ view, choose }: { view: View; choose: Choose }): ReactNode {
  const say = useSay()
  const there = VIEWS.filter((one) => one === 'picture' || LAZY_VIEWS[one])
  if (there.length < 2) return null
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
