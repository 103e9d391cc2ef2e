import type { Localized } from '../../format/transcript.ts'
import type { DraftPoint } from '../draft/draft.ts'

/** How a draft is worded. */
export interface Wording {
  /** A point's words. */
  readonly words: (point: DraftPoint) => string
  /** A label in the language of the source. */
  readonly localize: (text: string) => Localized
}
