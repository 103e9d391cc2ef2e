import { join } from 'node:path'
import type { TableFile } from '../domain/archive/manifest.ts'
import { themeKey } from '../domain/archive/records/meeting-record.ts'
import { packingAsBefore } from '../domain/archive/table/pack.ts'
import { patchedTable } from '../domain/archive/table/patched-table.ts'
import type { WholeTable } from '../domain/archive/table/read-whole.ts'
import {
  type TableRecord,
  type WrittenTable,
  writeTable,
} from '../domain/archive/table/write-table.ts'
import { changedRecords } from '../domain/archive/words/patch-segment.ts'
import { segmentRecords } from '../domain/archive/words/write-segment.ts'
import type { Cast } from '../domain/archive/write/gathered.ts'
import { segmentRows } from '../domain/archive/write/segment-rows.ts'
import { facetsOf } from '../domain/archive/write/segment-words.ts'
import { tableFile } from '../domain/archive/write/table-file.ts'
import { filePath } from './archive-folder.ts'
import { type Kept, readKept } from './archive-kept.ts'
import { pointsTable } from './archive-parquet.ts'
import { type ChangedMeeting, changedMeetings, tablesThere } from './archive-segment-there.ts'
import {
  type PatchedRecords,
  type SegmentFiles,
  type SegmentTask,
  WORK_FILES,
} from './archive-task.ts'
import { saidOtherwise } from './do-said-otherwise.ts'
import { hashOf } from './hash-of.ts'
import { putWhole } from './put-whole.ts'

/** Writes the files of a segment. Where one that was there has most of its meetings, what is the same is taken from it. */
export async function writeSegment(
  task: SegmentTask,
): Promise<{ readonly files: SegmentFiles; readonly patched?: PatchedRecords }> {
  const { key, work } = task
  const put = (kind: keyof SegmentFiles, table: WrittenTable): TableFile => {
    putWhole(join(work, WORK_FILES.made(key, kind)), table.bytes)
    return tableFile(filePath(kind, hashOf(table.bytes)), table)
  }
  const changed = task.before ? changedMeetings(task) : null
  const [before = null, rows = null] = await tablesThere(task)
  const others = before && rows && changed && (await saidOtherwise(task, before, rows, changed))
  if (others) {
    const { words, meetings, points, patched } = others
    return {
      files: {
        words: put('words', words),
        meetings: put('meetings', meetings),
        points: put('points', points),
      },
      patched,
    }
  }
  const { meetings, people, themes } = task.segment
  const kept = meetings.map(({ hash }) => readKept(work, hash))
  const own: Cast = {
    meetings: meetings.map(({ path, personOf, themeOf }, i) => {
      const { head, columns } = kept[i]!
      return { rows: { ...head, ...columns }, path, personOf, themeOf }
    }),
    people,
    themes,
  }
  const gathering = { task, own, kept, changed }
  const points = pointsTable(
    task,
    kept.map(({ head }) => head.points),
    (place) => kept[place]!.head,
  )
  return {
    files: {
      words: put('words', await wordsOf(gathering, before)),
      meetings: put('meetings', await rowsOf(gathering, rows)),
      points: put('points', points),
    },
  }
}

/** A table of records, of which those pieces that were packed before are taken as they were. */
async function tableAs(
  before: WholeTable | null,
  records: () => Iterable<TableRecord>,
): Promise<WrittenTable> {
  if (!before) return writeTable(records())
  return packingAsBefore(await before.packed(), () => writeTable(records()))
}

/** The table of the words: what was there, where meetings have other words only, else all of it anew. */
async function wordsOf(
  { own, kept, changed }: Gathering,
  before: WholeTable | null,
): Promise<WrittenTable> {
  const facets = facetsOf(own)
  const runs = changed?.map(({ place, was, is }) => ({
    first: kept.slice(0, place).reduce((sum, { head }) => sum + head.points, 0),
    before: was.run,
    after: is.run,
  }))
  const points = kept.reduce((sum, { head }) => sum + head.points, 0)
  const others = before && runs && (await changedRecords(before, points, runs, facets))
  if (before && others) return patchedTable(before, others)
  const all = () =>
    segmentRecords(
      kept.map(({ run }) => run),
      facets,
    )
  return tableAs(before, all)
}

/** The table of a segment but for its words: where the same people and themes are named, only the records of meetings that have changed are made. */
async function rowsOf(
  { task, own, kept, changed }: Gathering,
  before: WholeTable | null,
): Promise<WrittenTable> {
  const places = kept.map(({ places }, i) => ({ ...places, hash: task.segment.meetings[i]!.hash }))
  const isThere =
    task.cast === task.before?.cast && changed?.every(({ was, is }) => was.head.key === is.head.key)
  if (!before || !changed || !isThere) return tableAs(before, () => segmentRows(own, places))
  const numbers = new Set(changed.map(({ place }) => place))
  const meetings = changed.map(({ place }) => own.meetings[place]!)
  // One that no point is on any more has no record.
  const named = meetings.flatMap(({ themeOf }) => themeOf.map((one) => own.themes[one]!.id))
  const gone = named.map((id) => [themeKey(id), null] as const)
  const made = segmentRows(own, places, (meeting) => numbers.has(meeting))
  return patchedTable(before, new Map([...gone, ...made]))
}

/** What the tables of a segment are made of. */
interface Gathering {
  readonly task: SegmentTask
  readonly own: Cast
  readonly kept: readonly Kept[]
  /** Those meetings that are others than before, where it may be made of what it was. */
  readonly changed: readonly ChangedMeeting[] | null
}
