import type { Corpus } from '../../domain/search/corpus.ts'
import type { Finding } from '../../domain/search/search.ts'

/**
 * What the worker is sent: once what is to be searched, then pages of points, some each time that it
 * asks for more, an empty list last; and queries.
 */
export type Asked = Corpus | readonly Uint8Array[] | Query
export interface Query {
  readonly number: number
  readonly query: string
}
/** What the worker says when it has read the pages that it has. */
export const MORE = 'more'

/** What it answers. */
export interface Told {
  readonly number: number
  readonly query: string
  readonly finding: Finding
  /** False while the dictionary of pinyin is still on its way; then another answer follows. */
  readonly complete: boolean
}
