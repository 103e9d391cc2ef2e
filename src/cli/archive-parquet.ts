import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { WrittenTable } from '../domain/archive/table/write-table.ts'
import type { MeetingHead } from '../domain/archive/write/meeting-rows.ts'
import { columnsOf, rowsOf, type TabledMeeting } from '../domain/archive/write/points-table.ts'
import { parquetOf, type RowGroup, rowGroup } from '../domain/export/parquet-groups.ts'
import type { Transcript } from '../domain/format/transcript.ts'
import { filePath } from './archive-folder.ts'
import { type SegmentTask, WORK_FILES } from './archive-task.ts'
import { hashOf } from './hash-of.ts'
import { putWhole } from './put-whole.ts'

/** A group of rows ends with the meeting with which it has so many. */
const GROUP = 4_096

/** What is remembered of the groups of a file: by all that each was made of where it stands, and what is told of it. */
type Remembered = ReadonlyMap<
  string,
  { readonly start: number; readonly end: number; readonly group: RowGroup['group'] }
>

/** What a meeting is called, and its themes there. */
type RowsAt = (place: number) => Pick<MeetingHead, 'key' | 'themes'>

/**
 * The points of a segment as Parquet, which has no index of ours; how many each of its meetings has, and by the place of one what it is. A group of rows that was there
 * before is taken as it was.
 */
export function pointsTable(
  task: SegmentTask,
  points: readonly number[],
  rowsAt: RowsAt,
): WrittenTable {
  const { out, work, segment, before } = task
  const columns = columnsOf(segment.languages)
  const known = before ? groupsIn(out, work, before.files.points[0]) : null
  const keys: string[] = []
  const groups: RowGroup[] = []
  for (const places of grouped(points)) {
    const key = hashOf(JSON.stringify([segment.languages, places.map((i) => madeOf(task, i))]))
    keys.push(key)
    groups.push(
      known?.(key) ??
        rowGroup(
          columns,
          places.flatMap((i) => [...rowsOf(segment.languages, tabled(task, rowsAt(i), i))]),
        ),
    )
  }
  const { bytes, starts } = parquetOf(columns, groups)
  const remembered: Remembered = new Map(
    groups.map(({ bytes, group }, i) => [
      keys[i]!,
      { start: starts[i]!, end: starts[i]! + bytes.length, group },
    ]),
  )
  const path = filePath('points', hashOf(bytes))
  putWhole(join(work, WORK_FILES.groups(path)), serialize(remembered))
  return { bytes, pages: 0, index: 0 }
}

/** The places of the meetings of each group, of which each has so many points; one without points is in none, lest a group have no rows. */
function grouped(points: readonly number[]): number[][] {
  const groups: number[][] = []
  let sum = GROUP
  for (const [i, count] of points.entries()) {
    if (count === 0) continue
    if (sum >= GROUP) {
      groups.push([])
      sum = 0
    }
    groups.at(-1)!.push(i)
    sum += count
  }
  return groups
}

/** All that the rows of a meeting follow from. */
const madeOf = ({ segment: { meetings, people, themes } }: SegmentTask, place: number) => {
  const { hash, personOf, themeOf } = meetings[place]!
  return [hash, personOf.map((one) => people[one]!.id), themeOf.map((one) => themes[one]!.id)]
}

function tabled(
  { out, work, segment: { meetings, people, themes } }: SegmentTask,
  rows: ReturnType<RowsAt>,
  place: number,
): TabledMeeting {
  const { hash, path, personOf, themeOf } = meetings[place]!
  // One that is new is still among the work.
  const made = join(work, WORK_FILES.transcript(hash))
  const file = existsSync(made) ? made : join(out, path)
  return {
    key: rows.key,
    transcript: JSON.parse(readFileSync(file, 'utf8')) as Transcript,
    people: personOf.map((person) => people[person]!.id),
    themes: Object.fromEntries(
      rows.themes.map(({ id }, theme) => [id, themes[themeOf[theme]!]!.id]),
    ),
  }
}

/** Gives the groups of a file by what they were made of; null where it is not there or another, or nothing is remembered of it. */
function groupsIn(
  out: string,
  work: string,
  path: string,
): ((key: string) => RowGroup | null) | null {
  try {
    const bytes = readFileSync(join(out, path))
    if (!path.includes(hashOf(bytes))) return null
    const known = deserialize(readFileSync(join(work, WORK_FILES.groups(path)))) as Remembered
    return (key) => {
      const own = known.get(key)
      return own ? { bytes: bytes.subarray(own.start, own.end), group: own.group } : null
    }
  } catch {
    return null
  }
}
