import type { Edit } from '../../domain/edit/edit.ts'
import type { Span, Transcript } from '../../domain/format/transcript.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { Places } from '../../domain/source/align.ts'
import type { Choose } from '../../state/address/choice.ts'

/** What is confirmed, and the way from point to point that is not. */
export interface Confirming {
  /** The ids of the points that a person has confirmed. */
  readonly confirmed: ReadonlySet<string>
  /** Confirms the chosen point and goes on to the next that nobody has confirmed. */
  readonly confirm: () => void
  /** Goes to the next point that nobody has confirmed, or to the one before. */
  readonly toUnconfirmed: (by: 1 | -1) => void
  /** Goes to the point after the chosen one, or to the one before, where there is one. */
  readonly walk: (by: 1 | -1) => void
}

/** What every part of the review works with. */
export interface Desk {
  readonly meeting: Meeting
  readonly transcript: Transcript
  /** The source's text, and the stretches in which it is drawn. */
  readonly text: string
  readonly stretches: readonly Span[]
  /** Where each point stands in it. */
  readonly places: Places['points']
  /** Numbers of the chosen speaker and point. */
  readonly speaker: number | null
  readonly point: number | null
  readonly choose: Choose
  /**
   * Makes a correction, says what became of it and shows what it was about; `on` joins it to the
   * one before. Whether it was made.
   */
  readonly act: (edit: Edit, on?: boolean) => boolean
  /** Makes a passage a point of whoever probably says it. */
  readonly makePoint: (span: Span) => void
  readonly confirming: Confirming
}
