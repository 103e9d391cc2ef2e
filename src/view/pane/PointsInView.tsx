import {
  type ReactNode,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { Virtualizer, type VirtualizerHandle, WindowVirtualizer } from 'virtua'
import { entriesBySpeaker } from '../../domain/by-speaker.ts'
import type { Meeting } from '../../domain/meeting.ts'
import { tallyPoints } from '../../domain/tally.ts'
import type { Choose, Origin } from '../../state/choice.ts'
import { Words } from '../Language.tsx'
import { PointArticle } from './PointArticle.tsx'
import { SpeakerHeading } from './SpeakerHeading.tsx'

interface PointsInViewProps {
  readonly meeting: Meeting
  readonly points: Int32Array
  /** Whether they stand under their speakers. */
  readonly bySpeaker?: boolean
  readonly origin: Origin
  readonly current: number | null
  readonly choose: Choose
}

type Handle = Pick<VirtualizerHandle, 'scrollToIndex'>

/** What scrolls the list: the pane, or null for the page, and how far down in it the list begins (px). */
interface Place {
  readonly scroller: HTMLElement | null
  readonly margin: number
}

/** More points than a page should hold: only those in view are in it. */
export function PointsInView(props: PointsInViewProps): ReactNode {
  const { meeting, points, bySpeaker, current } = props
  const entries = useMemo(
    () => (bySpeaker ? entriesBySpeaker(meeting, points) : points),
    [bySpeaker, meeting, points],
  )
  const list = useRef<HTMLDivElement>(null)
  const handle = useRef<Handle | null>(null)
  const keep = useCallback((it: Handle | null) => {
    handle.current = it
  }, [])
  const place = usePlace(list)
  const scroller = useRef<HTMLElement | null>(null)
  scroller.current = place?.scroller ?? null
  const counts = useMemo(() => tallyPoints(meeting, points).speakers, [meeting, points])
  const isPlaced = place !== null
  useEffect(() => {
    const index = current === null || !isPlaced ? -1 : entries.indexOf(current)
    if (index >= 0) handle.current?.scrollToIndex(index, { align: 'nearest' })
  }, [current, entries, isPlaced])

  const entry = (_: number, index: number) => (
    <Entry key={entries[index]} {...props} entries={entries} index={index} counts={counts} />
  )
  return (
    <div ref={list}>
      {place &&
        (place.scroller ? (
          <Virtualizer ref={keep} data={entries} scrollRef={scroller} startMargin={place.margin}>
            {entry}
          </Virtualizer>
        ) : (
          <WindowVirtualizer ref={keep} data={entries}>
            {entry}
          </WindowVirtualizer>
        ))}
    </div>
  )
}

/** Finds out what scrolls a list, after each rendering: what stands above it may have grown. */
function usePlace(list: { readonly current: HTMLElement | null }): Place | null {
  const [place, setPlace] = useState<Place | null>(null)
  useLayoutEffect(() => {
    const measure = () => {
      const pane = list.current?.closest('section')
      if (!list.current || !pane) return
      const scrolls = getComputedStyle(pane).overflowY === 'auto'
      const scroller = scrolls ? pane : null
      const margin = scrolls
        ? list.current.getBoundingClientRect().top -
          pane.getBoundingClientRect().top +
          pane.scrollTop
        : 0
      setPlace((now) =>
        now && now.scroller === scroller && Math.abs(now.margin - margin) < 1
          ? now
          : { scroller, margin },
      )
    }
    measure()
    window.addEventListener('resize', measure)
    return () => window.removeEventListener('resize', measure)
  })
  return place
}

function Entry(
  props: PointsInViewProps & { entries: Int32Array; index: number; counts: Int32Array },
): ReactNode {
  const { meeting, entries, index, counts, origin, current, choose } = props
  const entry = entries[index]!
  if (entry < 0) {
    return (
      <div className="pt-1 pb-2.5">
        <SpeakerHeading
          meeting={meeting}
          speaker={~entry}
          count={counts[~entry]!}
          choose={choose}
        />
      </div>
    )
  }
  const headingOf = (point: number | undefined) =>
    point === undefined || point < 0 ? undefined : meeting.transcript.points.at(point)!.heading
  const heading = headingOf(entry)
  const isNew = heading && JSON.stringify(heading) !== JSON.stringify(headingOf(entries[index - 1]))
  return (
    <div className="pb-4">
      {isNew && (
        <h3 className="pb-2.5 text-sm font-bold">
          <Words of={heading} />
        </h3>
      )}
      <PointArticle
        meeting={meeting}
        point={entry}
        origin={origin}
        current={entry === current}
        choose={choose}
      />
    </div>
  )
}
