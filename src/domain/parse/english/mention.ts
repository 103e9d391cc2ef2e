import type { Span } from '../../format/transcript.ts'

/** Somebody, or an office, that is named in a sentence; places are indices of its tokens. */
export interface Mention {
  readonly kind: 'person' | 'office' | 'country'
  /** Where it begins, with its article and office, and where it ends, with what stands behind the name. */
  readonly first: number
  readonly last: number
  /** Where the name alone begins and ends. */
  readonly from: number
  readonly to: number
  /** The words of the name in small letters, without forms of address and what stands behind (Jr.). */
  readonly words: readonly string[]
  /** The form of address: mr, ms. */
  readonly courtesy?: string | undefined
  /** The office word beside the name: mayor. */
  readonly office?: string | undefined
  /** UTF-16 offsets of the name, and of the office printed before and behind it. */
  readonly name: Span
  readonly before?: Span | undefined
  readonly behind?: Span | undefined
  readonly possessive: boolean
  /** Whether its clause may begin with it: nothing, a comma or a small word like `but` stands before. */
  readonly opens: boolean
}
