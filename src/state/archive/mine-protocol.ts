import type { ArchiveFault } from '../../domain/archive/archive-fault.ts'
import type { Localized } from '../../domain/format/transcript.ts'
import type { ShelfFailure } from '../own/shelf-failure.ts'

/** A meeting of the reader's own that is not among those that the archive has, and why. */
export interface LeftOut {
  /** Null where not even that can be read. */
  readonly title: Localized | null
  /** It cannot be read; or it is of a text of which a meeting that was saved later is there. */
  readonly why: 'damaged' | 'same-text'
}

/** Why the reader's meetings make no archive: what the shelf says, that it has none, or that the worker broke. */
export type MineFailure = ShelfFailure | 'none' | 'died'

/** What the worker is asked for, once it has opened: bytes of a file, `end` not included. */
export interface MineRequest {
  readonly job: number
  readonly path: string
  readonly start: number
  readonly end?: number | undefined
}

/** What the worker tells: how many meetings it has read; that it is open, or why not; then an answer to each request. */
export type MineTold =
  | { readonly read: number; readonly of: number }
  | { readonly leftOut: readonly LeftOut[] }
  | { readonly failure: MineFailure }
  | { readonly job: number; readonly bytes: Uint8Array }
  | { readonly job: number; readonly fault: ArchiveFault['code'] }
