import type { ArchiveSummary } from './archive.ts'

/** The one file of an archive that is asked for by its name. */
export const MANIFEST = 'index.json'

export const ARCHIVE_FORMAT = 'reyi/archive@5'

/**
 * A table of the archive: its path, where begins what stands behind the pages of its index, and where it ends, in bytes; its end
 * in base 64, so that it needs not be asked for: from there on, or, of a short index, its pages too.
 */
export type TableFile = readonly [path: string, index: number, size: number, inlined?: string]

/** Meetings of a stretch of time: the words of their points, and all else that is known of them. */
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
