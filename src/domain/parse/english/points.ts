import type { Kind, Span } from '../../format/transcript.ts'
import { charSet, isIn } from '../draft/char-set.ts'
import { hasLetter } from '../draft/letters.ts'
import { kindOfPoint } from '../points/kind.ts'
import { innerList } from './inner-lists.ts'
import type { Utterance } from './utterances.ts'

export interface EnglishPoint {
  readonly span: Span
  readonly kind: Kind
  /** The wording, where the words that say who speaks stand within the span. */
  readonly words?: string
}

/** The points of an utterance: the items of a list in it each by itself. */
export function pointsOf(text: string, { pieces, kind, item }: Utterance): EnglishPoint[] {
  const spans = pieces
    .map((piece) => trimmed(text, piece))
    .filter((span) => hasLetter(text, span.start, span.end))
    .sort((a, b) => a.start - b.start)
  const [first] = spans
  const last = spans.at(-1)
  if (!first || !last) return []
  const span = { start: first.start, end: last.end }
  const list = item ? null : innerList(text, span)
  if (list) {
    const { lead, items } = list
    return [...(lead ? [lead] : []), ...items]
      .map((each) => trimmed(text, withoutAnd(text, each)))
      .filter((each) => hasLetter(text, each.start, each.end) && each.end - each.start > SHORTEST)
      .map((each) => ({
        span: each,
        kind: kind ?? kindOfPoint(text.slice(each.start, each.end), null),
      }))
  }
  const parted = spans.some((piece, i) => i > 0 && hasLetter(text, spans[i - 1]!.end, piece.start))
  const words = spans.map(({ start, end }) => text.slice(start, end)).join(' ')
  return [{ span, kind: kind ?? kindOfPoint(words, null), ...(parted && { words }) }]
}

/** UTF-16 units: what is shorter before a list says nothing by itself. */
const SHORTEST = 12

/** An item without the `and` that leads to the next one. */
function withoutAnd(text: string, { start, end }: Span): Span {
  const last = /[\s;,]+and\s*$/.exec(text.slice(Math.max(start, end - 8), end))
  return { start, end: last ? end - last[0].length : end }
}

const BEFORE = charSet(' \n\t,;:—–-')
const BEHIND = charSet(' \n\t,;:—–-')

function trimmed(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && isIn(BEFORE, text, from)) from++
  while (to > from && isIn(BEHIND, text, to - 1)) to--
  return { start: from, end: to }
}
