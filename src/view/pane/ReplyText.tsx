import type { ReactNode } from 'react'
import type { Meeting } from '../../domain/meeting.ts'
import type { Reply } from '../../domain/transcript.ts'
import { Say, Words } from '../Language.tsx'

/** Who answers whom, and how: a reply of the meeting in one line. */
export function ReplyText(props: { meeting: Meeting; reply: Reply }): ReactNode {
  const { meeting, reply } = props
  const { from, to, kind } = reply
  const nameOf = (id: string) => meeting.transcript.speakers[meeting.speakerNumber.get(id)!]!.name
  return (
    <p className="flex flex-wrap items-baseline gap-x-2">
      <Words of={nameOf(from)} />
      <span className="text-muted">
        <Say>{(m) => m.reply[kind]}</Say>
      </span>
      {to === undefined ? <Say>{(m) => m.everybody}</Say> : <Words of={nameOf(to)} />}
    </p>
  )
}
