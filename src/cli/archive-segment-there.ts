import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TableFile } from '../domain/archive/manifest.ts'
import { readWhole, type WholeTable } from '../domain/archive/table/read-whole.ts'
import { type Kept, readKept } from './archive-kept.ts'
import type { SegmentTask } from './archive-task.ts'
import { hashOf } from './hash-of.ts'

/** A meeting that was kept otherwise before: its place in the segment. */
export interface ChangedMeeting {
  readonly place: number
  readonly was: Kept
  readonly is: Kept
}

/** A change of more meetings is as if all were others. */
const MOST_CHANGED = 4

/** Those meetings of a segment that are others than before; null where they are many, or some came or went. */
export function changedMeetings({
  work,
  segment,
  before,
}: SegmentTask): readonly ChangedMeeting[] | null {
  const hashes = before?.hashes ?? []
  const places = segment.meetings.flatMap(({ hash }, i) => (hash === hashes[i] ? [] : [i]))
  if (hashes.length !== segment.meetings.length || places.length > MOST_CHANGED) return null
  try {
    return places.map((place) => ({
      place,
      was: readKept(work, hashes[place]!),
      is: readKept(work, segment.meetings[place]!.hash),
    }))
  } catch {
    // What was kept of it is gone.
    return null
  }
}

/** The tables of its words and of all else as they stand in the archive; null where one is not there, or damaged. */
export const tablesThere = ({ out, before }: SegmentTask) =>
  Promise.all([before?.files.words, before?.files.meetings].map((file) => wholeIn(out, file)))

async function wholeIn(out: string, file: TableFile | undefined): Promise<WholeTable | null> {
  if (!file) return null
  const [path, index] = file
  try {
    const bytes = readFileSync(join(out, path))
    return path.includes(hashOf(bytes)) ? await readWhole(bytes, index, path) : null
  } catch {
    return null
  }
}
