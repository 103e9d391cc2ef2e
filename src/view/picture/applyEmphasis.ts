import { type Lifting, liftedBy } from '../../layout/emphasis.ts'
import type { Link } from '../../layout/strands.ts'

/**
 * Marks what belongs to a target with `data-lifted` and all else with `data-faded`; without a target what
 * belongs to `told` with `data-told`, and nothing else. Beads and strands of points that do not remain are
 * marked with `data-out`. Attributes only: no row, bead or strand is made or drawn again.
 *
 * In the picture `data-speaker`, `data-theme` and `data-point` hold numbers: rows have one of them,
 * beads a point, strands all three. `remains` is 1 for each point of the meeting that a filter leaves.
 */
export function applyEmphasis(
  root: Element,
  target: Lifting | null,
  told: Lifting | null,
  links: readonly Link[],
  remains: Uint8Array,
): void {
  const of = target ?? told
  const lifted = of && liftedBy(of, links)
  for (const element of root.querySelectorAll('[data-speaker], [data-theme], [data-point]')) {
    const speaker = numberIn(element, 'data-speaker')
    const theme = numberIn(element, 'data-theme')
    const point = numberIn(element, 'data-point')
    const isOut = point >= 0 && !remains[point]
    const isLit =
      of !== null &&
      lifted !== null &&
      !isOut &&
      (speaker >= 0 && theme >= 0
        ? lifted.points.has(point) && onTheme(of, theme)
        : lifted.speakers.has(speaker) || lifted.themes.has(theme) || lifted.points.has(point))
    mark(element, 'data-out', isOut)
    mark(element, 'data-lifted', isLit && of === target)
    mark(element, 'data-faded', target !== null && !isLit && !isOut)
    mark(element, 'data-told', isLit && target === null)
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
