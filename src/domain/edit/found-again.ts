import type { Theme, ThemeGroup } from '../format/transcript.ts'
import type { Adjacency } from '../meeting/adjacency.ts'

/** Themes that were found in the words of a meeting, or recognised by a codebook, for its points in order. */
export interface FoundAgain {
  readonly groups: readonly ThemeGroup[]
  readonly themes: readonly Theme[]
  /** For each point the numbers of its themes, the main one first. */
  readonly ofPoint: Adjacency
}
