import { type ReactNode, useState } from 'react'
import type { Localized } from '../../domain/format/transcript.ts'
import { leadWording } from '../../i18n/of-languages.ts'
import type { MeetingSummary } from '../../state/own/meeting-shelf.ts'
import { useDisplay, Words } from '../parts/Language.tsx'
import { useFocusFollows } from '../parts/useFocusFollows.ts'
import { RemoveSure } from './RemoveSure.tsx'
import { RenameForm } from './RenameForm.tsx'
import { RowAction } from './RowAction.tsx'
import { SavedAt } from './SavedAt.tsx'
import { SayOpen } from './SayOpen.tsx'

/** One of the reader's own meetings, and what can be done with it. */
export function OwnMeetingRow(props: {
  meeting: MeetingSummary
  /** Whether it is the one that is open. */
  current: boolean
  onOpen: () => void
  /** Resolves to whether it was done. */
  onRename: (title: Localized) => Promise<boolean>
  onExport: () => void
  onRemove: () => void
}): ReactNode {
  const { meeting, current, onOpen, onRename, onExport, onRemove } = props
  const { confirmed } = meeting
  const [doing, setDoing] = useState<'rename' | 'remove' | null>(null)
  const row = useFocusFollows<HTMLLIElement>(doing)
  const display = useDisplay()
  const title = leadWording(meeting.title, display, undefined)
  if (doing === 'rename') {
    const rename = async (changed: Localized) => {
      if (await onRename(changed)) setDoing(null)
    }
    return (
      <li ref={row} className="rounded-lg bg-wash px-3 py-2">
        <RenameForm title={meeting.title} onRename={rename} onCancel={() => setDoing(null)} />
      </li>
    )
  }
  return (
    <li
      ref={row}
      data-current={current || undefined}
      className="grid gap-1.5 border-s-3 border-line px-3 py-1.5 data-current:border-ink"
    >
      <button
        type="button"
        aria-current={current || undefined}
        data-focus={doing === null || undefined}
        className="grid text-start [overflow-wrap:anywhere]"
        onClick={onOpen}
      >
        <span className="font-semibold hover:underline">
          <Words of={meeting.title} />
        </span>
        <span className="text-xs text-muted">
          <SayOpen>{(m) => m.counts(meeting.speakers, meeting.points)}</SayOpen>
          {confirmed !== undefined && meeting.points > 0 && (
            <>
              {' · '}
              <SayOpen>{(m) => m.confirmed(confirmed)}</SayOpen>
            </>
          )}
          {' · '}
          <SavedAt time={meeting.savedAt} />
        </span>
      </button>
      {doing === 'remove' ? (
        <RemoveSure title={title} onRemove={onRemove} onCancel={() => setDoing(null)} />
      ) : (
        <div className="flex flex-wrap gap-1.5">
          <RowAction title={title} message={(m) => m.rename} onClick={() => setDoing('rename')} />
          <RowAction title={title} message={(m) => m.exportJson} onClick={onExport} />
          <RowAction title={title} message={(m) => m.remove} onClick={() => setDoing('remove')} />
        </div>
      )}
    </li>
  )
}
