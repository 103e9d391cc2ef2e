import { type ReactNode, Suspense } from 'react'
import { later } from '../parts/later.tsx'
import { useOrigin } from '../parts/useOrigin.ts'
import { OverviewFoot } from './OverviewFoot.tsx'
import type { PaneProps } from './PaneProps.ts'
import { RaisedMore } from './RaisedMore.tsx'

const MeetingReplies = later(() => import('./replies/Replies.tsx').then((m) => m.MeetingReplies))

/** What of the overview comes after its figures. */
export function OverviewRest(props: Pick<PaneProps, 'meeting' | 'choice' | 'choose'>): ReactNode {
  const { meeting, choice, choose } = props
  const { transcript } = meeting
  const origin = useOrigin(choice)
  return (
    <>
      <RaisedMore meeting={meeting} />
      {transcript.replies?.length ? (
        <Suspense>
          <MeetingReplies meeting={meeting} origin={origin} choose={choose} />
        </Suspense>
      ) : null}
      <OverviewFoot transcript={transcript} isOwn={choice.mine !== null} />
    </>
  )
}
