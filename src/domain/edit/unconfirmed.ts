import { confirmedPoints } from '../format/checked.ts'
import type { Transcript } from '../format/transcript.ts'

/** Whether a person has settled warnings of the parser. */
export const hasSettledWarnings = ({ checked = [] }: Pick<Transcript, 'checked'>): boolean =>
  checked.some(({ what }) => what === 'warning')

/**
 * The number of the next point that nobody has confirmed, from one on (null: from the first), past
 * the last to the first again, and never that one itself; null where there is no other.
 */
export function nextUnconfirmed(
  { points, checked = [] }: Pick<Transcript, 'points' | 'checked'>,
  from: number | null,
  by: 1 | -1 = 1,
): number | null {
  const confirmed = confirmedPoints({ checked })
  const all = points.length
  const start = from ?? (by > 0 ? -1 : all)
  for (let step = 1; step <= all; step++) {
    const at = (start + by * step + all) % all
    if (at !== from && !confirmed.has(points[at]!.id)) return at
  }
  return null
}
