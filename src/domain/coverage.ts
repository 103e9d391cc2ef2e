import { type CrossTab, cellTotal } from './crosstab.ts'

/** Who touches what at all, over some of the themes. */
export interface Coverage {
  readonly themes: readonly number[]
  /** Per theme (by number, not by place in `themes`): how many speakers touch it. */
  readonly reach: Int32Array
  /** Per speaker: how many of the themes they touch. */
  readonly breadth: Int32Array
  readonly touches: (speaker: number, theme: number) => boolean
}

/** Sums up a cross-tabulation of so many speakers over the given themes. */
export function coverageOf(tab: CrossTab, speakers: number, themes: readonly number[]): Coverage {
  const reach = new Int32Array(tab.themes)
  const breadth = new Int32Array(speakers)
  const touches = (speaker: number, theme: number) => cellTotal(tab, speaker, theme) > 0
  for (let speaker = 0; speaker < speakers; speaker++) {
    for (const theme of themes) {
      if (!touches(speaker, theme)) continue
      reach[theme]!++
      breadth[speaker]!++
    }
  }
  return { themes, reach, breadth, touches }
}

/** The themes by how few speakers touch them; equal ones as shown. */
export const leastTouched = ({ themes, reach }: Coverage): number[] =>
  themes.toSorted((a, b) => reach[a]! - reach[b]!)

export interface Untouched {
  readonly speaker: number
  readonly themes: readonly number[]
}

/** The pairs never touched: per speaker, in order, the themes they say nothing on. */
export function neverTouched(coverage: Coverage): Untouched[] {
  return Array.from(coverage.breadth, (_, speaker) => ({
    speaker,
    themes: coverage.themes.filter((theme) => !coverage.touches(speaker, theme)),
  })).filter(({ themes }) => themes.length > 0)
}

/** The speakers who touch exactly one of some themes (the fields, say), and which one. */
export function touchingOnlyOne(
  coverage: Coverage,
  among: readonly number[],
): { speaker: number; theme: number }[] {
  return Array.from(coverage.breadth, (_, speaker) => ({
    speaker,
    own: among.filter((theme) => coverage.touches(speaker, theme)),
  })).flatMap(({ speaker, own }) => (own.length === 1 ? [{ speaker, theme: own[0]! }] : []))
}
