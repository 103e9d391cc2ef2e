import type { Span } from '../format/transcript.ts'
import { isPassage } from './passage.ts'

/*
 * Places to which the bounds of a passage can be moved, and at which it can be cut.
 */

export type Edge = 'start' | 'end'
export type Stride = 'character' | 'clause'

const MARK = /[\n，,、；;：:。．.！!？?…“”「」『』（）()]/

/** Whether a clause ends here; the marks inside `1,000` and `3.5` end none. */
const isMark = (text: string, at: number) =>
  MARK.test(text.charAt(at)) && !/^\d[.,:]\d/.test(text.slice(at - 1, at + 2))

const isGap = (text: string, at: number) => /\s/.test(text.charAt(at)) || isMark(text, at)

/**
 * A span with one edge moved by a character or to the next edge of a clause, forth (1) or back (-1);
 * null where the text or the span ends.
 */
export function stepEdge(
  text: string,
  span: Span,
  edge: Edge,
  stride: Stride,
  by: 1 | -1,
): Span | null {
  const at =
    stride === 'character' ? step(text, span[edge], by) : clause(text, span[edge], edge, by)
  const moved = { ...span, [edge]: at }
  return Math.sign(at - span[edge]) === by && isPassage(text, moved) ? moved : null
}

/** The next place between two characters, of which some are two units long. */
function step(text: string, at: number, by: 1 | -1): number {
  const next = at + by
  return /[\u{10000}-\u{10FFFF}]/u.test(text.slice(next - 1, next + 1)) ? next + by : next
}

/** Starts of clauses stand after marks and white space, their ends before. */
function clause(text: string, from: number, edge: Edge, by: 1 | -1): number {
  let at = from
  const overGap = (forth: boolean) => {
    if (forth) while (at < text.length && isGap(text, at)) at++
    else while (at > 0 && isGap(text, at - 1)) at--
  }
  const overWords = (forth: boolean) => {
    if (forth) while (at < text.length && !isMark(text, at)) at++
    else while (at > 0 && !isMark(text, at - 1)) at--
  }
  if (edge === 'start') {
    if (by < 0) overGap(false)
    overWords(by > 0)
    overGap(true)
  } else {
    if (by > 0) overGap(true)
    overWords(by > 0)
    overGap(false)
  }
  return at
}

/** A passage cut before each of its clauses: in order, without gaps, words in each. */
export function clausesOf(text: string, { start, end }: Span): Span[] {
  const clauses: Span[] = []
  let from = start
  while (from < end) {
    const to = Math.min(end, clause(text, from, 'start', 1))
    const last = clauses.at(-1)
    if (isPassage(text, { start: from, end: to }) || !last) clauses.push({ start: from, end: to })
    else clauses[clauses.length - 1] = { start: last.start, end: to }
    from = to
  }
  return clauses
}
