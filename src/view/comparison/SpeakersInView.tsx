import { type ReactElement, type ReactNode, useMemo, useState } from 'react'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { nameTest } from '../../domain/search/name-test.ts'
import { InView } from '../parts/InView.tsx'
import { NarrowField } from '../picture/large/NarrowField.tsx'
import { SayLarge } from '../picture/large/SayLarge.tsx'

/** More speakers than a page should hold: a field to find them by, and a list that scrolls. */
export function SpeakersInView(props: {
  meeting: Meeting
  others: readonly number[]
  children: (speaker: number) => ReactElement
}): ReactNode {
  const { meeting, others, children } = props
  const { speakers } = meeting.transcript
  const [typed, setTyped] = useState('')
  const hasName = useMemo(() => nameTest(speakers, ({ name, role }) => [name, role]), [speakers])
  const found = useMemo(() => others.filter(hasName(typed)), [others, hasName, typed])
  return (
    <div className="grid gap-1.5">
      <NarrowField
        column="speaker"
        typed={typed}
        shown={found.length}
        all={others.length}
        onType={setTyped}
      />
      {found.length === 0 ? (
        <p className="text-muted">
          <SayLarge>{(m) => m.noneListed}</SayLarge>
        </p>
      ) : (
        <div className="max-h-72 overflow-y-auto rounded-lg border border-line px-2 py-1">
          <InView listed entries={found}>
            {children}
          </InView>
        </div>
      )}
    </div>
  )
}
