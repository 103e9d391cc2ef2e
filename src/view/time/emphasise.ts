import type { Some } from '../../layout/emphasis.ts'
import { pointTest } from '../../layout/large/lift-ribbons.ts'
import type { Arc } from '../../layout/time/arcs.ts'
import { barPaths, themePaths } from '../../layout/time/bar.ts'
import type { Heights } from '../../layout/time/heights.ts'
import { type Cell, cellKey, type Spread, type Tile } from '../../layout/time/tile.ts'
import { mark } from '../picture/applyEmphasis.ts'
import type { TimeTarget } from './time-target.ts'

/** What is drawn of a meeting in time. */
export interface Drawn {
  readonly spread: Spread
  readonly tiles: readonly Tile[]
  readonly arcs: readonly Arc[]
  readonly heights: Heights
}

/**
 * Marks with `data-faded` what does not belong to a target (without a target nothing), and draws over the
 * faded bars those that do. Nothing is rendered.
 */
export function emphasise(root: Element, target: TimeTarget | Some | null, drawn: Drawn): void {
  const { spread, tiles, arcs } = drawn
  const isLifted = target && testOf(target, spread)
  const lifted = <C extends Cell>(cells: readonly C[]) =>
    isLifted ? cells.filter(({ points }) => points.some(isLifted)) : []
  const [lanes, rows] = [new Set<number>(), new Set<number>()]
  const fade = (element: Element, isFaded: boolean) =>
    mark(element, 'data-faded', isLifted !== null && isFaded)

  for (const tile of tiles) {
    const svg = root.querySelector(`[data-tile="${tile.from}"]`)
    if (!svg) continue
    const [cells, themes] = [lifted(tile.cells), lifted(tile.themes)]
    for (const { lane } of cells) lanes.add(lane)
    for (const { lane } of themes) rows.add(lane)
    const keys = new Set(cells.map(({ at, lane }) => String(cellKey(at, lane))))
    for (const element of svg.querySelectorAll('[data-cell]'))
      fade(element, !keys.has(element.getAttribute('data-cell')!))
    fade(svg.querySelector('[data-plain]')!, true)
    drawLifted(svg.querySelector('[data-lifts]')!, tile, cells, themes, drawn)
  }
  for (const arc of arcs) {
    const element = root.querySelector(`[data-arc="${arc.replies[0]!.reply}"]`)
    const ends = arc.replies.flatMap(({ from, to }) => (to === null ? [from] : [from, to]))
    if (element) fade(element, !(isLifted && ends.some(isLifted)) && !isTo(target, arc))
  }
  const fadeRows = (selector: string, there: ReadonlySet<number>, own: number | null) => {
    for (const [i, row] of root.querySelectorAll(selector).entries()) {
      const { speaker, theme } = (row as HTMLElement).dataset
      fade(row, !there.has(i) && Number(speaker ?? theme) !== own)
    }
  }
  fadeRows('li[data-speaker]', lanes, target?.is === 'speaker' ? target.speaker : null)
  fadeRows('li[data-theme]', rows, target?.is === 'theme' ? target.theme : null)
}

/** Whether an arc leads to a speaker who is the target. */
const isTo = (target: TimeTarget | Some | null, { replies }: Arc) =>
  target?.is === 'speaker' && replies.some(({ speaker }) => speaker === target.speaker)

function drawLifted(
  group: Element,
  tile: Tile,
  cells: readonly Cell[],
  themes: Tile['themes'],
  { spread, heights }: Drawn,
): void {
  const { meeting, scale } = spread
  const paths = [
    ...barPaths(meeting, cells, heights, tile.from),
    ...themePaths(themes, heights, scale.cell, tile.from),
  ]
  for (const [i, element] of [...group.children].entries()) {
    if ((element.getAttribute('d') ?? '') !== paths[i]) element.setAttribute('d', paths[i]!)
  }
}

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
