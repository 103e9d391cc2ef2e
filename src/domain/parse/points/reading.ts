import type { Kind, Span } from '../../format/transcript.ts'
import type { Quote } from '../marks/quotes.ts'

/** A point in a stretch of what one speaker says. */
export interface Found {
  readonly span: Span
  readonly kind: Kind
  readonly heading?: string
}

/** How a genre makes points of what stands around lists and in their items; offsets are into its text. */
export interface Reading {
  /** Words outside lists; `told` is what those that give the word say of the first of them: 某某建议，…. */
  free(from: number, to: number, quotes: readonly Quote[], told: Kind | null): readonly Found[]
  /** An item whose words begin at `words`, after its ordinal; `cue` is what the head of the list says it is. */
  item(from: number, words: number, to: number, cue: Kind | null): readonly Found[]
}
