import { type ReactNode, useSyncExternalStore } from 'react'
import type { Transcript } from '../../domain/format/transcript.ts'
import { crashMessages } from '../../i18n/crash-messages.ts'
import { editedMeetings, subscribeEditing } from '../../state/own/edited-meeting.ts'
import { meetingsInThisTab } from '../../state/own/meeting-shelf.ts'
import { downloadMeeting } from '../export/exportMeeting.ts'
import { Button } from '../parts/Button.tsx'
import { createSay, usePlain } from '../parts/Language.tsx'
import { FaultDetails } from './FaultDetails.tsx'

const { Say } = createSay(crashMessages)

/** What is lost with a page that broke down and what is not, and what only this tab has, as files. */
export function Rescue({ error }: { error: unknown }): ReactNode {
  // What is being saved may be saved yet.
  useSyncExternalStore(subscribeEditing, idsOfUnsaved)
  const unsaved = unsavedMeetings()
  const plain = usePlain()
  return (
    <>
      {unsaved.length === 0 ? (
        <p>
          <Say>{(m) => m.nothingUnsaved}</Say>
        </p>
      ) : (
        <>
          <p className="font-semibold">
            <Say>{(m) => m.unsaved}</Say>
          </p>
          <ul className="grid justify-items-start gap-2">
            {unsaved.map(({ id, transcript }) => (
              <li key={id}>
                <Button onClick={() => downloadMeeting(transcript)}>
                  <Say>{(m) => m.saveFile(plain(transcript.meeting.title))}</Say>
                </Button>
              </li>
            ))}
          </ul>
          <p>
            <Say>{(m) => m.onDevice}</Say>
          </p>
        </>
      )}
      <p className="text-muted">
        <Say>{(m) => m.typed}</Say> <Say>{(m) => m.help}</Say>
      </p>
      <FaultDetails error={error} />
    </>
  )
}

/** As they are in this tab, where the device has not the same. */
function unsavedMeetings(): { id: string; transcript: Transcript }[] {
  const edited = editedMeetings()
  return [
    ...edited
      .filter(({ saving }) => saving !== 'saved')
      .map(({ id, history }) => ({ id, transcript: history.present })),
    ...meetingsInThisTab().filter(({ id }) => edited.every((one) => one.id !== id)),
  ]
}

const idsOfUnsaved = () =>
  unsavedMeetings()
    .map(({ id }) => id)
    .join(' ')
