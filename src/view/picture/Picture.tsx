import {
  type KeyboardEvent,
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
import { type Tally, tallyPoints } from '../../domain/meeting/tally.ts'
import type { Target } from '../../layout/emphasis.ts'
import { linksOf } from '../../layout/links.ts'
import { nearestStrand } from '../../layout/nearest-strand.ts'
import { layoutStrands } from '../../layout/strands.ts'
import { type Choose, choosePoint } from '../../state/address/choice.ts'
import { isWalkKey, type Place, walk } from '../../state/address/walk.ts'
import { Say, useSay, Words } from '../parts/Language.tsx'
import { later } from '../parts/later.tsx'
import { useAfterPaint } from '../parts/useAfterPaint.ts'
import { useBegun } from '../parts/useBegun.ts'
import { applyEmphasis } from './applyEmphasis.ts'
import { placeOf } from './placeOf.ts'
import { rowFocus } from './rowFocus.ts'
import { SpeakerRow } from './SpeakerRow.tsx'
import { Strands } from './Strands.tsx'
import { ThemeRow } from './ThemeRow.tsx'
import { usePlaces } from './usePlaces.ts'
import { createPointing, type FindDrawn, REACH, usePointing } from './usePointing.ts'

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
  const [tabStops, setTabStops] = useState({ speaker: speaker ?? 0, theme: 0 })
  const cameFrom = useRef<Place | null>(null)
  const say = useSay()
  const begun = useBegun()

  const totals = useMemo(() => tallyPoints(meeting, meeting.pointsOf.items).themes, [meeting])
  const remains = useMemo(() => maskOf(points, meeting.kindOf.length), [points, meeting])
  const places = usePlaces(root, between)
  // What a filter takes out goes at once, by an attribute; the rest takes its room with the next frame.
  const settled = useAfterPaint(points)
  const links = useMemo(() => linksOf(meeting, settled), [meeting, settled])
  const strands = useMemo(
    () => (places ? layoutStrands(links, places.speakers, places.themes, places.width) : []),
    [links, places],
  )
  const find = useCallback<FindDrawn<Target>>(
    (x, y, width) => {
      const strand = nearestStrand(strands, x, y, width, REACH)
      return strand && { is: 'point', point: strand.point }
    },
    [strands],
  )
  const open = useCallback(
    (target: Target) => {
      if (target.is !== 'point') return
      const { id, speaker } = meeting.transcript.points.at(target.point)!
      choose((choice) => choosePoint(choice, speaker, id))
    },
    [meeting, choose],
  )
  usePointing(root, between, pointing, find, open)

  const chosen: Target | null = useMemo(
    () =>
      point !== null
        ? { is: 'point', point }
        : speaker !== null
          ? { is: 'speaker', speaker }
          : null,
    [point, speaker],
  )
  // The last step: after every change of the drawing, and whenever something is pointed at.
  useLayoutEffect(() => {
    const emphasise = () => {
      const target = pointing.get()?.target ?? chosen
      if (root.current) applyEmphasis(root.current, target, strands, remains)
    }
    emphasise()
    return pointing.subscribe(emphasise)
  }, [pointing, chosen, strands, remains])

  const onKeyDown = (event: KeyboardEvent) => {
    const here = placeOf(event.target)
    if (!here || !isWalkKey(event.key) || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const next = walk(meeting, points, here, event.key, cameFrom.current)
    if (!next) return
    if (next.column !== here.column) cameFrom.current = here
    root.current?.querySelector<HTMLElement>(`[data-${next.column}-control="${next.row}"]`)?.focus()
  }
  const onRow = rowFocus(({ column, row }) => {
    setTabStops((stops) => (stops[column] === row ? stops : { ...stops, [column]: row }))
  })

  return (
    <section
      ref={root}
      id="picture"
      aria-label={say((m) => m.picture)}
      className="grid grow grid-cols-[minmax(0,7rem)_minmax(4rem,1fr)_minmax(0,9rem)] @medium:grid-cols-[minmax(12rem,20rem)_minmax(6rem,1fr)_minmax(10rem,15.5rem)]"
    >
      <ol
        aria-label={say((m) => m.speakerColumn)}
        className="-ms-1.5 flex flex-col justify-between @medium:-ms-3"
        onKeyDown={onKeyDown}
        {...onRow}
      >
        {meeting.transcript.speakers.map(({ id }, i) => (
          <SpeakerRow
            key={id}
            meeting={meeting}
            speaker={i}
            count={tally.speakers[i]!}
            pressed={speaker === i}
            tabStop={tabStops.speaker === i}
            choose={choose}
          />
        ))}
      </ol>
      <div className="relative">
        {/* A layer of its own: drawing strands again draws no text again. */}
        <div className="absolute inset-0 will-change-transform [contain:size_layout]">
          <svg ref={between} aria-hidden="true" className="size-full overflow-visible">
            <Strands strands={strands} width={places?.width ?? 0} />
          </svg>
        </div>
      </div>
      <div
        role="group"
        aria-label={say((m) => m.themeColumn)}
        className="flex flex-col justify-between gap-1"
        onKeyDown={onKeyDown}
        {...onRow}
      >
        {meeting.sections.map((section) => (
          <section key={section.themes[0]} className="contents">
            {section.label && (
              <h2 className="ps-3 text-xs font-semibold tracking-wide text-muted">
                <Words of={section.label} />
              </h2>
            )}
            <ul className="contents">
              {section.themes.map((i) => (
                <ThemeRow
                  key={meeting.themes[i]!.id}
                  meeting={meeting}
                  theme={i}
                  count={tally.themes[i]!}
                  total={totals[i]!}
                  checked={filter.themes.includes(i)}
                  tabStop={tabStops.theme === i}
                  choose={choose}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p className="sr-only">
        <Say>{(m) => m.pictureHint}</Say>
      </p>
      {begun && (
        <Suspense>
          <PictureTip meeting={meeting} pointing={pointing} />
        </Suspense>
      )}
    </section>
  )
}
