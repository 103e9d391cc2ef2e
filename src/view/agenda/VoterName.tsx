import type { ReactNode } from 'react'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { Choose } from '../../state/address/choice.ts'
import { NameButton } from '../tables/NameButton.tsx'

/** A speaker by id, to read what they said. */
export function VoterName(props: { meeting: Meeting; speaker: string; choose: Choose }): ReactNode {
  const { meeting, speaker, choose } = props
  return (
    <NameButton meeting={meeting} speaker={meeting.speakerNumber.get(speaker)!} choose={choose} />
  )
}
