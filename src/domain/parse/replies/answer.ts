import type { ReplyKind, Span } from '../../format/transcript.ts'

/** What a sentence answers. */
export interface Answer extends Span {
  readonly kind: ReplyKind
  /** Whom: people who are named (by index), the speaker before, or everybody. */
  readonly to: readonly number[] | 'before' | 'everybody'
}
