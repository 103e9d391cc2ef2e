import { type ReactNode, Suspense, useMemo } from 'react'
import { countLeftOut } from '../../domain/meeting/left-out.ts'
import { later } from '../parts/later.tsx'
import { useOrigin } from '../parts/useOrigin.ts'
import { Findings } from './Findings.tsx'
import { OverviewFoot } from './OverviewFoot.tsx'
import type { PaneProps } from './PaneProps.ts'
import { RaisedMore } from './RaisedMore.tsx'

const MeetingReplies = later(() => import('./replies/Replies.tsx').then((m) => m.MeetingReplies))

/** What of the overview comes after its figures. */
export function OverviewRest(
  props: Pick<PaneProps, 'meeting' | 'points' | 'choice' | 'choose'>,
): ReactNode {
  const { meeting, points, choice, choose } = props
  const { transcript } = meeting
  const origin = useOrigin(choice)
  const leftOut = useMemo(() => countLeftOut(meeting, points), [meeting, points])
  return (
    <>
      <Findings meeting={meeting} choice={choice} choose={choose} />
      <RaisedMore meeting={meeting} />
      {/* The foot comes with what stands above it, lest it be pushed away. */}
      <Suspense>
        {transcript.replies?.length ? (
          <MeetingReplies meeting={meeting} origin={origin} choose={choose} />
        ) : null}
        <OverviewFoot transcript={transcript} leftOut={leftOut} isOwn={choice.mine !== null} />
      </Suspense>
    </>
  )
}
