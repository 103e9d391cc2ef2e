import type { Edit } from '../../domain/edit/edit.ts'
import type { Span, Transcript } from '../../domain/format/transcript.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { Choose } from '../../state/address/choice.ts'
import type { Confirming } from './useConfirming.ts'

/** What every part of the review works with. */
export interface Desk {
  readonly meeting: Meeting
  readonly transcript: Transcript
  /** The source's text, and the stretches in which it is drawn. */
  readonly text: string
  readonly stretches: readonly Span[]
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
