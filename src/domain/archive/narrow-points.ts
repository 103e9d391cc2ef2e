import type { Kind } from '../format/transcript.ts'
import type { Days, MeetingRef, PointRef } from './archive.ts'

/** What narrows the points of a record; no kinds are all kinds. */
export interface Narrowing {
  /** Place in the record's list; null for all. */
  readonly theme: number | null
  readonly kinds: readonly Kind[]
  readonly days: Days
  /** Only what nothing answers. */
  readonly open: boolean
}

/** Whether a day is one of these; what has no day is where there is no bound. */
export const isWithin = ({ from, to }: Days, day: string | null): boolean =>
  day === null
    ? from === null && to === null
    : (from === null || day >= from) && (to === null || day <= to)

/** Those of the points of a record that are left, in their order. */
export function narrowPoints<P extends PointRef>(
  { points, meetings }: { readonly points: readonly P[]; readonly meetings: readonly MeetingRef[] },
  { theme, kinds, days, open }: Narrowing,
): readonly P[] {
  return points.filter(
    (point) =>
      (theme === null || point.themes.includes(theme)) &&
      (kinds.length === 0 || kinds.includes(point.kind)) &&
      (!open || point.answered === false) &&
      isWithin(days, meetings[point.meeting]!.day),
  )
}
