import type { MeetingRows } from '../domain/archive/build/meeting-rows.ts'
import type { PointPlaces } from '../domain/archive/build/segment-meetings.ts'

/** A piece of building an archive that needs nothing of the others, in JSON: any worker does it, with the same result. */
export type Task = MapTask | WordsTask

/** Reads a file as a meeting, and puts what the archive needs of it into the folder of work. */
export interface MapTask {
  readonly do: 'map'
  readonly file: string
  readonly work: string
}

/** Merges the words of the meetings of a segment, in order of time, into a table. */
export interface WordsTask {
  readonly do: 'words'
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

/** What came of a task. */
export type Done =
  | {
      readonly ok: true
      readonly do: 'map'
      readonly hash: string
      readonly id: string
      readonly byRules: boolean
    }
  | {
      readonly ok: true
      readonly do: 'words'
      readonly hash: string
      readonly index: number
      readonly size: number
    }
  /** `error` is a line for people. */
  | { readonly ok: false; readonly error: string }

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
