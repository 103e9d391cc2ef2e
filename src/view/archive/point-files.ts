import type { Archive, Excerpt } from '../../domain/archive/archive.ts'
import {
  type WordOf,
  writeDiscourseOf,
  writeGraphmlOf,
} from '../../domain/archive/export/networks.ts'
import {
  type PointRows,
  writeCsvOf,
  writeJsonLinesOf,
  writeParquetOf,
} from '../../domain/archive/export/point-rows.ts'
import { type ArchiveChoice, MINE } from '../../state/archive/archive-choice.ts'
import { meetingAddress } from './meetingAddress.ts'

interface Made extends PointRows {
  readonly title: string
  readonly wordOf: WordOf
}

interface PointFile {
  readonly extension: string
  /** What stands in the file's name besides what it is of. */
  readonly what?: string
  readonly mediaType: string
  readonly write: (
    excerpts: AsyncIterable<Excerpt>,
    made: Made,
  ) => AsyncIterable<string | Uint8Array<ArrayBuffer>>
}

/** As what points of an archive can be written, in the order in which they are offered; the messages have a name for each. */
export const POINT_FILES = {
  csv: { extension: 'csv', mediaType: 'text/csv;charset=utf-8', write: writeCsvOf },
  jsonl: { extension: 'jsonl', mediaType: 'application/jsonl', write: writeJsonLinesOf },
  parquet: {
    extension: 'parquet',
    mediaType: 'application/vnd.apache.parquet',
    write: writeParquetOf,
  },
  graphml: {
    extension: 'graphml',
    mediaType: 'application/xml',
    write: (excerpts, { title, wordOf }) => writeGraphmlOf(excerpts, title, wordOf),
  },
  discourse: {
    extension: 'csv',
    what: 'discourse',
    mediaType: 'text/csv;charset=utf-8',
    write: (excerpts, { wordOf }) => writeDiscourseOf(excerpts, wordOf),
  },
} as const satisfies Record<string, PointFile>

export type PointFormat = keyof typeof POINT_FILES

/** What files are made of that the page shows so. */
export const madeOf = (
  { summary }: Archive,
  choice: ArchiveChoice,
  title: string,
  wordOf: WordOf,
): Made => ({
  title,
  wordOf,
  languages: summary.languages,
  linkTo: ({ meeting }, point) =>
    // Nobody else has the reader's own meetings.
    choice.archive === MINE
      ? null
      : new URL(meetingAddress(choice, meeting, point), document.baseURI).href,
})
