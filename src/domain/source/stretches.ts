import type { Span } from '../format/transcript.ts'
import { isSentenceMark } from './letters.ts'

/** UTF-16 units from which a stretch is long enough: about two screens. */
const LONG = 2000

/**
 * The longest line that is drawn as one, in UTF-16 units. A text that was copied without its line breaks
 * is one line, and browsers take minutes to lay out hundreds of thousands of signs with marks among them.
 */
const LONGEST_LINE = 8000

/** The longest part of a line that is longer. */
const LONGEST_PART = 2 * LONG

/**
 * A text in stretches that are drawn together: lines, or part of a very long line, which is cut where a
 * sentence ends. They depend on the text alone, whatever is marked in it; blank lines at their ends are
 * in none. Linear.
 */
export function stretchesOf(text: string): Span[] {
  const stretches: Span[] = []
  let start = -1
  let last = 0
  const close = () => {
    if (start >= 0) stretches.push({ start, end: last })
    start = -1
  }
  for (const line of linesOf(text, { start: 0, end: text.length })) {
    if (line.end - line.start > LONGEST_LINE) {
      close()
      stretches.push(...partsOf(text, line))
      continue
    }
    if (start < 0) start = line.start
    last = line.end
    if (last - start >= LONG) close()
  }
  close()
  return stretches
}

/** The lines of a part of a text that have more than white space. */
export function* linesOf(text: string, { start, end }: Span): Generator<Span> {
  // What stands behind the part is not to be looked through for the end of its last line.
  const part = text.slice(start, end)
  for (let from = 0; from < part.length; ) {
    const at = part.indexOf('\n', from)
    const to = at < 0 ? part.length : at
    if (/\S/.test(part.slice(from, to))) yield { start: start + from, end: start + to }
    from = to + 1
  }
}

function partsOf(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = []
  let from = start
  while (end - from > LONGEST_PART) {
    const to = cutAt(text, from)
    parts.push({ start: from, end: to })
    from = to
  }
  parts.push({ start: from, end })
  return parts
}

/** Where the part that begins at an offset ends: after a sentence, but never within a character. */
function cutAt(text: string, from: number): number {
  const most = from + LONGEST_PART
  for (let at = most; at > from + LONG; at--) {
    if (isSentenceMark(text, at - 1) && !isSentenceMark(text, at)) return at
  }
  return text.codePointAt(most - 1)! > 0xffff ? most - 1 : most
}
