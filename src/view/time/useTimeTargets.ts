import { type RefObject, useCallback, useLayoutEffect } from 'react'
import { type Arc, curveOf, distanceTo } from '../../layout/time/arcs.ts'
import type { Heights } from '../../layout/time/heights.ts'
import type { Cell, Spread, Tile } from '../../layout/time/tile.ts'
import { subscribeToAll } from '../../state/cell.ts'
import { lit } from '../../state/lit.ts'
import { useChosenTarget } from '../picture/useChosenTarget.ts'
import { type FindDrawn, type Pointing, REACH } from '../picture/usePointing.ts'
import { emphasise } from './emphasise.ts'
import type { TimeTarget } from './time-target.ts'

/**
 * What is drawn at a place of the view, and what is lifted of it: after each rendering and whenever something
 * is pointed at or lit by the pane, by attributes and the paths of bars.
 */
export function useTimeTargets(props: {
  root: RefObject<HTMLElement | null>
  spread: Spread
  tiles: readonly Tile[]
  arcs: readonly Arc[]
  heights: Heights
  /** Where what is drawn begins, px from the beginning of the meeting. */
  from: number
  speaker: number | null
  point: number | null
  pointing: Pointing<TimeTarget>
}): FindDrawn<TimeTarget> {
  const { root, spread, tiles, arcs, heights, from, pointing } = props
  const chosen = useChosenTarget(props.point, props.speaker)

  useLayoutEffect(() => {
    const apply = () => {
      const target = pointing.get()?.target ?? lit.get() ?? chosen
      if (root.current) emphasise(root.current, target, { spread, tiles, arcs, heights })
    }
    apply()
    return subscribeToAll([pointing, lit], apply)
  })

  return useCallback(
    (x, y) => {
      const place = x + from
      const isAt = (cell: Cell, middle: number) =>
        Math.abs(cell.x - place) <= spread.scale.cell / 2 && Math.abs(middle - y) <= heights.row / 2
      for (const { cells, themes } of tiles) {
        const cell =
          cells.find((one) => isAt(one, heights.laneAt(one.lane))) ??
          themes.find((one) => isAt(one, heights.themeAt(one.lane)))
        if (cell) return targetOf(cell)
      }
      let [nearest, least] = [null as Arc | null, REACH]
      for (const arc of arcs) {
        const distance = distanceTo(curveOf(arc, heights.laneAt), place, y)
        if (distance < least) [nearest, least] = [arc, distance]
      }
      return nearest && { is: 'arc', replies: nearest.replies }
    },
    [tiles, arcs, heights, from, spread],
  )
}

const targetOf = ({ points }: Cell): TimeTarget =>
  points.length === 1 ? { is: 'point', point: points[0]! } : { is: 'bar', points }
