import { type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { listOf } from '../../../domain/meeting/adjacency.ts'
import { maskOf } from '../../../domain/meeting/filter.ts'
import { inView } from '../../../layout/large/column.ts'
import { strongest } from '../../../layout/large/drawn.ts'
import { createBeyond, createFlows } from '../../../layout/large/flows.ts'
import type { LargeTarget } from '../../../layout/large/lift-ribbons.ts'
import { layoutRibbons } from '../../../layout/large/ribbons.ts'
import { linksOf } from '../../../layout/links.ts'
import { Say, useSay } from '../../parts/Language.tsx'
import type { ViewProps } from '../../parts/ViewProps.ts'
import { SortChoice } from '../../tables/SortChoice.tsx'
import { Tooltip } from '../Tooltip.tsx'
import { createPointing, usePointing } from '../usePointing.ts'
import { emphasise } from './emphasise.ts'
import { LargeSpeakerRow } from './LargeSpeakerRow.tsx'
import { LargeThemeRow } from './LargeThemeRow.tsx'
import { largeTip } from './largeTip.tsx'
import { NarrowField } from './NarrowField.tsx'
import { Painter } from './Painter.tsx'
import { SayLarge } from './SayLarge.tsx'
import { ScrollColumn } from './ScrollColumn.tsx'
import { useColumn } from './useColumn.ts'
import { EDGE_REM, expectedFrame, ROW_REM, useFrame } from './useFrame.ts'
import { useLargeTargets } from './useLargeTargets.ts'
import { useOrders } from './useOrders.ts'
import { useRowWalk } from './useRowWalk.ts'
import { useScroller } from './useScroller.ts'

const NOTHING = { between: [], beyond: [] }
const NOTHING_TYPED = { speaker: '', theme: '' }

/**
 * The picture of a meeting with more rows or points than can be seen at once: both columns scroll, and
 * what is laid out and drawn is what runs between the rows in view, and from them to the edges.
 */
export function LargePicture(props: ViewProps): ReactNode {
  const { meeting, points, tally, filter, choice, speaker, choose } = props
  const root = useRef<HTMLElement>(null)
  const between = useRef<HTMLDivElement>(null)
  const edge = useRef<HTMLParagraphElement>(null)
  const [pointing] = useState(createPointing<LargeTarget>)
  const [typed, setTyped] = useState(NOTHING_TYPED)
  const say = useSay()
  const point = choice.point === null ? null : (meeting.pointNumber.get(choice.point) ?? null)

  const remains = useMemo(() => maskOf(points, meeting.kindOf.length), [points, meeting])
  const flowsOf = useMemo(() => createFlows(meeting, remains), [meeting, remains])
  const chosenFlows = useMemo(
    () => (speaker === null ? null : flowsOf(speaker)),
    [flowsOf, speaker],
  )
  const { sort } = choice
  const orders = useOrders({ meeting, tally, filter, sort, chosen: chosenFlows, typed })
  const beyondOf = useMemo(
    () => createBeyond(meeting, remains, orders.speaker.rows),
    [meeting, remains, orders.speaker],
  )

  const frame = useFrame(between, edge)
  const rem = frame?.rem ?? 0
  const inner = (frame?.height ?? 0) - 2 * EDGE_REM * rem
  const scrollers = {
    speaker: useScroller(orders.speaker, rem * ROW_REM.speaker, inner, speaker),
    theme: useScroller(orders.theme, rem * ROW_REM.theme, inner, null),
  }
  const [expected] = useState(expectedFrame)
  const columns = {
    speaker: useColumn('speaker', orders.speaker, frame ?? expected, scrollers.speaker.scrolled),
    theme: useColumn('theme', orders.theme, frame ?? expected, scrollers.theme.scrolled),
  }
  const ribbons = useMemo(() => {
    if (!frame) return NOTHING
    const linksOfSpeaker = (row: number) =>
      linksOf(
        meeting,
        listOf(meeting.pointsOf, row).filter((one) => remains[one]),
      )
    const beyond = beyondOf(inView(columns.speaker))
    return layoutRibbons(
      flowsOf,
      linksOfSpeaker,
      beyond,
      columns.speaker,
      columns.theme,
      frame.height,
    )
  }, [meeting, remains, flowsOf, beyondOf, columns.speaker, columns.theme, frame])

  const { chosen, liftOf, find, open } = useLargeTargets({
    meeting,
    speaker,
    point,
    ribbons,
    pointing,
    choose,
  })
  usePointing<LargeTarget>(root, between, pointing, find, open)
  // The last step: rows come and go by scrolling, so after every rendering.
  useLayoutEffect(() => {
    const apply = () => {
      if (!root.current) return
      emphasise(root.current, pointing.get()?.target ?? chosen, ribbons, meeting)
    }
    apply()
    return pointing.subscribe(apply)
  })

  const { stops, onRowEvents } = useRowWalk({
    root,
    meeting,
    points,
    orders,
    speaker,
    show: { speaker: scrollers.speaker.show, theme: scrollers.theme.show },
  })
  const groupOf = useMemo(
    () => new Map(meeting.sections.flatMap(({ label, themes }) => themes.map((i) => [i, label]))),
    [meeting],
  )
  const drawn = strongest(ribbons).length
  const all = ribbons.between.length
  const field = (column: 'speaker' | 'theme') => (
    <NarrowField
      column={column}
      typed={typed[column]}
      shown={orders[column].rows.length}
      all={orders[column].rank.length}
      onType={(text) => setTyped((now) => ({ ...now, [column]: text }))}
    />
  )

  return (
    <section
      ref={root}
      id="picture"
      aria-label={say((m) => m.picture)}
      className="grid grow grid-cols-[minmax(0,7rem)_minmax(4rem,1fr)_minmax(0,9rem)] grid-rows-[auto_auto_minmax(26rem,1fr)_auto] @medium:grid-cols-[minmax(12rem,20rem)_minmax(6rem,1fr)_minmax(10rem,15.5rem)] @min-[85rem]:grid-rows-[auto_minmax(26rem,1fr)_auto]"
      {...onRowEvents}
      // What the pointer was on has gone from under it.
      onWheel={() => pointing.set(null)}
    >
      <div className="col-span-3 mb-2 justify-self-center @min-[85rem]:order-1 @min-[85rem]:col-span-1 @min-[85rem]:mb-0">
        <SortChoice sort={sort} choose={choose} />
      </div>
      {field('speaker')}
      <span className="@min-[85rem]:hidden" />
      <div className="contents @min-[85rem]:[&>*]:order-2">{field('theme')}</div>
      <ScrollColumn
        is="speaker"
        label={say((m) => m.speakerColumn)}
        column={columns.speaker}
        scroller={scrollers.speaker}
        stop={stops.speaker}
        edge={edge}
        className="-ms-1.5 order-3 @medium:-ms-3"
        rowOf={(row, place, flying) => (
          <LargeSpeakerRow
            key={row}
            flying={flying}
            meeting={meeting}
            speaker={row}
            place={place}
            of={orders.speaker.rows.length}
            count={tally.speakers[row]!}
            remains={remains}
            pressed={speaker === row}
            tabStop={stops.speaker === row}
            choose={choose}
          />
        )}
      />
      <div ref={between} aria-hidden="true" className="relative order-4">
        {frame && (
          <div className="absolute inset-0">
            <Painter
              ribbons={ribbons}
              width={frame.width}
              height={frame.height}
              liftOf={liftOf}
              subscribe={pointing.subscribe}
            />
          </div>
        )}
      </div>
      <ScrollColumn
        is="theme"
        label={say((m) => m.themeColumn)}
        column={columns.theme}
        scroller={scrollers.theme}
        stop={stops.theme}
        className="order-5"
        rowOf={(row, place) => (
          <LargeThemeRow
            key={row}
            meeting={meeting}
            theme={row}
            group={groupOf.get(row)}
            place={place}
            of={orders.theme.rows.length}
            count={tally.themes[row]!}
            checked={filter.themes.includes(row)}
            tabStop={stops.theme === row}
            choose={choose}
          />
        )}
      />
      <p className="order-6 col-span-3 min-h-10 pt-2 text-xs text-muted">
        {all > 0 && ribbons.between[0]!.count > 1 && <SayLarge>{(m) => m.merged}</SayLarge>}{' '}
        {all > drawn && <SayLarge>{(m) => m.strongest(drawn, all)}</SayLarge>}
      </p>
      <p className="sr-only">
        <Say>{(m) => m.pictureHint}</Say>
      </p>
      <Tooltip pointing={pointing} contentOf={(target) => largeTip(meeting, target)} />
    </section>
  )
}
