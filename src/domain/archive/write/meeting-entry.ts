import type { ArchiveMeeting } from '../archive.ts'
import type { GatheredMeeting } from './gathered.ts'

/** What lists say of a meeting. */
export const meetingEntry = ({ rows, path }: GatheredMeeting): ArchiveMeeting => ({
  key: rows.key,
  title: rows.title,
  day: rows.day,
  body: rows.body?.name ?? null,
  path,
  speakers: rows.bySpeaker.length,
  points: rows.byKind,
  open: rows.open,
})
