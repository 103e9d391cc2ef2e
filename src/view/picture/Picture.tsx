import {
  type ReactNode,
  Suspense,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { type Filter, maskOf } from '../../domain/meeting/filter.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { Tally } from '../../domain/meeting/tally.ts'
import type { Target } from '../../layout/emphasis.ts'
import { type Choose, choosePoint } from '../../state/address/choice.ts'
import { subscribeToAll } from '../../state/cell.ts'
import { lit, told } from '../../state/lit.ts'
import { Say, useSay } from '../parts/Language.tsx'
import { later } from '../parts/later.tsx'
import { useBegun } from '../parts/useBegun.ts'
import { applyEmphasis } from './applyEmphasis.ts'
import { SpeakerRow } from './SpeakerRow.tsx'
import { Strands } from './Strands.tsx'
import { ThemeColumn } from './ThemeColumn.tsx'
import { useChosenTarget } from './useChosenTarget.ts'
import { createPointing, usePointing } from './usePointing.ts'
import { useRowStops } from './useRowStops.ts'
import { useStrands } from './useStrands.ts'

const PictureTip = later(() => import('./PictureTip.tsx').then((m) => m.PictureTip))

/** Speakers at left, themes at right, a strand between them for each point on each theme. */
export function Picture(props: {
  meeting: Meeting
  points: Int32Array
  tally: Tally
  filter: Filter
  speaker: number | null
  point: number | null
  choose: Choose
}): ReactNode {
  const { meeting, points, tally, filter, speaker, point, choose } = props
  const root = useRef<HTMLElement>(null)
  const between = useRef<SVGSVGElement>(null)
  const [pointing] = useState(createPointing<Target>)
  const say = useSay()
  const begun = useBegun()

  const { strands, width, find } = useStrands(meeting, points, root, between)
  const open = useCallback(
    (target: Target) => {
      if (target.is !== 'point') return
      const { id, speaker } = meeting.transcript.points.at(target.point)!
      choose((choice) => choosePoint(choice, speaker, id))
    },
    [meeting, choose],
  )
  usePointing(root, between, pointing, find, open)

  const remains = useMemo(() => maskOf(points, meeting.kindOf.length), [points, meeting])
  const chosen = useChosenTarget(point, speaker)
  // The last step: after every change of the drawing, and whenever something is pointed at.
  useLayoutEffect(() => {
    const emphasise = () => {
      const target = pointing.get()?.target ?? lit.get() ?? chosen
      if (root.current) applyEmphasis(root.current, target, told.get(), strands, remains)
    }
    emphasise()
    return subscribeToAll([pointing, lit, told], emphasise)
  }, [pointing, chosen, strands, remains])

  const { stops, onRowEvents } = useRowStops(meeting, points, root, speaker)

  return (
    <section
      ref={root}
      id="picture"
      aria-label={say((m) => m.picture)}
      className="relative grid grow @medium:@max-wide:mb-6 grid-cols-[minmax(0,7rem)_minmax(4rem,1fr)_minmax(0,9rem)] @medium:grid-cols-[minmax(0,20fr)_minmax(0,23fr)_minmax(0,17fr)]"
    >
      <ol
        aria-label={say((m) => m.speakerColumn)}
        className="-ms-1.5 flex flex-col justify-between @medium:-ms-3"
        {...onRowEvents}
      >
        {meeting.transcript.speakers.map(({ id }, i) => (
          <SpeakerRow
            key={id}
            meeting={meeting}
            speaker={i}
            count={tally.speakers[i]!}
            pressed={speaker === i}
            tabStop={stops.speaker === i}
            choose={choose}
          />
        ))}
      </ol>
      <div className="relative">
        {/* A layer of its own: drawing strands again draws no text again. The hand over it is no news to them. */}
        <div className="absolute inset-0 will-change-transform [contain:size_layout]">
          <svg
            ref={between}
            aria-hidden="true"
            className="pointer-events-none size-full cursor-auto overflow-visible"
          >
            <Strands strands={strands} width={width} />
          </svg>
        </div>
      </div>
      <div
        role="group"
        aria-label={say((m) => m.themeColumn)}
        className="flex flex-col justify-between gap-1"
        {...onRowEvents}
      >
        <ThemeColumn
          meeting={meeting}
          tally={tally}
          filter={filter}
          tabStop={stops.theme}
          choose={choose}
        />
      </div>
      <p className="sr-only">
        <Say>{(m) => m.pictureHint}</Say>
      </p>
      {begun && (
        <Suspense>
          <PictureTip meeting={meeting} pointing={pointing} choose={choose} />
        </Suspense>
      )}
    </section>
  )
}
