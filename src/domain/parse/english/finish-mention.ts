import type { Token } from '../replies/english-tokens.ts'
import { behindName } from './behind-name.ts'
import type { Mention } from './mention.ts'
import { nameEnd, opensClause } from './mention-edges.ts'
import { wordAt } from './tokens.ts'

interface Parts {
  readonly first: number
  readonly from: number
  readonly to: number
  readonly end: number
  readonly words: readonly string[]
  readonly courtesy?: string | undefined
  readonly office?: string | undefined
  readonly before?: readonly [number, number] | undefined
  /** Whether the name stands between commas: the one behind it is its own. */
  readonly closed?: boolean
}

export function finish(tokens: readonly Token[], parts: Parts): Mention {
  const { first, from, to, end, words, courtesy, office, before, closed } = parts
  const last = tokens[to - 1]!
  const behind = last.possessive ? null : behindName(tokens, end)
  const possessive = last.possessive
  const name = { start: tokens[from]!.start, end: possessive ? nameEnd(last) : last.end }
  return {
    kind: 'person',
    first,
    last: behind?.end ?? (closed && wordAt(tokens, end) === ',' ? end + 1 : end),
    from,
    to,
    words,
    courtesy,
    office,
    name,
    ...(before && { before: { start: tokens[before[0]]!.start, end: tokens[before[1] - 1]!.end } }),
    ...(behind &&
      !behind.age && {
        behind: { start: tokens[behind.from]!.start, end: tokens[behind.to - 1]!.end },
      }),
    possessive,
    opens: opensClause(tokens, first),
  }
}
