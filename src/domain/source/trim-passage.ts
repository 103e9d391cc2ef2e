import type { Span } from '../format/transcript.ts'

const MARK_BEFORE = /[\s，,、；;：:。．.]/
const MARK_AFTER = /[\s，,、；;：:。．]/

/** As the spans of points are: without white space at the ends and without the mark that closes it. */
export function trimPassage(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && MARK_BEFORE.test(text.charAt(start))) start++
  while (end > start && MARK_AFTER.test(text.charAt(end - 1))) end--
  return { start, end }
}
