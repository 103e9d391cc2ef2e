import { memo, type ReactNode } from 'react'
import { clock } from '../../i18n/clock.ts'
import { grouped } from '../../i18n/words/grouped.ts'
import { ticksOf } from '../../layout/time/ticks.ts'
import type { Spread, Tile } from '../../layout/time/tile.ts'

/** Where the middle of a label would run out at either end; px. */
const HALF = 24

/** The numbers of the axis of a stretch. For the eye: each entry of the list says which it is. */
export const AxisLabels = memo(function AxisLabels(props: {
  spread: Spread
  tile: Tile
  /** The top of the axis, px. */
  top: number
}): ReactNode {
  const { spread, tile, top } = props
  const { speech, scale } = spread
  const shiftOf = (x: number) => (x < HALF ? 0 : x > scale.width - HALF ? -100 : -50)
  return ticksOf(speech, scale, tile).map(({ place, x }) => (
    <span
      key={place}
      aria-hidden="true"
      className="absolute text-xs whitespace-nowrap tabular-nums text-muted"
      style={{ left: x, top: top + 4, transform: `translateX(${shiftOf(x)}%)` }}
    >
      {speech.by === 'time' ? clock(place) : grouped(place + 1)}
    </span>
  ))
})
