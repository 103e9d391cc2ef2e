import type { Token } from '../replies/english-tokens.ts'
import { BEFORE_NO_OUTCOME, OUTCOMES, type Outcome, type OutcomeWords } from '../words/en/votes.ts'
import { scoreAt } from './tallies.ts'
import { wordAt } from './tokens.ts'

interface Phrase {
  readonly words: readonly string[]
  readonly line: OutcomeWords
  /** Of two that are met in a sentence the one that stands first in the table counts. */
  readonly rank: number
}

const PHRASES = new Map<string, Phrase[]>()
for (const [rank, line] of OUTCOMES.entries()) {
  const words = line.words.split(' ')
  PHRASES.set(words[0]!, [...(PHRASES.get(words[0]!) ?? []), { words, line, rank }])
}

const NOT_YET = new Set(BEFORE_NO_OUTCOME)

/**
 * What a sentence says came of a motion; null if it says nothing. `moved` says whether something has been
 * moved that waits for it: then less has to be said.
 */
export function outcomeIn(tokens: readonly Token[], moved: boolean): Outcome | null {
  let best: Phrase | null = null
  for (let at = 0; at < tokens.length; at++) {
    for (const phrase of PHRASES.get(wordAt(tokens, at)) ?? []) {
      const { words, line, rank } = phrase
      if ((line.where === 'first' && at > 0) || (line.where === 'motion' && !moved)) continue
      if (best && best.rank < rank) continue
      if (words.every((word, i) => wordAt(tokens, at + i) === word) && !isOpen(tokens, at))
        best = phrase
    }
  }
  return best?.line.outcome ?? votedTo(tokens) ?? decidedBy(tokens) ?? motionThen(tokens)
}

/** If the motion passed; the motion would have been carried: nothing came of it yet. */
function isOpen(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= at - 4 && i >= 0; i--) if (NOT_YET.has(wordAt(tokens, i))) return true
  return false
}

/** The Council voted 5-0 to approve the plan. */
function votedTo(tokens: readonly Token[]): Outcome | null {
  const at = tokens.findIndex(({ word }) => word === 'voted')
  if (
    at < 1 ||
    !/^(?:council|board|committee|commission|members|trustees)$/.test(wordAt(tokens, at - 1))
  )
    return null
  const told = wordAt(tokens, at + 1)
  const to = wordAt(tokens, at + 2)
  return to === 'to' && (told === 'unanimously' || /^\d{1,3}-\d{1,3}/.test(told)) ? 'passed' : null
}

/** The draft was adopted by 98 votes to 2. */
function decidedBy(tokens: readonly Token[]): Outcome | null {
  const at = tokens.findIndex(({ word }, i) => word === 'by' && DECIDED.has(wordAt(tokens, i - 1)))
  return at < 1 || isOpen(tokens, at - 1) || !scoreAt(tokens, at + 1)
    ? null
    : (DECIDED.get(wordAt(tokens, at - 1)) ?? null)
}

const DECIDED = new Map<string, Outcome>([
  ['adopted', 'passed'],
  ['approved', 'passed'],
  ['agreed', 'passed'],
  ['carried', 'passed'],
  ['passed', 'passed'],
  ['rejected', 'rejected'],
  ['defeated', 'rejected'],
])

const ENDS = new Map<string, Outcome>([
  ['carried', 'passed'],
  ['passed', 'passed'],
  ['failed', 'rejected'],
])

/** The motion to table the plan passed 3-1: at the end of what it is about. */
function motionThen(tokens: readonly Token[]): Outcome | null {
  const at = wordAt(tokens, 0) === 'the' ? 1 : 0
  if (!/^(?:motion|amendment|resolution)$/.test(wordAt(tokens, at))) return null
  for (let i = at + 2; i < tokens.length; i++) {
    const outcome = ENDS.get(wordAt(tokens, i))
    if (!outcome || isOpen(tokens, i)) continue
    const next = wordAt(tokens, i + 1)
    if (next === '' || /^(?:\.|,|;|by|with|unanimously|on|\d.*)$/.test(next)) return outcome
  }
  return null
}
