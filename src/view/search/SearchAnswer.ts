import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { Finding } from '../../domain/search/search.ts'
import type { Marks } from '../parts/Marks.tsx'

/** What came of searching a meeting. */
export interface SearchAnswer {
  readonly meeting: Meeting
  readonly query: string
  /** Null where the search broke down. */
  readonly finding: Finding | null
  /** False while more may be found. */
  readonly complete: boolean
  /** False while points are still looked through; `finding.points` then has the first of them only. */
  readonly isWhole: boolean
  /** For the picture, where a text keeps its room; and for the pane, which shows other wordings too. */
  readonly marks: Marks
  readonly paneMarks: Marks
  /** Searches once more. */
  readonly again: () => void
}
