import type { Span } from '../transcript.ts'
import type { Paragraph } from './pieces.ts'

/** Paragraphs that are drawn together; at least one. */
export interface Stretch extends Span {
  readonly paragraphs: readonly Paragraph[]
}

/** UTF-16 units from which a stretch is long enough: about two screens. */
const LONG = 2000

/** Paragraphs in stretches, whose bounds depend on the text alone: what is marked may change. */
export function stretchesOf(paragraphs: readonly Paragraph[]): Stretch[] {
  const stretches: Stretch[] = []
  let from = 0
  for (const [i, { end }] of paragraphs.entries()) {
    const { start } = paragraphs[from]!
    if (end - start < LONG && i < paragraphs.length - 1) continue
    stretches.push({ start, end, paragraphs: paragraphs.slice(from, i + 1) })
    from = i + 1
  }
  return stretches
}
