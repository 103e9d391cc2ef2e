import type { SubjectKind } from '../domain/archive/pages/archive-site.ts'
import type { MeetingRows } from '../domain/archive/write/meeting-rows.ts'
import type { PointPlaces } from '../domain/archive/write/segment-meetings.ts'
import type { Body } from '../domain/archive/write/with-body.ts'
import type { Display } from '../i18n/language.ts'
import type { MadePage } from './archive-pages-made.ts'

/** A piece of building an archive that needs nothing of the others, in JSON: any worker does it, with the same result. */
export type Task = MapTask | WordsTask | PointsTask | PagesTask

/** Reads a file as a meeting, and puts what the archive needs of it into the folder of work. */
export interface MapTask {
  readonly do: 'map'
  readonly file: string
  readonly work: string
  /** Of which body it is where the file tells none. */
  readonly body?: Body
}

/** Merges the words of the meetings of a segment, in order of time, into a table. */
export interface WordsTask {
  readonly do: 'words'
  /** What the file is known by. */
  readonly key: string
  readonly work: string
  readonly meetings: readonly {
    readonly hash: string
    /** Ids of the archive per speaker and per theme of the meeting. */
    readonly people: readonly string[]
    readonly themes: readonly string[]
  }[]
  /** Where the table is put. */
  readonly to: string
}

/** Writes the points of a segment as Parquet, for other programs. */
export interface PointsTask {
  readonly do: 'points'
  readonly key: string
  /** The archive. */
  readonly out: string
  readonly work: string
  readonly languages: readonly string[]
  readonly meetings: readonly {
    readonly key: string
    readonly hash: string
    readonly path: string
    readonly people: readonly string[]
    readonly themes: Readonly<Record<string, string>>
  }[]
  readonly to: string
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
      readonly id: string
      readonly byRules: boolean
    }
  | FileDone<'words'>
  | FileDone<'points'>
  | { readonly ok: true; readonly do: 'pages'; readonly pages: readonly MadePage[] }
  /** `error` is a line for people. */
  | { readonly ok: false; readonly error: string }

/** A file that was written: the hash and size of its content, and of a table where its index begins. */
interface FileDone<Kind extends 'words' | 'points'> {
  readonly ok: true
  readonly do: Kind
  readonly hash: string
  readonly index: number
  readonly size: number
}

/** Raised where what is kept of the same meeting becomes other than before. */
export const KEPT_VERSION = 2

/** What a mapped meeting leaves in the folder of work, as JSON; its words beside it. */
export interface MappedFile {
  readonly rows: MeetingRows
  readonly places: PointPlaces
}

/** The files of a mapped meeting in the folder of work, by the hash of its transcript. */
export const WORK_FILES = {
  mapped: (hash: string) => `${hash}.json`,
  run: (hash: string) => `${hash}.words`,
  transcript: (hash: string) => `${hash}.transcript`,
} as const
