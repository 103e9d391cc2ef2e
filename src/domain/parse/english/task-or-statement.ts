import { TASKS } from '../words/en/tasks.ts'
import { FINITE } from './finite.ts'

/** Who speaks of himself, to others or asks: of what is to be done nobody writes so. */
export const STATED = /\bI\b|^(?:\S+ )?we\b|[我您咱?？]|大家/i

const TASK_WORDS = new Set(TASKS.map(({ word }) => word))
/** What may stand before a statement and says nothing of it. */
const BEFORE = /^(?:(?:yes|no|ok|okay|well|so|and|but|then|also|still|just|now)\b,? )+/i
/** Behind these it is of something else that a verb says something, and what ends there is no clause. */
const ELSEWHERE =
  /^(?:that|which|who|whom|whose|what|how|if|when|whether|where|why|because|as|to|[.;:,])$/
/** Verbs that are as well what somebody is to do. */
const BASE = /^(?:be|do|need|go)$/
/** What notes begin with that leave out who speaks: would be good to have a lamp. `Will` is of what is to be done. */
const WISHED = /^(?:would|could|should|can|might|let[’']s)$/

/** Don’t, it’s, they’ve. */
const SHORT = /n[’']t$|^(?:it|that|there|he|she)[’']s$|[’'](?:re|ve)$/

/** Words, and UTF-16 units: a clause has its verb before. */
const FARTHEST = 14
const LONGEST = 400

/**
 * Whether English words behind a name that a list has are a statement: somebody speaks of himself or asks, or a verb
 * says something of a subject. None are `write to the mill`, `will bring the boat`, `Professor of Economics`, `Monday
 * to Wednesday`: what is to be done, what somebody is, when he is there.
 */
export function isStated(words: string): boolean {
  const said = words.slice(0, LONGEST).trim()
  if (STATED.test(said)) return true
  const found =
    said
      .replace(BEFORE, '')
      .toLowerCase()
      .match(/[\p{L}’'-]+|[.;:,]/gu) ?? []
  const [first = '', second = ''] = found
  if (WISHED.test(first)) return true
  if (FINITE.has(first) || ELSEWHERE.test(first)) return false
  if (TASK_WORDS.has(first) && !FINITE.has(second)) return false
  for (const word of found.slice(1, FARTHEST)) {
    if (ELSEWHERE.test(word)) return false
    if ((FINITE.has(word) && !BASE.test(word)) || SHORT.test(word)) return true
  }
  return false
}
