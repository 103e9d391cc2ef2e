import { useMemo } from 'react'
import { layoutArcs, roomFor } from '../../layout/time/arcs.ts'
import { heightsOf } from '../../layout/time/heights.ts'
import { laneCount } from '../../layout/time/lanes.ts'
import type { ReplyEnds } from '../../layout/time/reply-ends.ts'
import type { Spread } from '../../layout/time/tile.ts'

/** More arcs are a thicket. */
const MOST_ARCS = 200

/**
 * The arcs of all replies, those of them that are drawn, and the heights that leave room for them.
 * @param rem the size of a letter, px; `row` the height of a row, px.
 */
export function useArcs(spread: Spread, ends: readonly ReplyEnds[], rem: number, row: number) {
  const all = useMemo(() => layoutArcs(spread, ends), [spread, ends])
  const arcs = useMemo(() => all.slice(0, MOST_ARCS), [all])
  const lanes = laneCount(spread.speakers)
  const rows = spread.themes.rows.length
  const heights = useMemo(() => {
    const room = (side: 'above' | 'below') => roomFor(all, side, lanes, row)
    return heightsOf(rem, row, lanes, rows, { above: room('above'), below: room('below') })
  }, [rem, row, lanes, rows, all])
  return { all, arcs, heights }
}
