import { inLine } from '../../text/in-line.ts'
import type { Run } from './proceedings.ts'

/** A piece of a paragraph in one line; `gap` is what stands before words that go on behind an aside. */
export type Piece =
  | { readonly words: string; readonly gap?: '' | undefined }
  | { readonly aside: string }

/** The words of a paragraph in one line, without what happens meanwhile. */
export const wordsOf = (runs: readonly Run[]): string =>
  inLine(runs.map((run) => ('words' in run ? run.words : '')).join(''))

const hasWord = (words: string) => /[\p{L}\p{N}]/u.test(words)

/**
 * A paragraph in one line: words that follow each other as one piece, without pieces that have no word. Where nothing
 * but an aside stood between two words, or between a word and its comma, nothing stands between them.
 */
export function piecesOf(runs: readonly Run[]): readonly Piece[] {
  const pieces: Piece[] = []
  let words = ''
  /** Whether words stood right before the asides that came last. */
  let touches = false
  const say = () => {
    const line = inLine(words)
    if (hasWord(line) || (touches && line !== '')) {
      const glued = touches && /^\S/.test(words)
      pieces.push(glued ? { words: line, gap: '' } : { words: line })
      touches = /\S$/.test(words)
    }
    words = ''
  }
  for (const run of runs) {
    if ('words' in run) words += run.words
    else {
      say()
      const aside = inLine(run.aside)
      if (hasWord(aside)) pieces.push({ aside })
    }
  }
  say()
  return pieces
}
