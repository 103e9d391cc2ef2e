import type { Kind, Span } from '../../format/transcript.ts'
import { hasLetter } from '../draft/letters.ts'
import { anyOf } from '../draft/word-table.ts'
import type { Quote } from '../marks/quotes.ts'
import { splitSentences } from '../marks/sentences.ts'
import { ENGLISH_LEANING } from '../words/en/leaning.ts'
import { BOTH, CHINESE_LEANING } from '../words/zh/leaning.ts'
import { kindOfItem, kindOfPoint } from './kind.ts'
import type { Found, Reading } from './reading.ts'
import { trim } from './trim.ts'

/** Points of a report: sentences outside lists and whole items. */
export const proseReading = (text: string, folded: string): Reading => ({
  free: (from, to, quotes, told) =>
    sentencesOf(text, folded, { start: from, end: to }, quotes, told),
  item(from, words, to, cue) {
    const span = trim(folded, from, to)
    if (!span || span.end <= words) return []
    // 一要抓品牌: the ordinal itself advises.
    const kind = cue ?? (folded[words - 1] === '要' ? 'recommendation' : null)
    return [{ span, kind: kindOfItem(folded.slice(words, span.end).trimStart(), kind) }]
  },
})

/** UTF-16 units. */
const MOST = 200

/** Sentences outside lists: one that only leans on the one before (它…, 因此…) belongs to it. */
function sentencesOf(
  text: string,
  folded: string,
  { start: from, end: to }: Span,
  quotes: readonly Quote[],
  told: Kind | null,
): Found[] {
  const points: Found[] = []
  let last: { start: number; end: number; kind: Kind } | null = null
  for (const sentence of splitSentences(folded, quotes, from, to)) {
    const span = trim(folded, sentence.start, sentence.end)
    if (!span || !hasLetter(text, span.start, span.end)) continue
    const words = folded.slice(span.start, span.end)
    const shown = kindOfPoint(words, null)
    // 某某建议，…: what comes first is advice even where no word of it says so.
    const kind: Kind = shown === 'view' && told && !last ? told : shown
    const leans = last && (kind === last.kind ? LEANING : BOTH_FIRST).test(words)
    if (last && leans && span.end - last.start < MOST) {
      last.end = span.end
      continue
    }
    if (last) points.push({ span: { start: last.start, end: last.end }, kind: last.kind })
    last = { start: span.start, end: span.end, kind }
  }
  if (last) points.push({ span: { start: last.start, end: last.end }, kind: last.kind })
  return points
}

/** At the beginning of a sentence. */
const BOTH_FIRST = new RegExp(`^${anyOf(BOTH)}`)
const LEANING = new RegExp(`^${anyOf([...BOTH, ...CHINESE_LEANING, ...ENGLISH_LEANING])}`, 'i')
