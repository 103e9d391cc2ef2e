import type { AssignedThemes } from './assigned-themes.ts'
import { bookThemes, type WordedPoint } from './book-themes.ts'
import type { Lexicon } from './lexicon.ts'

/** Of its own words a point keeps this many themes: what a word merely touches is no theme. */
const MOST_OWN = 3

/** The themes whose words the lexicons have; null where fewer than a share of the points have some. */
export function lexiconThemes(
  points: readonly WordedPoint[],
  lexicons: readonly Lexicon[],
  least: number,
): AssignedThemes | null {
  const holding = new Set(
    lexicons.flatMap(({ groups }) => groups.filter(({ holds }) => holds).map(({ id }) => id)),
  )
  return bookThemes(points, lexicons, { most: MOST_OWN, holding, least })
}
