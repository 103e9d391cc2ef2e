import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TableFile } from '../domain/archive/manifest.ts'
import { packingAsBefore } from '../domain/archive/table/pack.ts'
import { readWhole, type WholeTable } from '../domain/archive/table/read-whole.ts'
import type { TableRecord } from '../domain/archive/table/write-table.ts'
import { type ChangedRun, patchedRecords } from '../domain/archive/words/patch-segment.ts'
import { segmentRecords } from '../domain/archive/words/write-segment.ts'
import type { Cast } from '../domain/archive/write/gathered.ts'
import { segmentRows } from '../domain/archive/write/segment-rows.ts'
import { facetsOf } from '../domain/archive/write/segment-words.ts'
import { tableFile, type WrittenTable, wholeTable } from '../domain/archive/write/whole-table.ts'
import { filePath } from './archive-folder.ts'
import { type Kept, readKept } from './archive-kept.ts'
import { pointsTable } from './archive-parquet.ts'
import { type SegmentFiles, type SegmentTask, WORK_FILES } from './archive-task.ts'
import { hashOf } from './hash-of.ts'
import { putWhole } from './put-whole.ts'

/** Writes the files of a segment. Where one that was there has most of its meetings, what is the same is taken from it. */
export async function writeSegment(task: SegmentTask): Promise<SegmentFiles> {
  const { key, out, work, segment, before } = task
  const { meetings, people, themes } = segment
  const kept = meetings.map(({ hash }) => readKept(work, hash))
  const own: Cast = {
    meetings: meetings.map(({ path, personOf, themeOf }, i) => {
      const { head, columns } = kept[i]!
      return { rows: { ...head, ...columns }, path, personOf, themeOf }
    }),
    people,
    themes,
  }
  const places = kept.map(({ places }, i) => ({ ...places, hash: meetings[i]!.hash }))
  const put = (kind: keyof SegmentFiles, table: WrittenTable): TableFile => {
    putWhole(join(work, WORK_FILES.made(key, kind)), table.bytes)
    return tableFile(filePath(kind, hashOf(table.bytes)), table)
  }
  const [words, rows] = [before?.files.words, before?.files.meetings].map(
    (file) => file && wholeIn(out, file),
  )
  const old = await words
  return {
    words: put(
      'words',
      wholeAs(old, () => wordsOf(task, own, kept, old?.records)),
    ),
    meetings: put(
      'meetings',
      wholeAs(await rows, () => segmentRows(own, places)),
    ),
    points: put('points', pointsTable(task, own)),
  }
}

/** A table of records, of which those pieces that were packed before are taken as they were. */
const wholeAs = (before: WholeTable | null | undefined, records: () => Iterable<TableRecord>) =>
  before ? packingAsBefore(before.packed, () => wholeTable(records())) : wholeTable(records())

/** The records of the words: those that were there, where meetings have other words only, else all of them anew. */
function wordsOf(
  { work, segment, before }: SegmentTask,
  own: Cast,
  kept: readonly Kept[],
  records: (() => TableRecord[]) | undefined,
): Iterable<TableRecord> {
  const facets = facetsOf(own)
  const hashes = segment.meetings.map(({ hash }) => hash)
  const changed = records && before ? changedRuns(work, before.hashes, hashes, kept) : null
  const points = kept.reduce((sum, { head }) => sum + head.points, 0)
  const patched = changed && patchedRecords(records!(), points, changed, facets)
  return (
    patched ??
    segmentRecords(
      kept.map(({ run }) => run),
      facets,
    )
  )
}

/** A change of more meetings is as if all were others. */
const MOST_CHANGED = 4

/** The words of those meetings that are others than before; null where there are many, or some came or went. */
function changedRuns(
  work: string,
  before: readonly string[],
  now: readonly string[],
  kept: readonly Kept[],
): ChangedRun[] | null {
  const places = now.flatMap((hash, i) => (hash === before[i] ? [] : [i]))
  if (before.length !== now.length || places.length > MOST_CHANGED) return null
  try {
    return places.map((place) => ({
      first: kept.slice(0, place).reduce((sum, { head }) => sum + head.points, 0),
      before: readKept(work, before[place]!).run,
      after: kept[place]!.run,
    }))
  } catch {
    // What was kept of it is gone.
    return null
  }
}

/** A table as it stands in the archive; null where it is not there, or damaged. */
async function wholeIn(out: string, [path, index]: TableFile): Promise<WholeTable | null> {
  try {
    const bytes = readFileSync(join(out, path))
    return path.includes(hashOf(bytes)) ? await readWhole(bytes, index, path) : null
  } catch {
    return null
  }
}
