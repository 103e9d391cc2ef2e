import { type ReactNode, useState } from 'react'
import { leadWording } from '../../i18n/of-languages.ts'
import type { DamagedMeeting } from '../../state/own/list-meetings.ts'
import { useDisplay } from '../parts/Language.tsx'
import { useFocusFollows } from '../parts/useFocusFollows.ts'
import { RemoveSure } from './RemoveSure.tsx'
import { RowAction } from './RowAction.tsx'
import { SayOpen, useSayOpen } from './SayOpen.tsx'

/** What is left of meetings that cannot be read: to be saved as it is, and deleted. */
export function DamagedMeetings(props: {
  damaged: readonly DamagedMeeting[]
  onExport: (id: string) => void
  onRemove: (id: string) => void
}): ReactNode {
  const { damaged, onExport, onRemove } = props
  return (
    <section aria-labelledby="damaged-meetings" className="mt-2 grid gap-1">
      <h4 id="damaged-meetings" className="text-sm font-semibold">
        <SayOpen>{(m) => m.damaged}</SayOpen>
      </h4>
      <p className="text-xs text-muted">
        <SayOpen>{(m) => m.damagedHelp}</SayOpen>
      </p>
      <ul className="grid gap-1">
        {damaged.map((meeting) => (
          <DamagedRow
            key={meeting.id}
            meeting={meeting}
            onExport={() => onExport(meeting.id)}
            onRemove={() => onRemove(meeting.id)}
          />
        ))}
      </ul>
    </section>
  )
}

function DamagedRow(props: {
  meeting: DamagedMeeting
  onExport: () => void
  onRemove: () => void
}): ReactNode {
  const { meeting, onExport, onRemove } = props
  const [isAsking, ask] = useState(false)
  const row = useFocusFollows<HTMLLIElement>(isAsking)
  const display = useDisplay()
  const say = useSayOpen()
  const title = meeting.title
    ? leadWording(meeting.title, display, undefined)
    : say((m) => m.damagedTitle(meeting.id))
  return (
    <li ref={row} className="grid gap-1.5 border-s-3 border-line px-3 py-1.5">
      <span className="[overflow-wrap:anywhere]">{title}</span>
      {isAsking ? (
        <RemoveSure title={title} onRemove={onRemove} onCancel={() => ask(false)} />
      ) : (
        <div className="flex flex-wrap gap-1.5">
          <RowAction title={title} message={(m) => m.exportRaw} onClick={onExport} />
          <RowAction title={title} message={(m) => m.remove} focused onClick={() => ask(true)} />
        </div>
      )}
    </li>
  )
}
