import { type ReactNode, Suspense, useMemo } from 'react'
import { listOf } from '../../domain/meeting/adjacency.ts'
import { maskOf } from '../../domain/meeting/filter.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { type Choose, chooseSpeaker } from '../../state/address/choice.ts'
import { useSay, Words } from '../parts/Language.tsx'
import { later } from '../parts/later.tsx'
import { MOST_AT_ONCE } from '../parts/most-at-once.ts'
import { SayPoint } from '../parts/SayPoint.tsx'
import { useOrigin } from '../parts/useOrigin.ts'
import { Wording } from '../parts/Wording.tsx'
import { ArticlePartsMissing } from './article-parts.tsx'
import { LongPoints } from './LongPoints.ts'
import { PaneHeading } from './PaneHeading.tsx'
import type { PaneProps } from './PaneProps.ts'
import { PointList } from './PointList.tsx'
import { SayPane } from './SayPane.tsx'
import { TermText } from './TermText.tsx'
import { ToPicture } from './ToPicture.tsx'
import { useAnswerInView } from './useAnswerInView.ts'

const SpeakerReplies = later(() => import('./replies/Replies.tsx').then((m) => m.SpeakerReplies))
const SpeakerVotes = later(() => import('../agenda/SpeakerVotes.tsx').then((m) => m.SpeakerVotes))
const CompareWith = later(() => import('../comparison/CompareWith.tsx').then((m) => m.CompareWith))

/** A speaker's points in order: all of them, or those that the filter leaves. */
export function SpeakerPoints(props: PaneProps & { speaker: number }): ReactNode {
  const { meeting, points, filter, choice, speaker, point, choose } = props
  const { name, role } = meeting.transcript.speakers[speaker]!
  const origin = useOrigin(choice)
  useAnswerInView(filter)
  const own = listOf(meeting.pointsOf, speaker)
  const left = useMemo(() => {
    const remains = maskOf(points, meeting.kindOf.length)
    return listOf(meeting.pointsOf, speaker).filter((one) => remains[one])
  }, [meeting, speaker, points])
  return (
    <div className="grid gap-3">
      <ArticlePartsMissing />
      <Neighbours
        meeting={meeting}
        speaker={speaker}
        isBesidePicture={choice.view === 'picture'}
        choose={choose}
      />
      <div>
        <PaneHeading>
          <Words of={name} />
        </PaneHeading>
        {role && (
          <div className="grid text-sm text-muted">
            <TermText of={role} terms={meeting.transcript.terms ?? []} />
          </div>
        )}
      </div>
      <p className="border-b border-line pb-2 text-sm font-semibold">
        <SayPane>{(m) => m.ofPoints(left.length, own.length)}</SayPane>
        <Wording of={meeting.transcript.meeting.wording} />
      </p>
      <div className="-my-2 min-h-8">
        <Suspense>
          <CompareWith meeting={meeting} speaker={speaker} choose={choose} />
        </Suspense>
      </div>
      {meeting.transcript.votes && (
        <Suspense>
          <SpeakerVotes meeting={meeting} speaker={speaker} origin={origin} choose={choose} />
        </Suspense>
      )}
      {meeting.transcript.replies?.length ? (
        <Suspense>
          <SpeakerReplies meeting={meeting} speaker={speaker} origin={origin} choose={choose} />
        </Suspense>
      ) : null}
      {left.length === 0 && (
        <p className="text-muted">
          <SayPane>{(m) => m.nothingOfSpeaker}</SayPane>
        </p>
      )}
      {left.length > MOST_AT_ONCE ? (
        <Suspense>
          <LongPoints
            meeting={meeting}
            points={left}
            origin={origin}
            current={point}
            choose={choose}
          />
        </Suspense>
      ) : (
        <PointList
          meeting={meeting}
          points={left}
          origin={origin}
          current={point}
          choose={choose}
        />
      )}
    </div>
  )
}

/** The speakers before and after, and a way back to the picture. */
function Neighbours(props: {
  meeting: Meeting
  speaker: number
  isBesidePicture: boolean
  choose: Choose
}): ReactNode {
  const { meeting, speaker, isBesidePicture, choose } = props
  const { speakers } = meeting.transcript
  const say = useSay()
  const to = (number: number, shown: ReactNode) => {
    const there = speakers[number]
    return (
      there && (
        <button
          type="button"
          className="rounded-md px-1.5 py-1 hover:bg-wash"
          onClick={() => choose((choice) => chooseSpeaker(choice, there.id))}
        >
          {shown}
          <span className="sr-only">
            <Words of={there.name} />
          </span>
        </button>
      )
    )
  }
  return (
    <nav aria-label={say((m) => m.speakers)} className="-mx-1.5 flex items-center gap-1 text-sm">
      {to(
        speaker - 1,
        <>
          <span aria-hidden="true">‹ </span>
          <SayPane>{(m) => m.previousSpeaker}</SayPane>
        </>,
      )}
      {to(
        speaker + 1,
        <>
          <SayPane>{(m) => m.nextSpeaker}</SayPane>
          <span aria-hidden="true"> ›</span>
        </>,
      )}
      <span className="ms-auto flex gap-1">
        {isBesidePicture && <ToPicture />}
        <button
          type="button"
          className="rounded-md px-1.5 py-1 hover:bg-wash"
          onClick={() => choose((choice) => chooseSpeaker(choice, null))}
        >
          <span aria-hidden="true">✕ </span>
          <SayPoint>{(m) => m.close}</SayPoint>
        </button>
      </span>
    </nav>
  )
}
