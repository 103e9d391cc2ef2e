import type { Theme, ThemeGroup } from '../format/transcript.ts'

/** Themes that were found in the words of a meeting, or recognised by a codebook, for its points in order. */
export interface FoundAgain {
  readonly groups: readonly ThemeGroup[]
  readonly themes: readonly Theme[]
  /**
   * The numbers of the themes of each point, the main one first, one point after the other in `items`, and where those
   * of each point begin in it; plain data that goes from a worker to the page in little time.
   */
  readonly ofPoint: { readonly starts: readonly number[]; readonly items: readonly number[] }
}

/** The numbers of the themes of a point. */
export const foundOf = (
  { ofPoint: { starts, items } }: FoundAgain,
  point: number,
): readonly number[] => items.slice(starts[point], starts[point + 1])
