import type { MeetingRef } from '../../domain/archive/archive.ts'

/** How many points there are by year; under the empty string those of no day. */
export function yearsOf(
  meetings: readonly Pick<MeetingRef, 'day'>[],
  points: readonly { readonly meeting: number }[],
): ReadonlyMap<string, number> {
  const years = new Map<string, number>()
  for (const { meeting } of points) {
    const year = meetings[meeting]!.day?.slice(0, 4) ?? ''
    years.set(year, (years.get(year) ?? 0) + 1)
  }
  return years
}
