import type { Filter } from '../../domain/meeting/filter.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { Tally } from '../../domain/meeting/tally.ts'
import type { Choice, Choose } from '../../state/address/choice.ts'

/** What every view of a meeting gets. */
export interface ViewProps {
  readonly meeting: Meeting
  /** The points that filter and search leave, ascending. */
  readonly points: Int32Array
  readonly tally: Tally
  readonly filter: Filter
  readonly choice: Choice
  readonly speaker: number | null
  readonly choose: Choose
}
