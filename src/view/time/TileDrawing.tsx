import { range } from 'd3'
import { memo, type ReactNode, useMemo } from 'react'
import { KINDS } from '../../domain/format/transcript.ts'
import { MARK_PATHS } from '../../layout/marks.ts'
import { barPaths, STRENGTHS, themePaths } from '../../layout/time/bar.ts'
import type { Heights } from '../../layout/time/heights.ts'
import { ticksOf } from '../../layout/time/ticks.ts'
import { cellKey, type Spread, type Tile } from '../../layout/time/tile.ts'
import { KIND_FILL } from '../parts/KindMark.tsx'

const LINE = { stroke: 'var(--color-line)' }
const AXIS = { stroke: 'var(--color-edge)' }
const RING = { stroke: 'var(--color-ink)', strokeWidth: 1.5 }
/** A view is a ring as a mark, but filled as a bar. */
const BAR_FILL = { ...KIND_FILL, view: 'fill-view' }

/**
 * What is drawn of a stretch: lanes with what was said, the axis, and when each theme was spoken of. For the
 * eye: the list of points over it says it in words. Bars are a path for each kind, since an element each
 * would be thousands.
 */
export const TileDrawing = memo(function TileDrawing(props: {
  spread: Spread
  tile: Tile
  lanes: number
  heights: Heights
  /** The chosen point. */
  point: number | null
}): ReactNode {
  const { spread, tile, lanes, heights, point } = props
  const { meeting, scale } = spread
  const { from, to } = tile
  const { laneAt, themeAt, height } = heights
  const bars = useMemo(
    () => barPaths(meeting, tile.cells, heights, from),
    [meeting, tile, heights, from],
  )
  const themes = useMemo(
    () => themePaths(tile.themes, heights, scale.cell, from),
    [tile, heights, scale, from],
  )
  const line = (y: number) => <line key={y} x2={to - from} y1={y} y2={y} style={LINE} />
  return (
    <svg
      aria-hidden="true"
      data-tile={from}
      className="absolute top-0 overflow-visible"
      style={{ left: from }}
      width={to - from}
      height={height}
    >
      {range(lanes).map((lane) => line(laneAt(lane)))}
      {range(spread.themes.rows.length).map((row) => line(themeAt(row)))}
      {tile.runs.map(({ lane, from: start, to: end }) => (
        <line
          key={start}
          x1={start - from}
          x2={end - from}
          y1={laneAt(lane)}
          y2={laneAt(lane)}
          strokeWidth="3"
          style={LINE}
        />
      ))}
      {tile.outs.map(({ x, lane }) => (
        <circle key={x} cx={x - from} cy={laneAt(lane)} r="1.5" className="fill-edge" />
      ))}
      <line x2={to - from} y1={heights.axisTop} y2={heights.axisTop} style={AXIS} />
      {ticksOf(spread.speech, scale, tile).map(({ x }) => (
        <line
          key={x}
          x1={x - from}
          x2={x - from}
          y1={heights.axisTop}
          y2={heights.axisTop + 4}
          style={AXIS}
        />
      ))}
      <g data-plain className="data-faded:opacity-30">
        <Paths bars={bars} themes={themes} />
      </g>
      <g data-lifts>
        <Paths bars={null} themes={null} />
      </g>
      {tile.cells.map(({ at, lane, x, points: [first, ...more] }) => {
        if (more.length > 0) return null
        const kind = KINDS[meeting.kindOf[first!]!]!
        return (
          <g
            key={first}
            data-cell={cellKey(at, lane)}
            transform={`translate(${x - from} ${laneAt(lane)})`}
            className="mark data-faded:opacity-30"
          >
            {first === point && <circle r="8.5" className="fill-none" style={RING} />}
            <path d={MARK_PATHS[kind]} className={KIND_FILL[kind]} />
          </g>
        )
      })}
    </svg>
  )
})

/** The bars of each kind and the marks of themes; empty where what is lifted is drawn without rendering. */
function Paths(props: {
  bars: readonly string[] | null
  themes: readonly string[] | null
}): ReactNode {
  const { bars, themes } = props
  return (
    <>
      {KINDS.map((kind, i) => (
        <path key={kind} className={`mark ${BAR_FILL[kind]}`} {...(bars ? { d: bars[i] } : {})} />
      ))}
      {STRENGTHS.map((strength, i) => (
        <path
          key={strength}
          className="fill-edge"
          fillOpacity={strength}
          {...(themes ? { d: themes[i] } : {})}
        />
      ))}
    </>
  )
}
