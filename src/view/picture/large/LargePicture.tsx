import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { strongest } from '../../../layout/large/drawn.ts'
import type { LargeTarget } from '../../../layout/large/lift-ribbons.ts'
import { Say, useSay } from '../../parts/Language.tsx'
import type { ViewProps } from '../../parts/ViewProps.ts'
import { SortChoice } from '../../tables/SortChoice.tsx'
import { Tooltip } from '../Tooltip.tsx'
import { createPointing, usePointing } from '../usePointing.ts'
import { emphasise } from './emphasise.ts'
import { LargeSpeakers, LargeThemes } from './LargeColumns.tsx'
import { largeTip } from './largeTip.tsx'
import { NarrowField } from './NarrowField.tsx'
import { Painter } from './Painter.tsx'
import { SayLarge } from './SayLarge.tsx'
import { useLargeLayout } from './useLargeLayout.ts'
import { useLargeTargets } from './useLargeTargets.ts'
import { useRowWalk } from './useRowWalk.ts'

const NOTHING_TYPED = { speaker: '', theme: '' }

/**
 * The picture of a meeting with more rows or points than can be seen at once: both columns scroll, and
 * what is laid out and drawn is what runs between the rows in view, and from them to the edges.
 */
export function LargePicture(props: ViewProps): ReactNode {
  const { meeting, points, choice, speaker, choose } = props
  const root = useRef<HTMLElement>(null)
  const between = useRef<HTMLDivElement>(null)
  const edge = useRef<HTMLParagraphElement>(null)
  const [pointing] = useState(createPointing<LargeTarget>)
  const [typed, setTyped] = useState(NOTHING_TYPED)
  const say = useSay()
  const point = choice.point === null ? null : (meeting.pointNumber.get(choice.point) ?? null)

  const layout = useLargeLayout(props, typed, between, edge)
  const { remains, orders, frame, scrollers, columns, ribbons } = layout
  const { liftedNow, liftOf, toldOf, subscribe, find, open } = useLargeTargets({
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
      emphasise(root.current, liftedNow(), ribbons, meeting)
    }
    apply()
    return subscribe(apply)
  })

  const { stops, onRowEvents } = useRowWalk({
    root,
    meeting,
    points,
    orders,
    speaker,
    show: { speaker: scrollers.speaker.show, theme: scrollers.theme.show },
  })
  const columnOf = (is: 'speaker' | 'theme') => ({
    column: columns[is],
    scroller: scrollers[is],
    stop: stops[is],
  })
  const field = (column: 'speaker' | 'theme') => (
    <NarrowField
      column={column}
      typed={typed[column]}
      shown={orders[column].rows.length}
      all={orders[column].rank.length}
      onType={(text) => setTyped((now) => ({ ...now, [column]: text }))}
    />
  )
  const drawn = strongest(ribbons).length
  const all = ribbons.between.length

  return (
    <section
      ref={root}
      id="picture"
      aria-label={say((m) => m.picture)}
      className="grid grow grid-cols-[minmax(0,7rem)_minmax(4rem,1fr)_minmax(0,9rem)] grid-rows-[auto_auto_minmax(26rem,1fr)_auto] @medium:grid-cols-[minmax(0,20fr)_minmax(0,23fr)_minmax(0,17fr)] @min-[85rem]:grid-rows-[auto_minmax(26rem,1fr)_auto]"
      {...onRowEvents}
      // What the pointer was on has gone from under it.
      onWheel={() => pointing.set(null)}
    >
      <div className="col-span-3 mb-2 justify-self-center @min-[85rem]:order-1 @min-[85rem]:col-span-1 @min-[85rem]:mb-0">
        <SortChoice sort={choice.sort} hasStrands choose={choose} />
      </div>
      {field('speaker')}
      <span className="@min-[85rem]:hidden" />
      <div className="contents @min-[85rem]:[&>*]:order-2">{field('theme')}</div>
      <LargeSpeakers {...props} {...columnOf('speaker')} remains={remains} edge={edge} />
      <div ref={between} aria-hidden="true" className="relative order-4">
        {frame && (
          // The hand over it is no news to what is drawn.
          <div className="pointer-events-none absolute inset-0 cursor-auto">
            <Painter
              ribbons={ribbons}
              width={frame.width}
              height={frame.height}
              liftOf={liftOf}
              toldOf={toldOf}
              subscribe={subscribe}
            />
          </div>
        )}
      </div>
      <LargeThemes {...props} {...columnOf('theme')} />
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
