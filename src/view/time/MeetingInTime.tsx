import { type ReactNode, useCallback, useRef, useState } from 'react'
import { listOf } from '../../domain/meeting/adjacency.ts'
import { languagesOf } from '../../i18n/language.ts'
import { REM, rowRem } from '../../layout/time/heights.ts'
import { laneCount } from '../../layout/time/lanes.ts'
import { cellKey } from '../../layout/time/tile.ts'
import { useDisplay } from '../parts/Language.tsx'
import type { ViewProps } from '../parts/ViewProps.ts'
import { Tooltip } from '../picture/Tooltip.tsx'
import { createPointing, usePointing } from '../picture/usePointing.ts'
import { Arcs } from './Arcs.tsx'
import { AxisLabels } from './AxisLabels.tsx'
import { Legend } from './Legend.tsx'
import { Notes } from './Notes.tsx'
import { RowNames } from './RowNames.tsx'
import { SayTime, useSayTime } from './SayTime.tsx'
import { TileDrawing } from './TileDrawing.tsx'
import { TileMarks } from './TileMarks.tsx'
import { Toolbar } from './Toolbar.tsx'
import type { TimeTarget } from './time-target.ts'
import { timeTip } from './timeTip.tsx'
import { useArcs } from './useArcs.ts'
import { useCellNames } from './useCellNames.ts'
import { useInSight } from './useInSight.ts'
import { useOpening } from './useOpening.ts'
import { useRoom } from './useRoom.ts'
import { NOTHING_TYPED, useSpread } from './useSpread.ts'
import { useTiles } from './useTiles.ts'
import { useTimeTargets } from './useTimeTargets.ts'
import { useTimeWalk } from './useTimeWalk.ts'
import { ZoomButtons } from './ZoomButtons.tsx'

/** Until it is measured, px. */
const UNMEASURED = { width: 0, rem: 16 }

/** What was said, from left to right, in a lane for each speaker; who answers whom; when each theme was spoken of. */
export function MeetingInTime(props: ViewProps): ReactNode {
  const { meeting, points, tally, filter, choice, speaker, choose } = props
  const root = useRef<HTMLElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const unit = useRef<HTMLParagraphElement>(null)
  const between = useRef<HTMLDivElement>(null)
  const [pointing] = useState(createPointing<TimeTarget>)
  const [typed, setTyped] = useState(NOTHING_TYPED)
  const [at, setAt] = useState<number | null>(null)
  const say = useSayTime()
  const point = choice.point === null ? null : (meeting.pointNumber.get(choice.point) ?? null)

  const measured = useRoom(scroller, unit, REM.axis)
  const { width, rem } = measured ?? UNMEASURED
  const row = rowRem(width, languagesOf(useDisplay()).length) * rem
  const { spread, ends, isMany, zoom, zooms, scaleAt, setZoom } = useSpread(
    props,
    Math.max(1, width),
    typed,
  )
  const { scale, speakers, themes } = spread
  const lanes = laneCount(speakers)
  const { all, arcs, heights } = useArcs(spread, ends, rem, row)
  const { tiles, from, to, onScroll, show, zoomTo } = useTiles(spread, scroller, width, at)
  const { stops, stop, elsewhere, goTo, events } = useTimeWalk({
    ...{ root, spread, speaker, at, setAt, show },
  })
  const nameOf = useCellNames(spread, ends)
  const find = useTimeTargets({
    ...{ root, spread, tiles, arcs, heights, from, speaker, point, pointing },
  })
  const onZoom = useCallback(
    (to: number) => {
      zoomTo(scaleAt(to))
      setZoom(to)
    },
    [zoomTo, scaleAt, setZoom],
  )
  const open = useOpening({ meeting, zoom, zooms: zooms.length, onZoom, goTo, choose })
  const onBar = useCallback((bar: readonly number[]) => open({ is: 'bar', points: bar }), [open])
  usePointing<TimeTarget>(root, between, pointing, find, open)
  useInSight(
    point ?? (speaker === null ? undefined : listOf(meeting.pointsOf, speaker)[0]),
    width,
    show,
  )

  const inView = arcs.filter(({ x0, x1 }) => Math.max(x0, x1) >= from && Math.min(x0, x1) <= to)
  const tabStop = stop ?? firstKey(tiles, from)
  return (
    <section ref={root} aria-labelledby="time-title" className="grid min-w-0 gap-3" {...events}>
      <TimeHead>
        <ZoomButtons zoom={zoom} zooms={zooms.length} onZoom={onZoom} />
      </TimeHead>
      <Toolbar
        {...{ isMany, typed, choice, choose }}
        lanes={speakers}
        rows={themes}
        onType={(column, text) => setTyped((now) => ({ ...now, [column]: text }))}
      />
      <div
        className="grid gap-x-2"
        style={{ gridTemplateColumns: 'minmax(0, clamp(7.75rem, 26%, 11.5rem)) minmax(0, 1fr)' }}
      >
        <RowNames
          {...{ meeting, tally, speaker, filter, choose, spread, heights, stops, elsewhere, unit }}
          height={row}
        />
        <div ref={scroller} className="relative overflow-x-auto" onScroll={onScroll}>
          <div className="relative" style={{ width: scale.width, height: heights.height }}>
            {measured && (
              <>
                {tiles.map((tile) => (
                  <TileDrawing key={tile.from} {...{ spread, tile, lanes, heights, point }} />
                ))}
                {tiles.map((tile) => (
                  <AxisLabels key={tile.from} {...{ spread, tile }} top={heights.axisTop} />
                ))}
                <Arcs arcs={inView} from={from} to={to} heights={heights} />
                <div ref={between} className="absolute top-0" style={{ left: from }} />
                <ol aria-label={say((m) => m.list)} className="beads">
                  {tiles.map((tile) => (
                    <TileMarks
                      key={tile.from}
                      {...{ spread, tile, heights, nameOf, onBar, point, elsewhere }}
                      stop={tabStop}
                    />
                  ))}
                </ol>
              </>
            )}
          </div>
        </div>
      </div>
      <Legend arcs={arcs} />
      <Notes
        arcs={{ drawn: arcs.length, all: all.length }}
        replies={meeting.transcript.replies?.length ?? 0}
        placed={ends.filter(({ speaker }) => speaker !== null).length}
        hasBars={tiles.some(({ cells }) => cells.some((cell) => cell.points.length > 1))}
        lanes={speakers}
        rows={themes}
        points={points.length}
      />
      <Tooltip pointing={pointing} contentOf={(target) => timeTip(meeting, target)} />
    </section>
  )
}

function TimeHead({ children }: { children: ReactNode }): ReactNode {
  return (
    <div className="grid gap-1">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 id="time-title" className="font-serif text-xl font-bold">
          <SayTime>{(m) => m.title}</SayTime>
        </h2>
        {children}
      </div>
      <p className="text-sm text-muted">
        <SayTime>{(m) => m.hint}</SayTime>
      </p>
    </div>
  )
}

/** The key of the first mark that is in view. */
function firstKey(tiles: ReturnType<typeof useTiles>['tiles'], from: number): number | null {
  const cell = tiles.find((tile) => tile.from >= from && tile.cells.length > 0)?.cells[0]
  return cell ? cellKey(cell.at, cell.lane) : null
}
