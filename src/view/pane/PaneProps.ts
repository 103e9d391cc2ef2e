import type { Filter } from '../../domain/meeting/filter.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { Choice, Choose } from '../../state/address/choice.ts'

/** What the reading pane reads from. */
export interface PaneProps {
  readonly meeting: Meeting
  /** The points that the filter leaves, ascending. */
  readonly points: Int32Array
  readonly filter: Filter
  readonly choice: Choice
  readonly speaker: number | null
  readonly point: number | null
  readonly choose: Choose
}
