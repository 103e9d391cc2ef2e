import type { Span } from '../../transcript.ts'
import { charSet, isIn } from '../char-set.ts'
import type { Quote } from './quotes.ts'

const ENDERS = charSet('。！？!?…\n')
const TAILS = charSet('。！？!?…”）')
const SPACES = charSet(' \n')
const CLAUSE = charSet('，；：”。')
const GAPS = charSet(' ，')

/**
 * The sentences between `from` and `to` of a text whose quotations are blanked: each ends with its
 * mark, or with a quotation that ends inside itself. Leading white space belongs to none.
 */
export function splitSentences(
  masked: string,
  quotes: readonly Quote[],
  from: number,
  to: number,
): Span[] {
  const sentences: Span[] = []
  const closing = new Set(quotes.filter((quote) => quote.ended).map((quote) => quote.end))
  let start = from
  const close = (end: number) => {
    let first = start
    while (first < end && isIn(SPACES, masked, first)) first++
    if (first < end) sentences.push({ start: first, end })
    start = end
  }
  for (let i = from; i < to; i++) {
    if (closing.size > 0 && closing.has(i + 1) && i + 1 > start) {
      const next = masked[i + 1]
      // The comma after a closed quotation belongs to the clause that names the speaker.
      if (next !== '，' && next !== '。') close(i + 1)
      continue
    }
    if (!isIn(ENDERS, masked, i)) continue
    let end = i + 1
    while (end < to && isIn(TAILS, masked, end)) end++
    close(end)
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
    if (next < sentence.end && starts.at(-1) !== next) starts.push(next)
  }
  return starts
}
