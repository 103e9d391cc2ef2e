import type { CatalogueEntry } from '../../domain/format/catalogue.ts'
import type { Problem } from '../../domain/format/problem.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { OwnMeeting, ShelfFailure } from '../own/meeting-shelf.ts'

/** Why a large transcript was not read; sizes in bytes. */
export type NotLoaded =
  | { readonly is: 'too-large'; readonly size: number; readonly limit: number }
  | { readonly is: 'cancelled' }
  /** The worker's script could not be fetched, or it broke, for want of memory for instance. */
  | { readonly is: 'died' }

/** Why a meeting could not be opened; `file` is its path on this site. */
export type OpenFailure = { readonly file: string } & (
  | { readonly code: 'missing' }
  /** What reads it could not be fetched. */
  | { readonly code: 'part' }
  | { readonly code: 'empty' | 'not-utf8' }
  | { readonly code: 'unreachable' }
  | { readonly code: 'broken'; readonly line: number; readonly column: number }
  | { readonly code: 'invalid'; readonly problems: readonly Problem[] }
  | { readonly code: 'not-catalogue' }
  | { readonly code: 'not-loaded'; readonly why: NotLoaded }
  /** A meeting of the reader's own; `file` is its id. */
  | { readonly code: 'own'; readonly why: ShelfFailure }
)

export interface Opened {
  readonly meeting: Meeting
  /** The meetings that the site offers; empty where it has no list. */
  readonly catalogue: readonly CatalogueEntry[]
  readonly path: string
  /** Set where it is the reader's own. */
  readonly own?: Omit<OwnMeeting, 'transcript'>
  /** Characters that would not be seen (`U+202E`): a sign stands for each of them. */
  readonly hidden: readonly string[]
}

export type Opening = { readonly ok: true; readonly opened: Opened } | FailedOpening
export interface FailedOpening {
  readonly ok: false
  readonly failure: OpenFailure
}

/** What came of reading a transcript. */
export type MeetingRead =
  | ({ readonly ok: true; readonly meeting: Meeting } & Pick<Opened, 'hidden'>)
  | FailedOpening
