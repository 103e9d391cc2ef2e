import type { Draft } from '../draft/draft.ts'
import type { SaidCue } from './write-cues.ts'

/** What a file holds that tells who says what stretch by stretch, in the order in which it is said. */
export interface Said {
  readonly cues: readonly SaidCue[]
  /** What it calls itself. */
  readonly title?: string | undefined
  /** The day, as `2026-05-11`. */
  readonly date?: string | undefined
  readonly place?: string | undefined
  /** What those are who speak, by their names. */
  readonly roles?: ReadonlyMap<string, string> | undefined
}

/** A draft with the text that it is of, which was written for it. */
export interface DraftOfText {
  readonly text: string
  readonly draft: Draft
}
