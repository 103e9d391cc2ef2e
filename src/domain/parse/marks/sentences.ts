import type { Span } from '../../format/transcript.ts'
import { charSet, isIn } from '../draft/char-set.ts'
import type { Quote } from './quotes.ts'
import { endsSentence, goesOnAt } from './sentence-end.ts'

const TAILS = charSet('。！？!?…”）')
const GOES_ON = charSet('，。')
const SPACES = charSet(' \n')
const CLAUSE = charSet('，；：”。')
const GAPS = charSet(' ，')

/**
 * The sentences between `from` and `to`: each ends with its mark, or with a quotation that ends
 * inside itself; marks inside `quotes` end nothing. Leading white space belongs to none.
 */
export function splitSentences(
  text: string,
  quotes: readonly Quote[],
  from: number,
  to: number,
): Span[] {
  const sentences: Span[] = []
  let start = from
  const close = (end: number) => {
    let first = start
    while (first < end && isIn(SPACES, text, first)) first++
    if (first < end) sentences.push({ start: first, end })
    start = end
  }
  let next = 0
  for (let i = from; i < to; i++) {
    const quote = quotes[next]
    if (quote && quote.start <= i) {
      next++
      i = quote.end - 1
      if (quote.ended) {
        // The comma after a closed quotation belongs to the clause that names the speaker.
        if (!isIn(GOES_ON, text, quote.end)) close(quote.end)
        continue
      }
    }
    if (!endsSentence(text, i)) continue
    let end = i + 1
    while (end < to && isIn(TAILS, text, end)) end++
    if (!goesOnAt(text, end)) close(end)
    i = end - 1
  }
  close(to)
  return sentences
}

/** Where the clauses of a sentence start: after its commas, semicolons, colons and quotations. */
export function clauseStarts(masked: string, sentence: Span): number[] {
  const starts = [sentence.start]
  for (let i = sentence.start; i < sentence.end - 1; i++) {
    if (!isIn(CLAUSE, masked, i)) continue
    let next = i + 1
    while (next < sentence.end && isIn(GAPS, masked, next)) next++
    if (next < sentence.end) starts.push(next)
    i = next - 1
  }
  return starts
}
