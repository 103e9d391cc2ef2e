import { basename } from 'node:path'
import type { PersonRef, ThemeRef } from '../domain/archive/archive.ts'
import type { TableFile } from '../domain/archive/manifest.ts'
import type { SubjectKind } from '../domain/archive/pages/archive-site.ts'
import type { MeetingHead } from '../domain/archive/write/meeting-rows.ts'
import type { Body } from '../domain/archive/write/with-body.ts'
import type { Display } from '../i18n/language.ts'
import type { MadePage } from './archive-pages-made.ts'

/** A piece of building an archive that needs nothing of the others, in JSON: any worker does it, with the same result. */
export type Task = MapTask | SegmentTask | PagesTask

/** Reads a file as a meeting, and puts what the archive needs of it into the folder of work. */
export interface MapTask {
  readonly do: 'map'
  readonly file: string
  readonly work: string
  /** The paths of what is read with it, such as lists of people. */
  readonly companions?: readonly string[]
  /** Of which body it is where the file tells none. */
  readonly body?: Body
}

/** Writes the files of a segment. */
export interface SegmentTask {
  readonly do: 'segment'
  /** What its files are known by; in the folder of work they are named so until they are put in their place. */
  readonly key: string
  /** The archive. */
  readonly out: string
  readonly work: string
  readonly segment: SegmentOfWork
  readonly cast: string
  /** The segment of before that has most of these meetings, where there is one. */
  readonly before?: SegmentBefore
}

/** A segment that is in the archive: what is the same in it need not be made again. */
export interface SegmentBefore {
  /** The hash of all that it is made of but for these: who, what and where. */
  readonly cast: string
  /** What its meetings are kept by, in order of time. */
  readonly hashes: readonly string[]
  readonly files: SegmentFiles
}

/** A segment as plain data: its meetings by what is kept of them, in order of time. */
export interface SegmentOfWork {
  /** Of all texts of the archive. */
  readonly languages: readonly string[]
  readonly meetings: readonly {
    readonly hash: string
    readonly path: string
    /** Per speaker and per theme of the meeting the place in `people` and in `themes`. */
    readonly personOf: readonly number[]
    readonly themeOf: readonly number[]
  }[]
  readonly people: readonly PersonRef[]
  readonly themes: readonly ThemeRef[]
}

/** The files of a segment: its words, its meetings, and its points as Parquet. */
export interface SegmentFiles {
  readonly words: TableFile
  readonly meetings: TableFile
  readonly points: TableFile
}

/** What a table of meetings was made of: the path of the one before, and of its records those that are others, by hashes of what stands there now. */
export interface PatchedRecords {
  readonly before: string
  readonly others: readonly (readonly [key: string, hash: string])[]
}

/** Writes pages of people or themes of an archive that is whole but for them. */
export interface PagesTask {
  readonly do: 'pages'
  readonly out: string
  /** How the archive's folder is called, where it will stand (an address that ends with a slash), and what pages speak. */
  readonly site: {
    readonly name: string
    readonly url: string | null
    readonly display: Display
  }
  readonly of: SubjectKind
  readonly ids: readonly string[]
}

/** What came of a task. */
export type Done =
  | {
      readonly ok: true
      readonly do: 'map'
      readonly hash: string
      /** A hash of all that an archive needs of the meeting but for its words and where these stand. */
      readonly shape: string
      readonly head: MeetingHead
      readonly byRules: boolean
    }
  | {
      readonly ok: true
      readonly do: 'segment'
      readonly files: SegmentFiles
      readonly patched?: PatchedRecords
    }
  | { readonly ok: true; readonly do: 'pages'; readonly pages: readonly MadePage[] }
  /** `error` is a line for people. */
  | { readonly ok: false; readonly error: string }

/** Raised where what is kept of the same meeting becomes other than before. */
export const KEPT_VERSION = 6

/** The files of a task in the folder of work: of a meeting by the hash of its transcript, of a segment by its key. */
export const WORK_FILES = {
  kept: (hash: string) => `${hash}.kept`,
  transcript: (hash: string) => `${hash}.transcript`,
  /** Who, what and where a segment is made of, by its hash. */
  cast: (hash: string) => `${hash}.cast`,
  made: (key: string, kind: keyof SegmentFiles) => `${key}.${kind}.made`,
  /** Of what groups of rows Parquet is made, by its path in the archive. */
  groups: (path: string) => `${basename(path, '.parquet')}.groups`,
} as const
