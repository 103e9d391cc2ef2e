import { range } from 'd3'
import { memo, type ReactNode } from 'react'
import { clock } from '../../i18n/clock.ts'
import { grouped } from '../../i18n/words/grouped.ts'
import type { Heights } from '../../layout/time/heights.ts'
import { ticksOf } from '../../layout/time/ticks.ts'
import type { Spread, Tile } from '../../layout/time/tile.ts'

const LINE = { stroke: 'var(--color-line)' }

/**
 * What lies under the marks: lanes, where somebody went on speaking, what a filter took out, the axis,
 * and when each theme was spoken of. For the eye: the list of points says it too.
 */
export const TileDrawing = memo(function TileDrawing(props: {
  spread: Spread
  tile: Tile
  lanes: number
  heights: Heights
}): ReactNode {
  const { spread, tile, lanes, heights } = props
  const { scale, speech, themes } = spread
  const { from, to } = tile
  const { laneAt, themeAt, axisTop, themesTop, height } = heights
  const x = (at: number) => at - from
  return (
    <svg
      aria-hidden="true"
      className="absolute top-0 overflow-visible"
      style={{ left: from }}
      width={to - from}
      height={height}
    >
      {range(lanes).map((lane) => (
        <line key={lane} x2={to - from} y1={laneAt(lane)} y2={laneAt(lane)} style={LINE} />
      ))}
      {tile.runs.map(({ lane, from: start, to: end }) => (
        <line
          key={start}
          x1={x(start)}
          x2={x(end)}
          y1={laneAt(lane)}
          y2={laneAt(lane)}
          strokeWidth="3"
          style={LINE}
        />
      ))}
      {tile.outs.map(({ x: at, lane }) => (
        <circle key={at} cx={x(at)} cy={laneAt(lane)} r="1.5" className="fill-edge" />
      ))}
      <line x2={to - from} y1={axisTop} y2={axisTop} style={{ stroke: 'var(--color-edge)' }} />
      {ticksOf(speech, scale, tile).map(({ place, x: at }) => (
        <g key={place}>
          <line
            x1={x(at)}
            x2={x(at)}
            y1={axisTop}
            y2={axisTop + 4}
            style={{ stroke: 'var(--color-edge)' }}
          />
          <text
            x={x(at)}
            y={axisTop + 16}
            textAnchor={at < 20 ? 'start' : at > scale.width - 20 ? 'end' : 'middle'}
            className="fill-muted text-xs"
          >
            {speech.by === 'time' ? clock(place) : grouped(place + 1)}
          </text>
        </g>
      ))}
      {themes.rows.map((theme, row) => (
        <line key={theme} x2={to - from} y1={themeAt(row)} y2={themeAt(row)} style={LINE} />
      ))}
      <g className="beads">
        {tile.themes.map(({ at, lane, x: middle, points, share }) => (
          <rect
            key={`${at}/${lane}`}
            data-cell={`theme/${at}/${lane}`}
            {...(points.length === 1 ? { 'data-point': points[0] } : {})}
            x={x(middle) - THEME_WIDTH(scale.cell) / 2}
            y={themeAt(lane) - 5}
            width={THEME_WIDTH(scale.cell)}
            height="10"
            rx="2"
            className="fill-edge data-faded:opacity-30 not-data-out:cursor-pointer"
            fillOpacity={0.3 + 0.7 * Math.sqrt(share)}
          />
        ))}
      </g>
      <line x2={to - from} y1={themesTop} y2={themesTop} style={LINE} />
    </svg>
  )
})

const THEME_WIDTH = (cell: number) => Math.min(cell - 2, 22)
