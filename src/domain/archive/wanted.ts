import type { MeetingRef, PointRef, Wanted } from './archive.ts'

/** What the words of a point of a record are read by, where its record says that they stand. */
export function wantedOf(
  meetings: readonly Pick<MeetingRef, 'key' | 'path'>[],
  { meeting, point, bytes }: Pick<PointRef, 'meeting' | 'point' | 'bytes'>,
): Wanted {
  const { key, path } = meetings[meeting]!
  return { meeting: key, point, at: { path, bytes } }
}
