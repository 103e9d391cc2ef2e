import type { SaidCue } from './write-cues.ts'

/** What a file of timed words holds, in the order in which it is said. */
export interface Said {
  readonly cues: readonly SaidCue[]
  /** What it calls itself. */
  readonly title?: string | undefined
}
