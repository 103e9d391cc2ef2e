import { tableOf } from '../table/table.fixture.ts'
import { readQuery } from './query.ts'
import { makeRun } from './run.ts'
import { searchSegment } from './search-segment.ts'
import { type Facets, segmentRecords } from './write-segment.ts'

type Points = Parameters<typeof makeRun>[0]

/** A segment in memory, from the points of its meetings. */
export function segmentOf(meetings: readonly Points[], facets: Facets = new Map()) {
  const made = tableOf(segmentRecords(meetings.map(makeRun), facets))
  const words = { table: made.table, path: made.file[0], points: meetings.flat().length }
  return {
    ...made,
    words,
    /** The numbers of the points that are found. */
    find: async (typed: string, groups: readonly (readonly string[])[] = []) => [
      ...(await searchSegment(words, { clauses: readQuery(typed).clauses, facets: groups })),
    ],
  }
}
