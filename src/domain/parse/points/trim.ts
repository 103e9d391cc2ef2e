import type { Span } from '../../format/transcript.ts'
import { charSet, isIn } from '../draft/char-set.ts'

const BEFORE = charSet(' \n，。；：')
const AFTER = charSet(' \n。；，：、')

/** The span without white space around it and without the mark that closes it. */
export function trim(folded: string, from: number, to: number): Span | null {
  let start = from
  let end = to
  while (start < end && isIn(BEFORE, folded, start)) start++
  while (end > start && isIn(AFTER, folded, end - 1)) end--
  return start < end ? { start, end } : null
}
