import type { Span } from '../../format/transcript.ts'
import { charSet, isIn } from '../draft/char-set.ts'

/** Somebody's words in quotation marks, the marks included. */
export interface Quotation extends Span {
  /** Whether its closing mark stands in the same paragraph: one that goes on in the next has none. */
  readonly closed: boolean
}

const MARKS = charSet('“”„"')
const BEFORE_OPENING = charSet(' \n([—–-')
const AFTER_CLOSING = charSet(' \n,.;:?!)]—–-')

/**
 * The outermost quotations of a paragraph between two offsets. Straight marks open where white space
 * stands before them and close where white space or a mark stands behind. One that nothing closes runs
 * to the end, as where speech goes on in the next paragraph.
 */
export function quotationsIn(text: string, from: number, to: number): Quotation[] {
  const quotations: Quotation[] = []
  let open = -1
  for (let at = from; at < to; at++) {
    if (!isIn(MARKS, text, at)) continue
    const mark = text[at]!
    const opens =
      mark === '“' ||
      mark === '„' ||
      (mark === '"' && (at === from || isIn(BEFORE_OPENING, text, at - 1)))
    const closes =
      mark === '”' || (mark === '"' && (at + 1 >= to || isIn(AFTER_CLOSING, text, at + 1)))
    if (open < 0) {
      if (opens && at + 1 < to) open = at
    } else if (closes) {
      quotations.push({ start: open, end: at + 1, closed: true })
      open = -1
    }
  }
  if (open >= 0) quotations.push({ start: open, end: to, closed: false })
  return quotations
}
