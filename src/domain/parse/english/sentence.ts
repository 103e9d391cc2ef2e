import type { Span } from '../../format/transcript.ts'
import type { Token } from '../replies/english-tokens.ts'
import type { Mention } from './mention.ts'
import { mentionsIn } from './mentions.ts'
import type { Quotation } from './quotations.ts'
import { sentenceTokens } from './tokens.ts'

/** A sentence taken apart. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[]
  readonly mentions: readonly Mention[]
  readonly quotations: readonly Quotation[]
  /** The mention that ends before a token, with or without what stands behind the name. */
  readonly endingAt: ReadonlyMap<number, Mention>
  /** The mention that begins at a token, with or without its office. */
  readonly startingAt: ReadonlyMap<number, Mention>
}

export function readSentence(
  text: string,
  { start, end }: Span,
  quotations: readonly Quotation[],
): Sentence {
  const tokens = sentenceTokens(text, { start, end }, quotations)
  const mentions = mentionsIn(tokens)
  const endingAt = new Map<number, Mention>()
  const startingAt = new Map<number, Mention>()
  for (const mention of mentions) {
    endingAt.set(mention.to, mention)
    endingAt.set(mention.last, mention)
    startingAt.set(mention.from, mention)
    startingAt.set(mention.first, mention)
  }
  return { start, end, tokens, mentions, quotations, endingAt, startingAt }
}
