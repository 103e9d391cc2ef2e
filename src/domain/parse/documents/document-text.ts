import type { Span } from '../../format/transcript.ts'
import type { CodedProject } from '../draft/coded-project.ts'
import type { DraftWarning } from '../draft/draft.ts'
import type { Cell } from '../table/cells.ts'
import type { MatchedColumns } from '../table/columns.ts'

/** A table whose first row names its columns; the rows follow that one, their cells are in the text. */
export interface DocumentTable {
  readonly columns: MatchedColumns
  readonly header: readonly Cell[]
  readonly rows: readonly (readonly Cell[])[]
}

/** What a document says of itself beside its text. */
export interface DocumentFacts {
  readonly title?: string
  /** A day, `2026-03-17`. */
  readonly date?: string
  readonly publisher?: string
  /** Its address on the web. */
  readonly url?: string
}

/**
 * A document as text, normalised, and what of it is not to be read as lines of a text. All spans are
 * into the text, ascend and do not overlap.
 */
export interface DocumentText {
  readonly text: string
  readonly tables: readonly DocumentTable[]
  /** Words beside the text, which no speaker before them says: notes, boxes, rows of figures. */
  readonly apart: readonly Span[]
  /** Lines that no document has: they say what stands under them. */
  readonly headings: readonly Span[]
  /** Lines that the document marks as headings, each without white space before it. */
  readonly headlines?: readonly Span[]
  /** Lines that the document marks as the name of who says what stands below. */
  readonly labels?: readonly Span[]
  readonly warnings: readonly DraftWarning[]
  readonly facts?: DocumentFacts
  /** Where its pages begin in the text, and where the last one ends. */
  readonly pages?: readonly number[]
  /** What somebody has marked in it. */
  readonly coded?: CodedProject
}
