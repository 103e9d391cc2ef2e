import type { Meeting } from '../../../domain/meeting/meeting.ts'
import { grouped } from '../../../i18n/words/grouped.ts'
import type { Some } from '../../../layout/emphasis.ts'
import { countBeyond } from '../../../layout/large/drawn.ts'
import {
  type LargeTarget,
  liftedRows,
  pointTest,
  ribbonTest,
} from '../../../layout/large/lift-ribbons.ts'
import { ABOVE, BELOW, type Ribbons } from '../../../layout/large/ribbons.ts'
import { mark } from '../applyEmphasis.ts'

/**
 * Marks rows and beads with `data-lifted` or `data-faded`, as `applyEmphasis` does in a
 * small picture, and writes at the edges how many points run there from the rows in view, or from what is lifted.
 * Attributes and four numbers: no row is rendered.
 */
export function emphasise(
  root: Element,
  target: LargeTarget | Some | null,
  ribbons: Ribbons,
  meeting: Meeting,
): void {
  const rows = target && liftedRows(target, meeting, ribbons.between)
  const hasBead = target && pointTest(target, meeting)
  for (const element of root.querySelectorAll(
    'li[data-speaker], li[data-theme], .beads [data-point]',
  )) {
    const speaker = element.getAttribute('data-speaker')
    const theme = element.getAttribute('data-theme')
    const isLifted =
      rows !== null &&
      hasBead !== null &&
      (speaker !== null
        ? rows.speakers.has(Number(speaker))
        : theme !== null
          ? rows.themes.has(Number(theme))
          : hasBead(Number(element.getAttribute('data-point'))))
    mark(element, 'data-lifted', isLifted)
    mark(element, 'data-faded', target !== null && !isLifted)
  }

  const isCounted = target ? ribbonTest(target, meeting) : () => true
  for (const element of root.querySelectorAll<HTMLElement>('[data-beyond]')) {
    const [end, side] = element.dataset.beyond!.split('-') as ['speaker' | 'theme', string]
    const count = countBeyond(ribbons, isCounted, end, side === 'above' ? ABOVE : BELOW)
    const text = grouped(count)
    const number = element.firstElementChild!
    element.hidden = count === 0
    // Writing the same again would have it laid out again.
    if (number.textContent !== text) number.textContent = text
  }
}
