import type { ArchiveSummary } from './archive.ts'

export const ARCHIVE_FORMAT = 'reyi/archive@1'

/** A table of the archive: its path, where its index begins and where it ends, in bytes. */
export type TableFile = readonly [path: string, index: number, size: number]

/** The meetings of some years, with the table of the words of their points. */
export interface SegmentFile {
  /** Keys of its first and last meeting, both included. */
  readonly from: string
  readonly to: string
  readonly points: number
  readonly words: TableFile
  readonly meetings: TableFile
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
