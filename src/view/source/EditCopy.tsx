import { type ReactNode, useState } from 'react'
import { withOwnNames } from '../../domain/format/own-names.ts'
import type { OpenTranscript } from '../../domain/format/transcript.ts'
import { type Choose, chooseMine, chooseView } from '../../state/address/choice.ts'
import { addMeeting } from '../../state/own/meeting-shelf.ts'
import { Button } from '../parts/Button.tsx'
import { copyTitle } from './copy-title.ts'
import { SaySource } from './SaySource.tsx'

/** Puts a copy of a meeting that is not the reader's own on their shelf, and opens it to be corrected. */
export function EditCopy(props: { transcript: OpenTranscript; choose: Choose }): ReactNode {
  const { transcript, choose } = props
  const [failed, setFailed] = useState(false)
  const copy = async () => {
    const { meeting } = transcript
    const own = await addMeeting({
      ...transcript,
      speakers: withOwnNames(transcript.speakers),
      points: [...transcript.points],
      meeting: { ...meeting, title: copyTitle(meeting.title) },
    })
    setFailed(own.unkept !== null)
    choose((choice) => chooseView(chooseMine(choice, own.id), 'review'))
  }
  return (
    <>
      <Button onClick={copy}>
        <SaySource>{(m) => m.editCopy}</SaySource>
      </Button>
      {failed && (
        <span role="alert" className="text-sm">
          <SaySource>{(m) => m.copyNotKept}</SaySource>
        </span>
      )}
    </>
  )
}
