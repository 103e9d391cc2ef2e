import { ALL_MEETINGS, unpackMeetings } from '../domain/archive/records/meeting-record.ts'
import { patchedTable } from '../domain/archive/table/patched-table.ts'
import type { WholeTable } from '../domain/archive/table/read-whole.ts'
import type { WrittenTable } from '../domain/archive/table/write-table.ts'
import { changedRecords } from '../domain/archive/words/patch-segment.ts'
import { movedRecords } from '../domain/archive/write/moved-records.ts'
import { type Kept, readKept } from './archive-kept.ts'
import { pointsTable } from './archive-parquet.ts'
import type { ChangedMeeting } from './archive-segment-there.ts'
import type { PatchedRecords, SegmentFiles, SegmentTask } from './archive-task.ts'
import { hashOf } from './hash-of.ts'

type SaidOtherwise = Readonly<Record<keyof SegmentFiles, WrittenTable>> & {
  readonly patched: PatchedRecords
}

/**
 * The tables of a segment of which some meetings say the same in other words, made of those that are there: of the other meetings next to nothing is read. Null where more is
 * other, or words have become common or are so no more. Rejects where a table is damaged.
 */
export async function saidOtherwise(
  task: SegmentTask,
  words: WholeTable,
  rows: WholeTable,
  changed: readonly ChangedMeeting[],
): Promise<SaidOtherwise | null> {
  const { work, segment, cast, before } = task
  const isSame = changed.every(({ was, is }) => plain(was) === plain(is))
  const list = await rows.get(ALL_MEETINGS)
  if (cast !== before?.cast || !isSame || !list) return null
  const points = unpackMeetings(list).map(([, count]) => count)
  const runs = changed.map(({ place, was, is }) => ({
    first: sumOf(points.slice(0, place)),
    before: was.run,
    after: is.run,
  }))
  const others = await changedRecords(words, sumOf(points), runs, null)
  const moved = await movedRecords(
    rows,
    changed.map(({ place, is }) => {
      const { hash, path, personOf, themeOf } = segment.meetings[place]!
      return {
        key: is.head.key,
        places: { ...is.places, path },
        hash,
        people: personOf.map((person) => segment.people[person]!.id),
        themes: themeOf.map((theme) => segment.themes[theme]!.id),
      }
    }),
  )
  if (!others || !moved) return null
  return {
    words: await patchedTable(words, others),
    meetings: await patchedTable(rows, moved),
    points: pointsTable(task, points, (place) => {
      return readKept(work, segment.meetings[place]!.hash).head
    }),
    patched: {
      before: before.files.meetings[0],
      others: Array.from(moved, ([key, value]) => [key, hashOf(value)] as const),
    },
  }
}

/** All that is kept of a meeting but for its words and where they stand. */
const plain = ({ head, columns }: Kept) => JSON.stringify([head, columns])

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0)
