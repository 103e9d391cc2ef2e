import type { Theme, ThemeGroup } from '../../format/transcript.ts'

/** The themes of a draft, and which of them each point is on. */
export interface AssignedThemes {
  readonly groups: readonly ThemeGroup[]
  readonly themes: readonly Theme[]
  /** For each point its themes, the main one first. Points may share a list, which nobody changes. */
  readonly ofPoint: readonly string[][]
}

/** No theme at all, for so many points. */
export const noThemes = (points: number): AssignedThemes => ({
  groups: [],
  themes: [],
  ofPoint: new Array<string[]>(points).fill([]),
})
