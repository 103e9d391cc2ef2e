import { listOf } from './adjacency.ts'
import type { Meeting } from './meeting.ts'

/** A theme that several of the compared speakers touch. */
export interface SharedTheme {
  readonly theme: number
  /** Per compared speaker, in their order: the points on it; empty for those who leave it out. */
  readonly points: readonly (readonly number[])[]
}

export interface OwnTheme {
  readonly theme: number
  readonly points: readonly number[]
}

export interface SpeakersCompared {
  /** Touched by all of them first, then by fewer; as shown among equals. */
  readonly shared: readonly SharedTheme[]
  /** Per compared speaker: the themes that nobody else of them touches. */
  readonly own: readonly (readonly OwnTheme[])[]
}

/** Sets speakers side by side, theme by theme: those of `points` that are on the given themes. */
export function compareSpeakers(
  meeting: Meeting,
  points: Int32Array,
  speakers: readonly number[],
  themes: readonly number[],
): SpeakersCompared {
  const rows = new Map(
    themes.map((theme) => [theme, { theme, points: speakers.map((): number[] => []) }]),
  )
  for (const point of points) {
    const column = speakers.indexOf(meeting.speakerOf[point]!)
    if (column < 0) continue
    for (const theme of listOf(meeting.themesOf, point)) {
      rows.get(theme)?.points[column]?.push(point)
    }
  }
  const touching = (row: SharedTheme) => row.points.filter((own) => own.length > 0).length
  const all = [...rows.values()]
  return {
    shared: all.filter((row) => touching(row) > 1).sort((a, b) => touching(b) - touching(a)),
    own: speakers.map((_, column) =>
      all
        .filter((row) => touching(row) === 1 && row.points[column]!.length > 0)
        .map((row) => ({ theme: row.theme, points: row.points[column]! })),
    ),
  }
}
