import type { ReactNode } from 'react'
import { addsWord, findMarks } from '../../domain/search/marks.ts'
import { hiddenWordings } from '../../i18n/of-languages.ts'
import type { Marks } from '../parts/Marks.tsx'

/**
 * The marks of a search whose words and their other readings are given, folded: for the picture, in
 * which a text keeps its room, and for the pane, which brings other wordings along. `find` says where they stand.
 */
export function marksOf(
  words: readonly (readonly string[])[],
  find: (text: string, alternatives: readonly string[]) => readonly number[] = findMarks,
): {
  readonly marks: Marks
  readonly paneMarks: Marks
} {
  const alternatives = [...new Set(words.flat())]
  // Labels and names come again and again: each is looked through once.
  const known = new Map<string, readonly number[]>()
  const inText = (text: string) => {
    const marks = known.get(text) ?? find(text, alternatives)
    known.set(text, marks)
    return marks
  }
  const mark: Marks['mark'] = (text, piece, start) => cut(inText(text), piece, start)
  return {
    marks: { mark, along: () => [] },
    paneMarks: {
      mark,
      along: (of, shown) => {
        const texts = shown.map(({ text }) => text)
        return hiddenWordings(of, shown).filter(
          ({ text }) => inText(text).length > 0 && addsWord(text, texts, words),
        )
      },
    },
  }
}

function cut(marks: readonly number[], piece: string, start: number): ReactNode {
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
