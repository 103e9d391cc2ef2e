import { type ReactNode, useRef, useState } from 'react'
import {
  type Choose,
  chooseMine,
  chooseTranscript,
  chooseView,
  NO_CHOICE,
} from '../../state/address/choice.ts'
import type { Opened } from '../../state/opening/opened.ts'
import { deleteMeeting, renameMeeting, type ShelfFailure } from '../../state/own/meeting-shelf.ts'
import { exportAsKept, exportMeeting } from '../export/exportMeeting.ts'
import { useDisplay } from '../parts/Language.tsx'
import { DamagedMeetings } from './DamagedMeetings.tsx'
import { OwnMeetingRow } from './OwnMeetingRow.tsx'
import { SayOpen } from './SayOpen.tsx'
import { useMeetings } from './useMeetings.ts'

/** The meetings that are kept on this device: to open, rename, export and delete. */
export function OwnMeetings(props: {
  opened: Opened
  choose: Choose
  onClose: () => void
}): ReactNode {
  const { opened, choose, onClose } = props
  const list = useMeetings()
  const display = useDisplay()
  const heading = useRef<HTMLHeadingElement>(null)
  const [failure, setFailure] = useState<ShelfFailure | null>(null)
  const said = failure ?? (list?.ok === false ? list.failure : null)
  const settle = async (
    done: Promise<{ readonly ok: true } | { readonly ok: false; readonly failure: ShelfFailure }>,
  ) => {
    const outcome = await done
    setFailure(outcome.ok ? null : outcome.failure)
    return outcome.ok
  }
  const remove = async (id: string) => {
    if (opened.own?.id === id) {
      // Left first, lest it be missed as if another tab had deleted it.
      onClose()
      choose((choice) => chooseView(chooseTranscript(choice, null), NO_CHOICE.view))
    }
    if (await settle(deleteMeeting(id))) heading.current?.focus()
  }
  return (
    <section aria-labelledby="own-meetings" className="grid gap-2 border-t border-line pt-4">
      <h3 ref={heading} id="own-meetings" tabIndex={-1} className="text-sm font-bold">
        <SayOpen>{(m) => m.mine}</SayOpen>
      </h3>
      {said && (
        <p role="alert" className="rounded-lg bg-wash px-3 py-2 text-sm">
          <SayOpen>{(m) => m.shelf[said]}</SayOpen>
        </p>
      )}
      {list?.ok && list.meetings.length + list.damaged.length === 0 && (
        <p className="text-sm text-muted">
          <SayOpen>{(m) => m.noneYet}</SayOpen>
        </p>
      )}
      {list?.ok && list.meetings.length > 1 && (
        <p>
          <a
            href={`?archive=mine&lang=${display}`}
            className="inline-block min-h-6 text-sm underline decoration-edge underline-offset-4 hover:decoration-ink"
          >
            <SayOpen>{(m) => m.together}</SayOpen>
          </a>
        </p>
      )}
      {list?.ok && list.meetings.length > 0 && (
        <ul className="grid gap-1">
          {list.meetings.map((meeting) => (
            <OwnMeetingRow
              key={meeting.id}
              meeting={meeting}
              current={meeting.id === opened.own?.id}
              onOpen={() => {
                onClose()
                choose((choice) => chooseMine(choice, meeting.id))
              }}
              onRename={(title) => settle(renameMeeting(meeting.id, title))}
              onExport={() => settle(exportMeeting(meeting.id))}
              onRemove={() => remove(meeting.id)}
            />
          ))}
        </ul>
      )}
      {list?.ok && list.damaged.length > 0 && (
        <DamagedMeetings
          damaged={list.damaged}
          onExport={(id) => settle(exportAsKept(id))}
          onRemove={remove}
        />
      )}
    </section>
  )
}
