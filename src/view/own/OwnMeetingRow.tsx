import { type ReactNode, useState } from 'react'
import type { Localized } from '../../domain/transcript.ts'
import { LANGUAGE_TAG, languagesOf, leadWording } from '../../i18n/language.ts'
import type { OpenMessages } from '../../i18n/open-messages.ts'
import type { MeetingSummary } from '../../state/meeting-shelf.ts'
import { Button } from '../Button.tsx'
import { useDisplay, Words } from '../Language.tsx'
import { useFocusFollows } from '../useFocusFollows.ts'
import { RenameForm } from './RenameForm.tsx'
import { SayOpen, useSayOpen } from './SayOpen.tsx'

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
  const say = useSayOpen()
  const title = leadWording(meeting.title, display)
  const action = (message: (m: OpenMessages) => string, onClick: () => void) => (
    <Button
      aria-label={say((m) => m.of(message(m), title))}
      className="min-h-7 px-2 py-0.5 text-xs"
      onClick={onClick}
    >
      <SayOpen>{message}</SayOpen>
    </Button>
  )
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
        <div role="alert" className="flex flex-wrap items-center gap-2 text-sm">
          <p>
            <SayOpen>{(m) => m.removeSure(title)}</SayOpen>
          </p>
          <Button onClick={onRemove}>
            <SayOpen>{(m) => m.remove}</SayOpen>
          </Button>
          <Button data-focus onClick={() => setDoing(null)}>
            <SayOpen>{(m) => m.cancel}</SayOpen>
          </Button>
        </div>
      ) : (
        <div className="flex flex-wrap gap-1.5">
          {action(
            (m) => m.rename,
            () => setDoing('rename'),
          )}
          {action((m) => m.exportJson, onExport)}
          {action(
            (m) => m.remove,
            () => setDoing('remove'),
          )}
        </div>
      )}
    </li>
  )
}

function SavedAt({ time }: { time: number }): ReactNode {
  const [language] = languagesOf(useDisplay())
  const format = new Intl.DateTimeFormat(LANGUAGE_TAG[language!], {
    dateStyle: 'medium',
    timeStyle: 'short',
  })
  return <time dateTime={new Date(time).toISOString()}>{format.format(time)}</time>
}
