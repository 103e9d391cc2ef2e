import { type RefObject, useCallback, useLayoutEffect, useMemo } from 'react'
import type { Some, Target } from '../../layout/emphasis.ts'
import { pointTest } from '../../layout/large/lift-ribbons.ts'
import { type Arc, curveOf, distanceTo } from '../../layout/time/arcs.ts'
import type { Heights } from '../../layout/time/heights.ts'
import type { Cell, Spread, Tile } from '../../layout/time/tile.ts'
import { subscribeToAll } from '../../state/cell.ts'
import { lit } from '../../state/lit.ts'
import { mark } from '../picture/applyEmphasis.ts'
import { useChosenTarget } from '../picture/useChosenTarget.ts'
import { type FindDrawn, type Pointing, REACH } from '../picture/usePointing.ts'

/** What can be pointed at in a meeting in time: a row, a point, several points in one, replies. */
export type TimeTarget =
  | Target
  | { readonly is: 'bar'; readonly points: readonly number[] }
  | { readonly is: 'arc'; readonly replies: Arc['replies'] }

/**
 * What is drawn at a place of the view, and what is lifted of it: attributes only, after each rendering
 * and whenever something is pointed at or lit by the pane.
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
  const pointsIn = useMemo(() => pointsByCell(tiles, arcs), [tiles, arcs])

  useLayoutEffect(() => {
    const apply = () => {
      const target = pointing.get()?.target ?? lit.get() ?? chosen
      if (root.current) emphasise(root.current, target && testOf(target, spread), target, pointsIn)
    }
    apply()
    return subscribeToAll([pointing, lit], apply)
  })

  return useCallback(
    (x, y) => {
      const place = x + from
      const cell = tiles
        .flatMap(({ cells }) => cells)
        .find(
          (one) =>
            Math.abs(one.x - place) <= spread.scale.cell / 2 &&
            Math.abs(heights.laneAt(one.lane) - y) <= heights.row / 2,
        )
      if (cell) return targetOf(cell)
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

/** Tells whether a point belongs to a target. */
function testOf(target: TimeTarget | Some, { meeting }: Spread): (point: number) => boolean {
  if (target.is === 'bar') {
    const points = new Set(target.points)
    return (point) => points.has(point)
  }
  if (target.is === 'arc') {
    const ends = new Set(target.replies.flatMap(({ from, to }) => [from, to]))
    return (point) => ends.has(point)
  }
  return pointTest(target, meeting)
}

/** The points of what has `data-cell`; of an arc those at its ends. */
function pointsByCell(tiles: readonly Tile[], arcs: readonly Arc[]) {
  const points = new Map<string, readonly number[]>()
  for (const { cells, themes } of tiles) {
    for (const cell of cells) points.set(`mark/${cell.at}/${cell.lane}`, cell.points)
    for (const cell of themes) points.set(`theme/${cell.at}/${cell.lane}`, cell.points)
  }
  for (const { replies } of arcs)
    points.set(
      `arc/${replies[0]!.reply}`,
      replies.flatMap(({ from, to }) => (to === null ? from : [from, to])),
    )
  return points
}

function emphasise(
  root: Element,
  isLifted: ((point: number) => boolean) | null,
  target: TimeTarget | Some | null,
  pointsIn: ReadonlyMap<string, readonly number[]>,
): void {
  const lanes = new Set<string>()
  const rows = new Set<string>()
  for (const element of root.querySelectorAll('[data-cell]')) {
    const key = element.getAttribute('data-cell')!
    const has = isLifted === null || pointsIn.get(key)?.some(isLifted) === true
    mark(element, 'data-faded', !has)
    const [is, , lane] = key.split('/')
    if (has && is === 'mark') lanes.add(lane!)
    if (has && is === 'theme') rows.add(lane!)
  }
  const fade = (selector: string, lifted: ReadonlySet<string>, own: number | null) => {
    for (const [i, row] of root.querySelectorAll(selector).entries()) {
      const isOwn =
        Number(row.getAttribute('data-speaker') ?? row.getAttribute('data-theme')) === own
      mark(row, 'data-faded', isLifted !== null && !lifted.has(String(i)) && !isOwn)
    }
  }
  fade('li[data-speaker]', lanes, target?.is === 'speaker' ? target.speaker : null)
  fade('li[data-theme]', rows, target?.is === 'theme' ? target.theme : null)
}
