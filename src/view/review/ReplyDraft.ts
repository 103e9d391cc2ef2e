import { createContext } from 'react'
import type { Span } from '../../domain/format/transcript.ts'

/** A reply that is about to be added: who answers, and the words if they were selected. */
export interface ReplyDraft {
  readonly speaker: string
  readonly span?: Span
}

/** What the fields of replies need beside the desk: it changes as text is selected, the desk does not. */
export interface ReplyDesk {
  /** The part of the text that is selected. */
  readonly selected: Span | null
  readonly draft: ReplyDraft | null
  readonly begin: (draft: ReplyDraft | null) => void
}

export const ReplyDeskContext = createContext<ReplyDesk>({
  selected: null,
  draft: null,
  begin: () => {},
})
