import { type Lifting, liftedBy } from '../../layout/emphasis.ts'
import type { Link } from '../../layout/strands.ts'

/**
 * Marks what belongs to a target with `data-lifted` and all else with `data-faded` (without a target
 * nothing), and beads and strands of points that do not remain with `data-out`. Attributes only: no
 * row, bead or strand is made or drawn again.
 *
 * In the picture `data-speaker`, `data-theme` and `data-point` hold numbers: rows have one of them,
 * beads a point, strands all three. `remains` is 1 for each point of the meeting that a filter leaves.
 */
export function applyEmphasis(
  root: Element,
  target: Lifting | null,
  links: readonly Link[],
  remains: Uint8Array,
): void {
  const lifted = target && liftedBy(target, links)
  for (const element of root.querySelectorAll('[data-speaker], [data-theme], [data-point]')) {
    const speaker = numberIn(element, 'data-speaker')
    const theme = numberIn(element, 'data-theme')
    const point = numberIn(element, 'data-point')
    const isOut = point >= 0 && !remains[point]
    const isLifted =
      target !== null &&
      lifted !== null &&
      (speaker >= 0 && theme >= 0
        ? lifted.points.has(point) && onTheme(target, theme)
        : lifted.speakers.has(speaker) || lifted.themes.has(theme) || lifted.points.has(point))
    mark(element, 'data-out', isOut)
    mark(element, 'data-lifted', isLifted && !isOut)
    mark(element, 'data-faded', target !== null && !isLifted && !isOut)
  }
}

/** Whether a target has strands to a theme: some have those to one only. */
const onTheme = (target: Lifting, theme: number) =>
  !('theme' in target) || (target.theme ?? theme) === theme

/** The number in an attribute; -1 without it. */
const numberIn = (element: Element, attribute: string) =>
  Number(element.getAttribute(attribute) ?? -1)

/** Touches only what changes: an attribute set again costs its element's style. */
export function mark(element: Element, attribute: string, on: boolean): void {
  if (element.hasAttribute(attribute) !== on) element.toggleAttribute(attribute, on)
}
