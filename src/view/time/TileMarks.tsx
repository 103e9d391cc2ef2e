import { type KeyboardEvent, memo, type ReactNode } from 'react'
import type { Heights } from '../../layout/time/heights.ts'
import { type Cell, cellKey, type Spread, type Tile } from '../../layout/time/tile.ts'

/**
 * The list of points in the order in which they were said: a button over each mark, which is drawn below
 * it. What is drawn as one is one entry.
 */
export const TileMarks = memo(function TileMarks(props: {
  spread: Spread
  tile: Tile
  heights: Heights
  nameOf: (cell: Cell) => string
  /** Opens a bar of several points. */
  onBar: (points: readonly number[]) => void
  /** The key of the cell that Tab comes to. */
  stop: number | null
  /** The speaker to whom the keyboard comes back there. */
  elsewhere: number | null
  /** The chosen point. */
  point: number | null
}): ReactNode {
  const { spread, tile, heights, nameOf, onBar, stop, elsewhere, point } = props
  const { speech, scale } = spread
  return tile.cells.map((cell) => {
    const { at, lane, x, points } = cell
    const key = cellKey(at, lane)
    const first = points[0]!
    return (
      <li key={key} aria-setsize={speech.order.length} aria-posinset={speech.rankOf[first]! + 1}>
        <button
          type="button"
          aria-label={nameOf(cell)}
          aria-current={(point !== null && points.includes(point)) || undefined}
          tabIndex={key === stop ? 0 : -1}
          data-key={key}
          data-mark={first}
          {...(points.length === 1
            ? { 'data-point': first }
            : {
                // A click goes by where it is, which a key has not.
                onKeyDown: (event: KeyboardEvent) => {
                  if (event.key !== 'Enter' && event.key !== ' ') return
                  event.preventDefault()
                  onBar(points)
                },
              })}
          {...(key === stop && elsewhere !== null ? { 'data-speaker-control': elsewhere } : {})}
          className="absolute rounded-sm"
          style={{
            left: x - scale.cell / 2,
            top: heights.laneAt(lane) - heights.row / 2,
            width: scale.cell,
            height: heights.row,
          }}
        />
      </li>
    )
  })
})
