import type { Token } from '../replies/english-tokens.ts'
import { wordAt } from './tokens.ts'

/** Where a phrase begins with its article. */
export const withArticle = (tokens: readonly Token[], at: number): number =>
  /^(?:the|a|an)$/.test(wordAt(tokens, at - 1)) ? at - 1 : at

/** Where a name ends before its ’s. */
export const nameEnd = ({ end, start, word }: Token): number =>
  Math.min(end, Math.max(start + word.length, end - 2))

/** Whether only the sentence's beginning, a comma or a small word stands before. */
export function opensClause(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1)
  return at === 0 || /^[,—–-]$/.test(before) || (at === 1 && OPENING.has(before))
}

const OPENING = new Set(
  'but and so yet however meanwhile later then still while although though because as when after both'.split(
    ' ',
  ),
)
