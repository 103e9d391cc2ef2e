import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react'
import { editingOf, subscribeEditing } from '../../state/own/edited-meeting.ts'
import { startEditing } from '../../state/own/editing.ts'
import { recallSource } from '../../state/own/open-source.ts'
import { Loading } from '../loading/Loading.tsx'
import { useExactSource } from '../parts/useExactSource.ts'
import type { ViewProps } from '../parts/ViewProps.ts'
import { EditCopy } from '../source/EditCopy.tsx'
import { ReviewDesk } from './ReviewDesk.tsx'
import { SayReview } from './SayReview.tsx'

/** The reader's own meeting beside its text, to be corrected; or why it cannot be. */
export function Review({ meeting, choice, choose }: ViewProps): ReactNode {
  const { mine } = choice
  const editing = useSyncExternalStore(subscribeEditing, () => editingOf(mine))
  const [lost, setLost] = useState(false)
  const [looking, setLooking] = useState(true)
  const exact = useExactSource(meeting.transcript)
  useEffect(() => {
    recallSource(meeting.transcript).finally(() => setLooking(false))
  }, [meeting.transcript])
  useEffect(() => {
    if (mine === null || !exact || editing) return
    startEditing(mine, exact).then((failure) => setLost(failure !== null))
  }, [mine, exact, editing])

  if (editing && exact) {
    return <ReviewDesk editing={editing} source={exact} choice={choice} choose={choose} />
  }
  if (mine !== null && (looking || exact) && !lost) return <Loading />
  return (
    <section className="grid max-w-prose justify-items-start gap-3 py-6">
      <h2 className="font-serif text-xl font-bold">
        <SayReview>{(m) => m.title}</SayReview>
      </h2>
      <p>
        <SayReview>{(m) => (mine === null ? m.onlyOwn : exact ? m.lost : m.noText)}</SayReview>
      </p>
      {mine === null && (
        <>
          <p className="text-muted">
            <SayReview>{(m) => m.onlyOwnHelp}</SayReview>
          </p>
          <EditCopy transcript={meeting.transcript} choose={choose} />
        </>
      )}
    </section>
  )
}
