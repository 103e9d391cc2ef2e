import { pagesOf } from '../domain/format/pages-of.ts'
import type { Span } from '../domain/format/transcript.ts'
import type { PointMessages } from './en/point.ts'

/** Where a passage stands in its source: on which page, where that is known, else at which characters. */
export function placeInWords(m: PointMessages, span: Span, pages?: readonly number[]): string {
  const on = pagesOf(pages, span)
  return on ? m.pages(...on) : m.place(span.start + 1, span.end)
}
