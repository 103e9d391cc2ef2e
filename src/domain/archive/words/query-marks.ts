import { findMarks } from '../../search/marks.ts'
import type { Query } from './query.ts'
import { classOf, WORD } from './tokens.ts'

/**
 * Where what a query finds stands in a text, as {@link findMarks} gives it: a word from its beginning on, and to its end
 * where it was asked for whole.
 */
export const findQueryMarks = (text: string, { marks }: Query): number[] =>
  findMarks(
    text,
    [...marks.keys()],
    (folded, start, end) =>
      !isWithinWord(folded, start) &&
      !(marks.get(folded.slice(start, end)) && isWithinWord(folded, end)),
  )

/** Whether a word that has begun before `at` goes on there. */
const isWithinWord = (text: string, at: number) => isOfWord(text, at) && isOfWord(text, at - 1)

function isOfWord(text: string, at: number): boolean {
  const isSecondHalf = /[\uDC00-\uDFFF]/.test(text[at] ?? '')
  const code = text.codePointAt(isSecondHalf ? at - 1 : at)
  return code !== undefined && classOf(code) === WORD
}
