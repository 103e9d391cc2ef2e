import type { Kind, Span } from '../../format/transcript.ts'
import { charSet, isIn } from '../draft/char-set.ts'
import { hasLetter } from '../draft/letters.ts'

import { kindOfMatter } from '../words/en/matters.ts'
import { innerList } from './inner-lists.ts'
import { stanceOf } from './stance.ts'
import type { Utterance } from './utterance.ts'

export interface EnglishPoint {
  readonly span: Span
  readonly kind: Kind
  /** The wording, where the words that say who speaks stand within the span. */
  readonly words?: string
}

/** The points of an utterance: the items of a list in it each by itself. */
export function pointsOf(
  text: string,
  { pieces, kind: told, item, head }: Utterance,
): EnglishPoint[] {
  const kind = told ?? (head ? kindOfItems(text, head) : null)
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
    const said = lead && stanceOf(text.slice(lead.start, lead.end))
    const matter = lead && /(\p{L}+)[\s:;,—–-]*$/u.exec(text.slice(lead.start, lead.end))?.[1]
    const ofMatter = matter ? kindOfMatter(matter.toLowerCase()) : null
    const ofItems = ofMatter ?? kind ?? (said === 'view' ? null : said)
    const heads = lead && lead.end - lead.start > SHORTEST ? [lead] : []
    return [...heads, ...items]
      .map((each) => trimmed(text, withoutAnd(text, each)))
      .filter((each) => hasLetter(text, each.start, each.end))
      .map((each) => ({
        span: each,
        kind: ofItems ?? stanceOf(text.slice(each.start, each.end)),
      }))
  }
  const parted = spans.some((piece, i) => i > 0 && hasLetter(text, spans[i - 1]!.end, piece.start))
  const words = spans.map(({ start, end }) => text.slice(start, end)).join(' ')
  return [{ span, kind: kind ?? stanceOf(words), ...(parted && { words }) }]
}

/** What the words before a list say of its items: advice or problems. */
function kindOfItems(text: string, { pieces }: Utterance): Kind | null {
  const last = pieces.at(-1)
  const kind = last ? stanceOf(text.slice(last.start, last.end)) : 'view'
  return kind === 'view' ? null : kind
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
