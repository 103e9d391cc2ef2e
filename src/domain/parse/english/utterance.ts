import type { Kind, ReplyKind, Span } from '../../format/transcript.ts'
import type { DraftWarning } from '../draft/draft.ts'
import type { Person } from './person.ts'

/** What one or several together put forward in one go. */
export interface Utterance {
  readonly persons: readonly Person[]
  readonly pieces: Span[]
  /** The words that give the word; null where it goes on without. */
  readonly cue: Span | null
  readonly kind: Kind | null
  /** Index of the block. */
  readonly block: number
  /** What announced the list that it is an item of. */
  readonly head?: Utterance
  readonly item: boolean
  readonly thing: boolean
}

/** Who answers whom, and the words that say so. */
export interface Reply {
  readonly from: Person
  readonly to: Person
  readonly kind: ReplyKind
  readonly span: Span
  /** The motion that is seconded. */
  readonly motion?: Utterance
}

export interface Told {
  readonly utterances: readonly Utterance[]
  readonly replies: readonly Reply[]
  readonly warnings: readonly DraftWarning[]
}
