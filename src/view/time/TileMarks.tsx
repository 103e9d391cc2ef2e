import { memo, type ReactNode } from 'react'
import { KINDS } from '../../domain/format/transcript.ts'
import { MARK_PATHS, MARK_SIZE } from '../../layout/marks.ts'
import { barOf } from '../../layout/time/bar.ts'
import type { Heights } from '../../layout/time/heights.ts'
import { type Cell, countKinds, type Spread, type Tile } from '../../layout/time/tile.ts'
import { KIND_FILL } from '../parts/KindMark.tsx'

const HALF = MARK_SIZE / 2 + 1
/** A view is a ring as a mark, but filled as a bar. */
const BAR_FILL = { ...KIND_FILL, view: 'fill-view' }

/** The marks of a tile: the entries of the list of points, each a button where it was said. */
export const TileMarks = memo(function TileMarks(props: {
  spread: Spread
  tile: Tile
  heights: Heights
  nameOf: (cell: Cell) => string
  /** The key of the cell that Tab comes to. */
  stop: string | null
  /** The speaker to whom the keyboard comes back there. */
  elsewhere: number | null
  /** The chosen point. */
  point: number | null
}): ReactNode {
  const { spread, tile, heights, nameOf, stop, elsewhere, point } = props
  const { meeting, speech, scale } = spread
  return tile.cells.map((cell) => {
    const { at, lane, x, points } = cell
    const one = points.length === 1
    const isStop = stop === `${at}/${lane}`
    return (
      <li
        key={`${at}/${lane}`}
        aria-setsize={speech.order.length}
        aria-posinset={speech.rankOf[points[0]!]! + 1}
      >
        <button
          type="button"
          aria-label={nameOf(cell)}
          aria-current={(point !== null && points.includes(point)) || undefined}
          tabIndex={isStop ? 0 : -1}
          data-cell={`mark/${at}/${lane}`}
          data-mark={points[0]}
          {...(isStop && elsewhere !== null ? { 'data-speaker-control': elsewhere } : {})}
          {...(one ? { 'data-point': points[0] } : {})}
          className="absolute grid place-content-center rounded-sm data-faded:opacity-30 hover:bg-wash aria-pressed:bg-wash"
          style={{
            left: x - scale.cell / 2,
            top: heights.laneAt(lane) - heights.row / 2,
            width: scale.cell,
            height: heights.row,
          }}
        >
          {one ? (
            <Mark kind={meeting.kindOf[points[0]!]!} chosen={points[0] === point} />
          ) : (
            <Bar cell={cell} spread={spread} />
          )}
        </button>
      </li>
    )
  })
})

function Mark({ kind, chosen }: { kind: number; chosen: boolean }): ReactNode {
  return (
    <svg
      aria-hidden="true"
      className="mark overflow-visible"
      width={2 * HALF}
      height={2 * HALF}
      viewBox={`${-HALF} ${-HALF} ${2 * HALF} ${2 * HALF}`}
    >
      {chosen && (
        <circle
          r="8.5"
          className="fill-none"
          style={{ stroke: 'var(--color-ink)', strokeWidth: 1.5 }}
        />
      )}
      <path d={MARK_PATHS[KINDS[kind]!]} className={KIND_FILL[KINDS[kind]!]} />
    </svg>
  )
}

/** How several points divide into kinds. */
function Bar({ cell, spread }: { cell: Cell; spread: Spread }): ReactNode {
  const { height, parts } = barOf(countKinds(spread.meeting, cell.points))
  return (
    <svg aria-hidden="true" className="mark" width="14" height={height}>
      {parts.map(({ kind, y, height: part }) => (
        <rect key={kind} y={y} width="14" height={part} className={BAR_FILL[KINDS[kind]!]} />
      ))}
    </svg>
  )
}
