import type { Span } from '../../format/transcript.ts'
import type { Attribution } from './attribution.ts'
import type { Sentence } from './sentence.ts'
import { isQuotation } from './tokens.ts'
import { isSayingWord } from './verbs.ts'

/** Said that the bridge was old and that it had to be mended: each is put forward by itself. */
export function parted({ tokens }: Sentence, one: Attribution): Attribution[] {
  const [piece, ...more] = one.pieces
  if (!piece || more.length > 0 || one.late) return [one]
  const inside = tokensWithin(tokens, piece)
  const cuts: { readonly end: number; readonly start: number }[] = []
  for (let at = 2; at < inside.length; at++) {
    const { word } = inside[at]!
    if (one.that && word === 'that' && inside[at - 1]!.word === 'and' && at + 2 < inside.length) {
      const comma = inside[at - 2]!.word === ','
      cuts.push({ end: inside[at - (comma ? 3 : 2)]!.end, start: inside[at + 1]!.start })
      // A clause within the clause has its own `that`: which one goes on is not certain.
    } else if (one.that && word === 'that' && cuts.length === 0 && isClause(inside, at))
      return [one]
    else if (isQuotation(inside[at]) && inside[at - 1]!.word === ':')
      cuts.push({ end: inside[at - 2]!.end, start: inside[at]!.start })
  }
  if (cuts.length === 0) return [one]
  const starts = [piece.start, ...cuts.map(({ start }) => start)]
  const ends = [...cuts.map(({ end }) => end), piece.end]
  return starts.map((start, i) => ({
    ...one,
    cue: i === 0 ? one.cue : { start: ends[i - 1]!, end: start },
    pieces: [{ start, end: ends[i]! }],
  }))
}

/** The tokens of a sentence that lie in a span. A sentence may give the word to thousands, so it is not gone through for each. */
function tokensWithin(tokens: Sentence['tokens'], { start, end }: Span): Sentence['tokens'] {
  let first = 0
  for (let high = tokens.length; first < high; ) {
    const middle = (first + high) >> 1
    if (tokens[middle]!.start < start) first = middle + 1
    else high = middle
  }
  let behind = first
  while (behind < tokens.length && tokens[behind]!.end <= end) behind++
  return tokens.slice(first, behind)
}

/** Whether a `that` begins a clause that depends on a verb or a noun before it. */
const isClause = (tokens: Sentence['tokens'], at: number): boolean =>
  isSayingWord(tokens[at - 1]!.word) ||
  /^(?:fact|view|idea|hope|fear|suspicion|know|knew|show|shows|showed|see|ensure|mean|means|meant)$/.test(
    tokens[at - 1]!.word,
  )
