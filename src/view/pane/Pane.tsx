import { memo, type ReactNode, Suspense, useEffect, useLayoutEffect, useRef } from 'react'
import { isFiltering } from '../../domain/meeting/filter.ts'
import { later } from '../parts/later.tsx'
import { useBegun } from '../parts/useBegun.ts'
import { Overview } from './Overview.tsx'
import type { PaneProps } from './PaneProps.ts'

/** Fetched when somebody begins to use the page, before they can have chosen or filtered anything. */
const SpeakerPoints = later(() => import('./SpeakerPoints.tsx').then((m) => m.SpeakerPoints))
const RemainingPoints = later(() => import('./RemainingPoints.tsx').then((m) => m.RemainingPoints))

/** With nothing in it that takes the focus, the pane does, so that it can be scrolled by keyboard. */
const FOCUSABLE = { tabIndex: 0 } as const

/** The reading pane: a speaker's points, or what a filter left, or the overview. */
export const Pane = memo(function Pane(props: PaneProps): ReactNode {
  const { speaker, filter } = props
  const pane = useRef<HTMLElement>(null)
  const read = useRef({ speaker, filter })
  const scrolled = useRef(false)
  // Another subject is read from its beginning. To ask where the pane is would have it laid out.
  useLayoutEffect(() => {
    if (read.current.speaker === speaker && read.current.filter === filter) return
    read.current = { speaker, filter }
    if (scrolled.current && pane.current) pane.current.scrollTop = 0
    scrolled.current = false
  }, [speaker, filter])
  const begun = useBegun()
  useEffect(() => {
    if (!begun) return
    SpeakerPoints.ahead()
    RemainingPoints.ahead()
  }, [begun])
  const isOverview = speaker === null && !isFiltering(filter)
  return (
    <section
      ref={pane}
      {...(isOverview ? FOCUSABLE : {})}
      aria-labelledby="pane-heading"
      onScroll={() => {
        scrolled.current = true
      }}
      className="isolate min-w-0 in-data-answered:-order-1 rounded-2xl border border-line bg-surface px-5 py-4 @wide:sticky @wide:top-6 @wide:order-none! @wide:max-h-[calc(100dvh-3rem)] @wide:self-stretch @wide:overflow-y-auto @wide:[contain:size] in-data-embedded:static! in-data-embedded:max-h-none! in-data-embedded:overflow-visible! in-data-embedded:[contain:none]!"
    >
      {speaker !== null ? (
        <Suspense>
          <SpeakerPoints {...props} speaker={speaker} />
        </Suspense>
      ) : isOverview ? (
        <Overview {...props} />
      ) : (
        <Suspense>
          <RemainingPoints {...props} />
        </Suspense>
      )}
    </section>
  )
})
