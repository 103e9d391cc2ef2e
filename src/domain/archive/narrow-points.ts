import type { Kind } from '../format/transcript.ts'
import type { Days, MeetingRef, PointRef, ThemeRef } from './archive.ts'

/** What narrows the points of a record; no kinds are all kinds. */
export interface Narrowing {
  /** Ids: on each of these, so that one that the record does not have leaves nothing. */
  readonly themes: readonly string[]
  readonly kinds: readonly Kind[]
  readonly days: Days
  /** Of one of these; none are all. */
  readonly bodies: readonly string[]
  readonly parties: readonly string[]
  /** Only what nothing answers. */
  readonly open: boolean
}

/** Those before all days: only what has no day is there. */
export const UNDATED: Days = { from: null, to: '' }

/** Whether a day is one of these; what has no day is where there is no bound, and there alone with {@link UNDATED}. */
export const isWithin = ({ from, to }: Days, day: string | null): boolean =>
  day === null ? from === null && !to : (from === null || day >= from) && (to === null || day <= to)

/** Whether it is one of those that are wanted, which none are all of. */
const isOf = (wanted: readonly string[], one: string | null): boolean =>
  wanted.length === 0 || (one !== null && wanted.includes(one))

/** Those of the points of a record that are left, in their order. */
export function narrowPoints<P extends PointRef>(
  record: {
    readonly points: readonly P[]
    readonly meetings: readonly MeetingRef[]
    readonly themes: readonly ThemeRef[]
  },
  { themes, kinds, days, bodies, parties, open }: Narrowing,
): readonly P[] {
  const { points, meetings } = record
  const places = themes.map((theme) => record.themes.findIndex(({ id }) => id === theme))
  return points.filter(
    (point) =>
      places.every((place) => point.themes.includes(place)) &&
      (kinds.length === 0 || kinds.includes(point.kind)) &&
      (!open || point.answered === false) &&
      isOf(bodies, meetings[point.meeting]!.body) &&
      isOf(parties, point.party) &&
      isWithin(days, meetings[point.meeting]!.day),
  )
}
