import type { Kind, Span } from '../../format/transcript.ts'
import { hasLetter } from '../draft/letters.ts'
import type { Quote } from '../marks/quotes.ts'
import { splitSentences } from '../marks/sentences.ts'
import { kindOfPoint } from './kind.ts'
import { trim } from './trim.ts'

/** A point in a stretch of what one speaker says. */
export interface Found {
  readonly span: Span
  readonly kind: Kind
  readonly heading?: string
}

/** How the sentences of free speech become points: each its own, or a paragraph at a time. */
export type Grain = 'sentence' | 'paragraph'

/** Sentences outside lists: one that only leans on the one before (它…, 因此…) belongs to it. */
export function freeSpeech(
  text: string,
  folded: string,
  from: number,
  to: number,
  quotes: readonly Quote[],
  grain: Grain,
  advised: boolean,
  points: Found[],
): void {
  if (from >= to) return
  const sentences =
    grain === 'sentence' ? splitSentences(folded, quotes, from, to) : lines(folded, from, to)
  let last: { start: number; end: number; kind: Kind } | null = null
  for (const sentence of sentences) {
    const span = trim(folded, sentence.start, sentence.end)
    if (!span || !hasLetter(text, span.start, span.end)) continue
    const words = folded.slice(span.start, span.end)
    const told = kindOfPoint(words, null)
    // 某某建议，…: what comes first is advice even where no word of it says so.
    const kind: Kind =
      told === 'view' && advised && !last && points.length === 0 ? 'recommendation' : told
    if (
      grain === 'sentence' &&
      last &&
      (kind === last.kind ? LEANING : BOTH).test(words) &&
      span.end - last.start < 200
    ) {
      last.end = span.end
      continue
    }
    if (last) points.push({ span: { start: last.start, end: last.end }, kind: last.kind })
    last = { start: span.start, end: span.end, kind }
  }
  if (last) points.push({ span: { start: last.start, end: last.end }, kind: last.kind })
}

/** 二者 are nothing without the sentence that names them, whatever is said of them. */
const BOTH = /^(?:[二两]者|前者|后者)/

const LEANING =
  /^(?:它|这|其(?!次|中|他)|此举|因此|所以|因为|从而|即|也就是说|换言之|比如|例如|譬如|然而|但|可是|否则|而(?!且)|只有|甚至|尤其|虽然|尽管|二者|两者|前者|后者|不仅|it |this |that |these |because |for example|but |however|so )/i

function lines(text: string, from: number, to: number): Span[] {
  const found: Span[] = []
  let start = from
  for (let i = from; i <= to; i++) {
    if (i < to && text.charCodeAt(i) !== 10) continue
    if (i > start) found.push({ start, end: i })
    start = i + 1
  }
  return found
}
