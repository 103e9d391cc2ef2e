import type { ReactNode } from 'react'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { type Choose, chooseSpeaker } from '../../state/address/choice.ts'
import { useNameWithCount, Words } from '../parts/Language.tsx'

/** A speaker over their points among those of others; the name opens them alone. */
export function SpeakerHeading(props: {
  meeting: Meeting
  speaker: number
  count: number
  choose: Choose
}): ReactNode {
  const { meeting, speaker, count, choose } = props
  const { id, name, role } = meeting.transcript.speakers[speaker]!
  const accessibleName = useNameWithCount()
  return (
    <h3>
      <button
        type="button"
        aria-label={accessibleName(name, count)}
        className="font-bold hover:underline"
        onClick={() => choose((choice) => chooseSpeaker(choice, id))}
      >
        <Words of={name} />
      </button>
      {role && (
        <span className="block text-xs font-normal text-muted">
          <Words of={role} />
        </span>
      )}
    </h3>
  )
}
