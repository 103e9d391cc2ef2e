import type { Span } from '../../format/transcript.ts'
import type { Token } from '../replies/english-tokens.ts'
import type { Mention } from './mention.ts'
import { mentionsIn } from './mentions.ts'
import type { Quotation } from './quotations.ts'
import { sentenceTokens } from './tokens.ts'

interface MentionAt {
  get(at: number): Mention | undefined
}

/** A sentence taken apart. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[]
  readonly mentions: readonly Mention[]
  readonly quotations: readonly Quotation[]
  /** The mention that ends before a token, with or without what stands behind the name. */
  readonly endingAt: MentionAt
  /** The mention that begins at a token, with or without its office. */
  readonly startingAt: MentionAt
}

/** `named`, where the sentence has been read before, whom it names. */
export function readSentence(
  text: string,
  { start, end }: Span,
  quotations: readonly Quotation[],
  named?: readonly Mention[],
): Sentence {
  const tokens = sentenceTokens(text, { start, end }, quotations)
  const mentions = named ?? mentionsIn(tokens)
  const known = { start, end, tokens, mentions, quotations }
  if (mentions.length > MANY)
    return {
      ...known,
      endingAt: placed(mentions, ({ to, last }) => [to, last]),
      startingAt: placed(mentions, ({ from, first }) => [from, first]),
    }
  // A sentence names few: to look through them is quicker than to keep tables.
  return {
    ...known,
    endingAt: { get: (at) => mentions.findLast(({ to, last }) => to === at || last === at) },
    startingAt: {
      get: (at) => mentions.findLast(({ from, first }) => from === at || first === at),
    },
  }
}

/** So many mentions are looked up in a table: what is read as one sentence may be a whole book. */
const MANY = 24

function placed(
  mentions: readonly Mention[],
  places: (mention: Mention) => readonly number[],
): MentionAt {
  const found = new Map<number, Mention>()
  for (const mention of mentions) for (const at of places(mention)) found.set(at, mention)
  return found
}
