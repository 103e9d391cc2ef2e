import type { Token } from '../replies/english-tokens.ts'
import { numberOf } from '../words/en/numbers.ts'
import { BALLOT_HEADS, type Ballot } from '../words/en/votes.ts'
import { wordAt } from './tokens.ts'

/** How many voted how, as far as it is told. */
export type Tally = Partial<Record<Ballot, number>>

/** How many voted how in a sentence: `5-0`, `by two votes to one`, `4 in favour, 1 against`, `Ayes: 4`; null if it does not say. */
export function tallyIn(tokens: readonly Token[]): Tally | null {
  for (let at = 0; at < tokens.length; at++) {
    const tally = scoreAt(tokens, at)
    if (tally) return { ...tally, ...abstentionsIn(tokens) }
  }
  return namedIn(tokens)
}

/** With 14 abstentions. */
function abstentionsIn(tokens: readonly Token[]): Tally {
  const at = tokens.findIndex(({ word }) => /^abstentions?$|^abstaining$/.test(word))
  const abstains = at > 0 ? numberOf(wordAt(tokens, at - 1)) : undefined
  return abstains === undefined ? {} : { abstains }
}

const SCORE = /^(\d{1,3})-(\d{1,3})(?:-(\d{1,3}))?$/
const DASH = /^[-–—]$/

/** How many for and against stand at a token: `5-0`, `3–1–1`, `two votes to one`; null if they do not. */
export function scoreAt(tokens: readonly Token[], at: number): Tally | null {
  const [, whole, other, third] = SCORE.exec(wordAt(tokens, at)) ?? []
  if (whole) return score(Number(whole), Number(other), third ? Number(third) : undefined)
  const first = numberOf(wordAt(tokens, at))
  // Carried 4/1: elsewhere that may be a day.
  if (first !== undefined && wordAt(tokens, at + 1) === '/' && CAME.has(wordAt(tokens, at - 1))) {
    const second = figureAt(tokens, at + 2)
    if (second !== undefined) return score(first, second)
  }
  if (first === undefined) return null
  if (DASH.test(wordAt(tokens, at + 1))) {
    const second = figureAt(tokens, at + 2)
    if (second === undefined) return null
    const last = DASH.test(wordAt(tokens, at + 3)) ? figureAt(tokens, at + 4) : undefined
    return score(first, second, last)
  }
  const votes = /^votes?$/.test(wordAt(tokens, at + 1)) ? at + 2 : at + 1
  if (wordAt(tokens, votes) !== 'to') return null
  // From 5 to 6 is no vote: `votes` or `by` has to stand beside it.
  if (votes === at + 1 && !/^(?:by|of|vote)$/.test(wordAt(tokens, at - 1))) return null
  const second = numberOf(wordAt(tokens, votes + 1))
  return second === undefined ? null : score(first, second)
}

const CAME = new Set(['carried', 'passed', 'lost', 'failed', 'defeated', 'adopted', 'approved'])

const figureAt = (tokens: readonly Token[], at: number): number | undefined =>
  /^\d{1,3}$/.test(wordAt(tokens, at)) ? Number(wordAt(tokens, at)) : undefined

const score = (first: number, second: number, third?: number): Tally => ({
  for: first,
  against: second,
  ...(third !== undefined && { abstains: third }),
})

const WAYS = Object.entries(BALLOT_HEADS).flatMap(([ballot, heads]) =>
  heads.map((head) => ({ ballot: ballot as Ballot, words: head.split(' ') })),
)

/** `4 in favour, 1 against, 2 abstentions`; `Ayes 4, Nays 0`: the number beside each of at least two. */
function namedIn(tokens: readonly Token[]): Tally | null {
  const tally: Tally = {}
  for (let at = 0; at < tokens.length; at++)
    for (const { ballot, words } of WAYS) {
      if (!words.every((word, i) => wordAt(tokens, at + i) === word)) continue
      const number = beside(tokens, at, at + words.length)
      if (number !== undefined) tally[ballot] = number
    }
  return Object.keys(tally).length > 1 ? tally : null
}

function beside(tokens: readonly Token[], from: number, to: number): number | undefined {
  const votes = /^(?:votes?|voted)$/.test(wordAt(tokens, from - 1)) ? from - 1 : from
  const before = numberOf(wordAt(tokens, votes - 1))
  if (before !== undefined) return before
  const sign = /^[:=]$|^[-–—]$/.test(wordAt(tokens, to)) ? to + 1 : to
  return figureAt(tokens, sign)
}
