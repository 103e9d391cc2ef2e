import type { Localized } from '../../format/transcript.ts'
import type { DraftPoint } from '../draft/draft.ts'

/** How a draft is worded. */
export interface Wording {
  /** A point's words. */
  readonly words: (point: DraftPoint) => string
  /** A label in the language of the source. */
  readonly localize: (text: string) => Localized
}

/** A point of a draft that has its words. */
export type WordedDraftPoint = DraftPoint & { readonly text: string }

/** The points of a draft with their words; those that have them already are themselves, since there may be hundreds of thousands. */
export const wordedPoints = (
  points: readonly DraftPoint[],
  words: Wording['words'],
): WordedDraftPoint[] =>
  points.map((point) => (hasWords(point) ? point : { ...point, text: words(point) }))

const hasWords = (point: DraftPoint): point is WordedDraftPoint => point.text !== undefined
