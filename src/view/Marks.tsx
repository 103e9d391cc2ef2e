import { createContext, type ReactNode, use } from 'react'

/** What a search found in the texts that are shown. */
export interface Marks {
  /** Where, in a text: UTF-16 offsets, start and end by turns, ascending. */
  readonly inText: (text: string) => readonly number[]
  /** Whether a wording that is not shown has what those shown have not, and belongs beside them. */
  readonly bringsAlong: (hidden: string, shown: readonly string[]) => boolean
}

/** Null where nothing is searched for. */
export const MarksContext = createContext<Marks | null>(null)

/** A text, or the piece of it that begins at `start`, with what the search found marked. */
export function Marked(props: { text: string; piece?: string; start?: number }): ReactNode {
  const { text, piece = text, start = 0 } = props
  const marks = use(MarksContext)?.inText(text) ?? []
  const parts: ReactNode[] = []
  let at = 0
  for (let i = 0; i < marks.length; i += 2) {
    const from = Math.max(at, marks[i]! - start)
    const to = Math.min(piece.length, marks[i + 1]! - start)
    if (from >= to) continue
    parts.push(piece.slice(at, from), <mark key={from}>{piece.slice(from, to)}</mark>)
    at = to
  }
  return at > 0 ? [...parts, piece.slice(at)] : piece
}
