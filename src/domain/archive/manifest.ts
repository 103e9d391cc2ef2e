import type { ArchiveSummary } from './archive.ts'

/** The one file of an archive that is asked for by its name. */
export const MANIFEST = 'index.json'

export const ARCHIVE_FORMAT = 'reyi/archive@1'

/** A table of the archive: its path, where its index begins and where it ends, in bytes. */
export type TableFile = readonly [path: string, index: number, size: number]

/** The meetings of some years, with the table of the words of their points. */
export interface SegmentFile {
  /** Keys of its first and last meeting, both included. */
  readonly from: string
  readonly to: string
  readonly points: number
  /** How many points each year has, oldest first; an empty year has the meetings without a day. */
  readonly years: readonly (readonly [year: string, points: number])[]
  readonly words: TableFile
  readonly meetings: TableFile
  /** Its points as Parquet, for other programs; none of an archive in memory. */
  readonly parquet?: string
}

/** `index.json` of an archive. */
export interface Manifest {
  readonly format: typeof ARCHIVE_FORMAT
  readonly summary: ArchiveSummary
  /** Oldest first. */
  readonly segments: readonly SegmentFile[]
  /** A key is in the table whose number is its CRC-32 modulo their number, which is a power of two. */
  readonly people: readonly TableFile[]
  readonly themes: readonly TableFile[]
  readonly names: TableFile
}

/** The manifest in parsed JSON; null where it is none. */
export const readManifest = (data: unknown): Manifest | null =>
  isFields(data) &&
  data.format === ARCHIVE_FORMAT &&
  isFields(data.summary) &&
  [data.people, data.themes].every((files) => Array.isArray(files) && files.every(isFile)) &&
  isFile(data.names) &&
  Array.isArray(data.segments) &&
  data.segments.every(
    (segment) => isFields(segment) && isFile(segment.words) && isFile(segment.meetings),
  )
    ? (data as unknown as Manifest)
    : null

const isFields = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null

/** Nothing above the archive is read. */
const PATH = /^[a-z]+\/[\w-]+\.table$/

const isFile = (data: unknown): data is TableFile =>
  Array.isArray(data) &&
  data.length === 3 &&
  typeof data[0] === 'string' &&
  PATH.test(data[0]) &&
  Number.isSafeInteger(data[1]) &&
  Number.isSafeInteger(data[2])
