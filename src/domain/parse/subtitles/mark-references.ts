import type { Span } from '../../format/transcript.ts'
import type { DraftPart } from '../draft/draft.ts'
import { readReference } from './references.ts'

/**
 * References to marks (`&lt;`) in some lines that are in none of some spans, such as those of points, which begin and
 * end with words: their letters are none of anybody. Spans may come in any order.
 */
export function markReferences(
  text: string,
  lines: readonly Span[],
  spans: readonly Span[],
): readonly DraftPart[] {
  if (!text.includes('&')) return []
  const taken = spans.toSorted((a, b) => a.start - b.start)
  const parts: DraftPart[] = []
  let i = 0
  for (const { start: from, end: to } of lines)
    for (let at = text.indexOf('&', from); at >= 0 && at < to; at = text.indexOf('&', at + 1)) {
      const reference = readReference(text, at)
      if (!reference || /[\p{L}\p{N}]/u.test(reference.text)) continue
      const end = at + reference.length
      while (i < taken.length && taken[i]!.end <= at) i++
      if (i === taken.length || taken[i]!.start >= end)
        parts.push({ kind: 'markup', start: at, end })
    }
  return parts
}
