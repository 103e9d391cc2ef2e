import type { Span } from '../format/transcript.ts'
import { trimPassage } from '../source/trim-passage.ts'
import { isPassage } from './passage.ts'
import { clausesOf } from './steps.ts'

/** No lead-in is looked for further before a passage, in UTF-16 units. */
const LONGEST_LEAD = 200

/** A passage with what leads to it: from the beginning of the sentence in which it begins. */
export function withLead(text: string, { start, end }: Span): Span {
  let from = start
  const furthest = Math.max(0, start - LONGEST_LEAD)
  while (from > furthest && !/[\n。！？!?]/.test(text.charAt(from - 1))) from--
  return { start: from, end }
}

/**
 * The clauses of some passages and of what leads to them, each once, at most `most`: what may say that
 * somebody answers somebody.
 */
export function replyPassages(text: string, passages: readonly Span[], most: number): Span[] {
  const found: Span[] = []
  let after = 0
  for (const passage of passages.toSorted((a, b) => a.start - b.start)) {
    const { start, end } = withLead(text, passage)
    const rest = { start: Math.max(start, after), end }
    for (const clause of clausesOf(text, rest)) {
      if (found.length >= most) return found
      const span = trimPassage(text, clause)
      if (isPassage(text, span)) found.push(span)
    }
    after = Math.max(after, end)
  }
  return found
}
