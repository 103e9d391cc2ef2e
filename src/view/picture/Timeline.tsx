import { type ReactNode, Suspense, useCallback, useMemo, useState } from 'react'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { layoutTimeline, type TimelineRow } from '../../layout/timeline.ts'
import type { Choose } from '../../state/address/choice.ts'
import { Details } from '../parts/Details.tsx'
import { later } from '../parts/later.tsx'
import { SayTimeline } from './SayTimeline.tsx'
import { TimelineCells } from './TimelineCells.tsx'

const ThemeHelp = later(() => import('./ThemeHelp.tsx').then((m) => m.ThemeHelp))

interface TimelineProps {
  readonly meeting: Meeting
  /** The points that filter and search leave, ascending. */
  readonly points: Int32Array
  readonly choose: Choose
}

/** More rows would push the picture out of sight. */
const MOST_ROWS = 14

/** A stretch is as wide as a finger needs, in pixels; and there are so many at least and at most. */
const WIDTH = 26
const FEWEST = 8
const MOST = 48

/** Room for the name of a theme beside its row, in pixels, where it stands beside it. */
const NAME = 140
const NARROW = 480

/** When each theme was spoken of, to be opened above the picture, and the way to how themes are found. */
export function Timeline(props: TimelineProps): ReactNode {
  const [isAsked, setAsked] = useState(false)
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-3">
      <div className="min-w-0">
        <Details
          isMuch
          className="text-sm text-muted"
          summary={<SayTimeline>{(m) => m.title}</SayTimeline>}
        >
          {() => <Rows {...props} />}
        </Details>
      </div>
      <button
        type="button"
        className="min-h-8 text-sm text-muted underline decoration-edge underline-offset-4 hover:text-ink"
        onClick={() => setAsked(true)}
      >
        <SayTimeline>{(m) => m.how}</SayTimeline>
      </button>
      {isAsked && (
        <Suspense>
          <ThemeHelp onClose={() => setAsked(false)} />
        </Suspense>
      )}
    </div>
  )
}

function Rows({ meeting, points, choose }: TimelineProps): ReactNode {
  const [room, setRoom] = useState(0)
  const measure = useCallback((box: HTMLElement | null) => {
    if (box) setRoom(box.clientWidth)
  }, [])
  const isNarrow = room < NARROW
  const stretches = Math.max(
    FEWEST,
    Math.min(MOST, Math.floor((isNarrow ? room : room - NAME) / WIDTH)),
  )
  const timeline = useMemo(
    () => layoutTimeline(meeting, points, stretches),
    [meeting, points, stretches],
  )
  const shown = useMemo(() => mostSpoken(timeline.rows), [timeline])
  const leftOut = timeline.rows.length - shown.length
  return (
    <div ref={measure} className="grid gap-1 pb-2">
      <p className="text-xs text-muted">
        <SayTimeline>{(m) => m.hint}</SayTimeline>
      </p>
      {room > 0 && (
        <TimelineCells
          meeting={meeting}
          timeline={timeline}
          rows={shown}
          isNarrow={isNarrow}
          choose={choose}
        />
      )}
      {leftOut > 0 && (
        <p className="text-xs text-muted">
          <SayTimeline>{(m) => m.moreThemes(leftOut)}</SayTimeline>
        </p>
      )}
    </div>
  )
}

/** The rows with the most points, as shown. */
function mostSpoken(rows: readonly TimelineRow[]): readonly TimelineRow[] {
  if (rows.length <= MOST_ROWS) return rows
  const count = ({ cells }: TimelineRow) =>
    cells.reduce((sum, { points }) => sum + points.length, 0)
  const kept = new Set([...rows].sort((a, b) => count(b) - count(a)).slice(0, MOST_ROWS))
  return rows.filter((row) => kept.has(row))
}
