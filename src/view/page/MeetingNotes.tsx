import { type ReactNode, Suspense, useMemo } from 'react'
import type { Dropped } from '../../state/address/address.ts'
import type { Choose, View } from '../../state/address/choice.ts'
import type { Opened } from '../../state/opening/opened.ts'
import { mayBeKept } from '../../state/own/source-at-hand.ts'
import { later } from '../parts/later.tsx'

const OwnNote = later(() => import('../own/OwnNote.tsx').then((m) => m.OwnNote))
const OpeningNotes = later(() => import('./OpeningNotes.tsx').then((m) => m.OpeningNotes))
const RecalledSource = later(() =>
  import('../source/RecalledSource.tsx').then((m) => m.RecalledSource),
)

/** What is to be said of a meeting that is open; most have nothing. */
export function MeetingNotes(props: {
  opened: Opened
  view: View
  dropped: readonly Dropped[]
  choose: Choose
}): ReactNode {
  const { opened, view, dropped, choose } = props
  const { transcript } = opened.meeting
  const { source, speakers } = transcript
  const alike = useMemo(() => speakers.filter(({ ownName }) => ownName), [speakers])
  return (
    <>
      {opened.own && (
        <Suspense>
          <OwnNote opened={opened} own={opened.own} view={view} choose={choose} />
        </Suspense>
      )}
      {(source.text !== undefined || mayBeKept(source.sha256)) && (
        <Suspense>
          <RecalledSource transcript={transcript} />
        </Suspense>
      )}
      {dropped.length + opened.hidden.length + alike.length > 0 && (
        <Suspense>
          <OpeningNotes dropped={dropped} hidden={opened.hidden} alike={alike} />
        </Suspense>
      )}
    </>
  )
}
