import type { ReactNode } from 'react'
import { choosePoint, chooseSpeaker } from '../../state/address/choice.ts'
import { Words } from '../parts/Language.tsx'
import type { Desk } from './Desk.ts'
import { useSayReview } from './SayReview.tsx'

/** From a point back to its speaker, and to the one before and the one after it. */
export function PointSteps(props: {
  desk: Desk
  point: number
  before: number | undefined
  after: number | undefined
}): ReactNode {
  const { meeting, transcript, choose } = props.desk
  const speaker = meeting.transcript.speakers[meeting.speakerOf[props.point]!]!
  const say = useSayReview()
  const step = (to: number | undefined, what: string, shown: string) =>
    to !== undefined && (
      <button
        type="button"
        aria-label={what}
        className="min-w-8 rounded-md px-1.5 py-1 hover:bg-wash"
        onClick={() =>
          choose((choice) => choosePoint(choice, speaker.id, transcript.points.at(to)!.id))
        }
      >
        {shown}
      </button>
    )
  return (
    <div className="-mx-1.5 flex items-center gap-1 text-sm">
      <button
        type="button"
        className="me-auto rounded-md px-1.5 py-1 text-start hover:bg-wash"
        onClick={() => choose((choice) => chooseSpeaker(choice, speaker.id))}
      >
        ‹ <Words of={speaker.name} />
      </button>
      {step(
        props.before,
        say((m) => m.previousPoint),
        '↑',
      )}
      {step(
        props.after,
        say((m) => m.nextPoint),
        '↓',
      )}
    </div>
  )
}
