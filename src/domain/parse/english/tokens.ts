import type { Span } from '../../format/transcript.ts'
import { type Token, tokensOf } from '../replies/english-tokens.ts'
import type { Quotation } from './quotations.ts'

/** What stands for a whole quotation among the tokens of a sentence. */
export const QUOTATION = '“”'

/** The words and marks of a sentence, each of its quotations as one. */
export function sentenceTokens(
  text: string,
  { start, end }: Span,
  quotations: readonly Quotation[],
): Token[] {
  if (quotations.length === 0) return tokensOf(text, start, end)
  const tokens: Token[] = []
  let at = start
  for (const quotation of quotations) {
    if (at < quotation.start) tokens.push(...tokensOf(text, at, quotation.start))
    tokens.push({
      word: QUOTATION,
      start: quotation.start,
      end: quotation.end,
      capital: false,
      possessive: false,
      mark: true,
    })
    at = quotation.end
  }
  if (at < end) tokens.push(...tokensOf(text, at, end))
  return tokens
}

/** Whether a token is a word that begins with a capital letter. */
export const isCapital = (token: Token | undefined): boolean =>
  token?.capital === true && !(token.word.charCodeAt(0) > 47 && token.word.charCodeAt(0) < 58)

export const isQuotation = (token: Token | undefined): boolean => token?.word === QUOTATION

/** The words of a token, or nothing beyond the ends. */
export const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.word ?? ''
