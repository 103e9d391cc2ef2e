import type { Localized } from '../../format/transcript.ts'

/** Words of a codebook by their language's tag; under `''` those of which the codebook does not say it. */
export type CodeWords = Localized

/** A code: a theme of a person's own, and the words that tell it. */
export interface Code {
  readonly label: CodeWords
  /** What to look for; at least one. */
  readonly terms: readonly string[]
  readonly group?: CodeWords
  readonly definition?: CodeWords
}

/**
 * What is wrong with a codebook. A `row` is the line of the file on which it begins, from 1; columns of XML count
 * from 1, in UTF-16 units.
 */
export type CodebookFault =
  /** The first row names no column for the codes; these are its cells. */
  | { readonly code: 'no-label-column'; readonly headers: readonly string[] }
  /** No code in it. */
  | { readonly code: 'no-codes' }
  /** A row, or a code of XML, without a name. */
  | { readonly code: 'nameless'; readonly row: number }
  /** Two codes of one name in one group. */
  | { readonly code: 'twice'; readonly row: number; readonly first: number; readonly label: string }
  | {
      readonly code: 'too-long'
      readonly row: number
      readonly column: CodebookColumn
      readonly limit: number
    }
  | { readonly code: 'too-many'; readonly of: 'codes' | 'groups'; readonly limit: number }
  | { readonly code: 'bad-xml'; readonly row: number; readonly column: number }
  /** XML, but no codebook: the name of its root. */
  | { readonly code: 'other-xml'; readonly root: string }

export type CodebookColumn = 'label' | 'terms' | 'group' | 'definition'

/** A code, and the line on which it stands. */
export interface PlacedCode extends Code {
  readonly row: number
}

export type CodesRead =
  | { readonly ok: true; readonly codes: readonly PlacedCode[] }
  | { readonly ok: false; readonly fault: CodebookFault }

export const faulty = (fault: CodebookFault): CodesRead => ({ ok: false, fault })
