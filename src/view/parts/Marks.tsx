import { createContext, type ReactNode, use } from 'react'
import type { Localized } from '../../domain/format/transcript.ts'
import type { Wording } from '../../i18n/language.ts'

/** What a search found in the texts that are shown; it is loaded with the search. */
export interface Marks {
  /** The piece of a text that begins at `start` (UTF-16), with what was found in it marked. */
  readonly mark: (text: string, piece: string, start: number) => ReactNode
  /** The wordings that are not shown but have what those shown have not. */
  readonly along: (of: Localized, shown: readonly Wording[]) => readonly Wording[]
}

/** Null where nothing is searched for. */
export const MarksContext = createContext<Marks | null>(null)

/** A text, or the piece of it that begins at `start`, with what the search found marked. */
export function Marked(props: { text: string; piece?: string; start?: number }): ReactNode {
  const { text, piece = text, start = 0 } = props
  return use(MarksContext)?.mark(text, piece, start) ?? piece
}
