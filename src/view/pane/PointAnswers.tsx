import type { ReactNode } from 'react'
import { answersOf } from '../../domain/meeting/answers.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { type Choose, choosePoint, type Origin, onlyMeeting } from '../../state/address/choice.ts'
import { PointEntry } from '../tables/PointEntry.tsx'
import { SayReply } from './replies/SayReply.tsx'

/** Of more the number is told; their speakers' points have them. */
const FEW = 8

interface AnswersProps {
  readonly meeting: Meeting
  readonly point: number
  readonly origin: Origin
  readonly choose: Choose
}

/** What answers a question, and under an answer the question; nothing where nothing does. */
export function PointAnswers(props: AnswersProps): ReactNode {
  const { meeting, point } = props
  const { transcript } = meeting
  const all = transcript.replies && answersOf(transcript, transcript.points.at(point)!.id)
  return (
    all && (
      <>
        <Linked {...props} is="answeredBy" ids={all.answeredBy} />
        <Linked {...props} is="answers" ids={all.answers} />
      </>
    )
  )
}

function Linked(
  props: AnswersProps & { is: 'answeredBy' | 'answers'; ids: ReadonlySet<string> },
): ReactNode {
  const { meeting, origin, is, ids, choose } = props
  if (ids.size === 0) return null
  const points = [...ids].slice(0, FEW).flatMap((id) => meeting.pointNumber.get(id) ?? [])
  return (
    <div className="mt-1.5 grid gap-0.5">
      <p className="text-xs text-muted">
        <SayReply>{(m) => m.linked[is](ids.size)}</SayReply>
      </p>
      <ul className="grid gap-1.5">
        {points.map((point) => (
          <PointEntry
            key={point}
            meeting={meeting}
            point={point}
            choice={onlyMeeting(origin)}
            change={choosePoint}
            named
            choose={choose}
          />
        ))}
      </ul>
    </div>
  )
}
