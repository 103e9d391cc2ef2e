import { isFound } from './is-found.ts'
import type { Theme, Transcript } from './transcript.ts'

type Checked = Pick<Transcript, 'checked'>

/** The ids of the points that a person has confirmed. */
export const confirmedPoints = ({ checked = [] }: Checked): ReadonlySet<string> =>
  new Set(checked.flatMap(({ what, id }) => (what === 'point' ? [id] : [])))

/** How much of what a program made a person has confirmed, and how much there is. */
export interface Confirmed {
  readonly points: number
  readonly allPoints: number
  /** Of the themes that a program found. */
  readonly themes: number
  readonly allThemes: number
}

export function countConfirmed(transcript: {
  readonly points: { readonly length: number }
  readonly themes: readonly Theme[]
  readonly checked?: Transcript['checked']
}): Confirmed {
  const { points, themes, checked = [] } = transcript
  const ids = new Set(checked.flatMap(({ what, id }) => (what === 'theme' ? [id] : [])))
  const found = themes.filter(isFound)
  return {
    points: confirmedPoints({ checked }).size,
    allPoints: points.length,
    themes: found.filter(({ id }) => ids.has(id)).length,
    allThemes: found.length,
  }
}

/** Whether it is a question how much is confirmed: a program found themes, or a person has confirmed points. */
export function hasGuesses(transcript: Parameters<typeof countConfirmed>[0]): boolean {
  const { points, allThemes } = countConfirmed(transcript)
  return points > 0 || allThemes > 0
}
