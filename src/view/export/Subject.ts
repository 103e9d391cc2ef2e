import type { Filter } from '../../domain/meeting/filter.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { Display } from '../../i18n/language.ts'
import type { Choice } from '../../state/address/choice.ts'

/** What is to be written: points of a meeting, and the choice that left them. */
export interface Subject {
  readonly meeting: Meeting
  readonly points: Int32Array
  readonly filter: Filter
  readonly choice: Choice
  readonly display: Display
}
