import type { ReactNode } from 'react'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { type Choose, chooseSpeaker } from '../../state/address/choice.ts'
import { Words } from '../parts/Language.tsx'

/** A speaker's name in a list, to read what they said. */
export function NameButton(props: {
  meeting: Meeting
  speaker: number
  choose: Choose
}): ReactNode {
  const { meeting, speaker, choose } = props
  const { id, name } = meeting.transcript.speakers[speaker]!
  return (
    <button
      type="button"
      className="min-h-6 text-start font-semibold hover:underline"
      onClick={() => choose((choice) => chooseSpeaker(choice, id))}
    >
      <Words of={name} />
    </button>
  )
}
