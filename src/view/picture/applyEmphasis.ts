import { belongsTo, liftedBy, type Target } from '../../layout/emphasis.ts'
import type { Link } from '../../layout/strands.ts'

/**
 * Marks what belongs to a target with `data-lifted` and all else with `data-faded`; without a target
 * nothing is marked. Attributes only: no row, bead or strand is made or drawn again.
 *
 * In the picture `data-speaker`, `data-theme` and `data-point` hold numbers: rows have one of them,
 * beads a point, strands all three.
 */
export function applyEmphasis(root: Element, target: Target | null, links: readonly Link[]): void {
  const lifted = target && liftedBy(target, links)
  for (const element of root.querySelectorAll<HTMLElement | SVGElement>(
    '[data-speaker], [data-theme], [data-point]',
  )) {
    const { speaker, theme, point } = element.dataset
    const isLifted =
      target !== null &&
      lifted !== null &&
      (speaker !== undefined && theme !== undefined
        ? belongsTo(target, {
            speaker: Number(speaker),
            theme: Number(theme),
            point: Number(point),
            kind: 0,
          })
        : speaker !== undefined
          ? lifted.speakers.has(Number(speaker))
          : theme !== undefined
            ? lifted.themes.has(Number(theme))
            : lifted.points.has(Number(point)))
    element.toggleAttribute('data-lifted', isLifted)
    element.toggleAttribute('data-faded', target !== null && !isLifted)
  }
}
