import type { Draft, DraftPoint } from '../draft/draft.ts'
import type { AssignedThemes } from './assigned-themes.ts'
import { bookThemes } from './book-themes.ts'
import type { Lexicon } from './lexicon.ts'

/** Of its own words a point keeps this many themes: what a word merely touches is no theme. */
const MOST_OWN = 3

/** The themes whose words the lexicons have; null where fewer than a share of the points have some. */
export function lexiconThemes(
  draft: Draft,
  lexicons: readonly Lexicon[],
  wording: (point: DraftPoint) => string,
  least: number,
): AssignedThemes | null {
  const points = draft.points.map((point) => ({
    speech: point.speech,
    text: wording(point),
    span: point.span,
  }))
  const holding = new Set(
    lexicons.flatMap(({ groups }) => groups.filter(({ holds }) => holds).map(({ id }) => id)),
  )
  return bookThemes(points, lexicons, { most: MOST_OWN, holding, least })
}
