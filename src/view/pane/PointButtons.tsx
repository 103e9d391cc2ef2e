import type { ReactNode } from 'react'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { Origin } from '../../state/address/choice.ts'
import { CiteButton } from '../export/CiteButton.tsx'
import { HearButton } from '../recording/HearButton.tsx'

/** What can be done with a point: hear it, where it has a time, and cite it. */
export function PointButtons(props: {
  meeting: Meeting
  point: number
  origin: Origin
}): ReactNode {
  const { meeting, point } = props
  const { time } = meeting.transcript.points.at(point)!
  return (
    <>
      {time !== undefined && <HearButton point={point} time={time} />}
      <CiteButton {...props} />
    </>
  )
}
