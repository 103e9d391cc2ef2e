import { KINDS } from '../../format/transcript.ts'
import type { ArchiveMeeting, ByKind } from '../archive.ts'
import { ANSWERED } from '../records/pack-points.ts'
import type { GatheredMeeting } from './gathered.ts'

const PROBLEM = KINDS.indexOf('problem')
const OPEN = ANSWERED.indexOf(false)

/** What lists say of a meeting. */
export function meetingEntry({ rows, path }: GatheredMeeting): ArchiveMeeting {
  return {
    key: rows.key,
    title: rows.title,
    day: rows.day,
    body: rows.body?.name ?? null,
    path,
    speakers: rows.speakers.length,
    points: countKinds(rows.kindOf),
    open: rows.kindOf.filter((kind, i) => kind === PROBLEM && rows.answered[i] === OPEN).length,
  }
}

/** How many there are of each kind. */
export function countKinds(kinds: Iterable<number>): ByKind {
  const counts = KINDS.map(() => 0)
  for (const kind of kinds) counts[kind]!++
  return counts
}
