import { type CrossTab, touchedBy } from './crosstab.ts'

/** Who touches what at all, over some of the themes. */
export interface Coverage {
  readonly themes: readonly number[]
  /** Per theme (by number, not by place in `themes`): how many speakers touch it. */
  readonly reach: Int32Array
  /** Per speaker: how many of the themes they touch. */
  readonly breadth: Int32Array
  /** What it sums up: of these themes and others. */
  readonly tab: CrossTab
}

/** Sums up a cross-tabulation of so many speakers over some of `allThemes` themes. */
export function coverageOf(
  tab: CrossTab,
  speakers: number,
  allThemes: number,
  themes: readonly number[],
): Coverage {
  const reach = new Int32Array(allThemes)
  const breadth = new Int32Array(speakers)
  const isAmong = new Set(themes)
  for (let speaker = 0; speaker < speakers; speaker++) {
    for (const theme of touchedBy(tab, speaker)) {
      if (!isAmong.has(theme)) continue
      reach[theme]!++
      breadth[speaker]!++
    }
  }
  return { themes, reach, breadth, tab }
}

/** The themes by how few speakers touch them; equal ones as shown. */
export const leastTouched = ({ themes, reach }: Coverage): number[] =>
  themes.toSorted((a, b) => reach[a]! - reach[b]!)

/** The speakers who leave out any of the themes, in order. */
export const leavingOut = ({ breadth, themes }: Coverage): number[] =>
  [...breadth.keys()].filter((speaker) => breadth[speaker]! < themes.length)

/** The themes that a speaker says nothing on, as shown. */
export function leftOutBy({ themes, tab }: Coverage, speaker: number): number[] {
  const touched = new Set(touchedBy(tab, speaker))
  return themes.filter((theme) => !touched.has(theme))
}

/** The speakers who touch exactly one of some themes (the fields, say), and which one. */
export function touchingOnlyOne(
  { breadth, tab }: Coverage,
  among: readonly number[],
): { speaker: number; theme: number }[] {
  const isAmong = new Set(among)
  return Array.from(breadth, (_, speaker) => ({
    speaker,
    own: touchedBy(tab, speaker).filter((theme) => isAmong.has(theme)),
  })).flatMap(({ speaker, own }) => (own.length === 1 ? [{ speaker, theme: own[0]! }] : []))
}
