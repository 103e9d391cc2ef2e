import type { Span } from '../../format/transcript.ts'
import { findQuotes, maskQuotes, type Quote } from './quotes.ts'
import { splitSentences } from './sentences.ts'

/** A paragraph with its quotations, outermost ones, and its sentences, both in order. */
export interface Paragraph {
  readonly quotes: readonly Quote[]
  readonly sentences: readonly Span[]
}

export interface Marked {
  /** The text with the inside of every quotation blanked, as long as it was. */
  readonly masked: string
  /** One for each of the spans, in their order. */
  readonly paragraphs: readonly Paragraph[]
}

/** Marks the quotations and sentences of a folded text, paragraph by paragraph. */
export function markParagraphs(folded: string, spans: readonly Span[]): Marked {
  const quotes = spans.map(({ start, end }) => findQuotes(folded, start, end))
  const masked = maskQuotes(folded, quotes.flat())
  const paragraphs = spans.map(({ start, end }, i) => ({
    quotes: quotes[i]!,
    sentences: splitSentences(masked, quotes[i]!, start, end),
  }))
  return { masked, paragraphs }
}
