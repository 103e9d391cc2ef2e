import type { Corpus } from '../../domain/search/corpus.ts'
import type { Finding } from '../../domain/search/search.ts'

/**
 * What the worker is sent: once what is to be searched, then pages of points, some each time that it
 * asks for more, an empty list last; and queries, of which it answers the latest. Or, in place of those, {@link READINGS}.
 */
export type Asked = Corpus | readonly Uint8Array[] | Query | typeof READINGS | Unspelt | SpeltOut
export interface Query {
  readonly number: number
  readonly query: string
}
/** Asks for the pinyin of all that is to be searched; it is answered once, with `Readings`, or with the words again. */
export const READINGS = 'readings'
/** What the worker says when it has read the pages that it has, and one that spells when it begins. */
export const MORE = 'more'

/**
 * What a worker that searches has to have in pinyin: each text, and whether it is a name. Another one is sent it,
 * which ends with its answer, since the dictionary takes more memory than a meeting.
 */
export interface Unspelt {
  readonly unspelt: readonly (readonly [text: string, isName: boolean])[]
}
/** Of each text its syllables with spaces between; null where the dictionary cannot be had. */
export interface SpeltOut {
  readonly spelt: readonly string[] | null
}

/** What it answers. */
export interface Told {
  readonly number: number
  readonly query: string
  readonly finding: Finding
  /** False while the dictionary of pinyin is still on its way; then another answer follows. */
  readonly complete: boolean
  /**
   * False while points are still looked through; then another answer follows, and `finding.points` ends
   * where the looking has come to.
   */
  readonly isWhole: boolean
}
