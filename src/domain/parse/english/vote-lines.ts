import { anyOf } from '../draft/word-table.ts'
import { tokensOf } from '../replies/english-tokens.ts'
import {
  BALLOT_HEADS,
  type Ballot,
  BEFORE_BALLOTS,
  ballotsByWords,
  NO_BALLOT_HEADS,
} from '../words/en/votes.ts'
import { outcomeIn } from './outcomes.ts'

const HEADS = ballotsByWords(BALLOT_HEADS)
const AWAY = new Set(NO_BALLOT_HEADS)

/** A line with those who voted in one way, or not at all (`ballot` is null): `Ayes (3): Moss, Reed and Mai`. */
export interface BallotLine {
  readonly ballot: Ballot | null
  /** UTF-16 offset in the line at which the names, or their number, begin. */
  readonly from: number
}

/** Behind it a bracket, a colon or a dash, or how many they are. */
const BEHIND = String.raw`\s?[(:–—]|\s-\s|\s\d{1,3}(?:\s?[,;.:(]|$)|\s?[-–—]\s?\d{1,3}\b`
const HEAD = new RegExp(
  String.raw`^(?:${anyOf(BEFORE_BALLOTS)}\s){0,3}([a-z]+(?: [a-z]+)?)(?=${BEHIND})\s?(?:[:–—-]\s?)?`,
  'i',
)

/** What a line that begins so is of; null if it is none. */
export function ballotLine(line: string): BallotLine | null {
  const head = HEAD.exec(line)
  if (!head) return null
  const words = head[1]!.toLowerCase()
  const ballot = HEADS.get(words)
  if (ballot) return { ballot, from: head[0].length }
  return AWAY.has(words) ? { ballot: null, from: head[0].length } : null
}

/** Where in a line that says who voted how the next such part begins: `For: Moss. |Against: Reed. |Carried.`; 0 for none. */
export function nextVote(line: string): number {
  for (const { 0: sign, index } of line.matchAll(/[.;]\s+(?=\p{Lu})/gu)) {
    const at = index + sign.length
    if (isVoteLine(line.slice(at), true)) return at
  }
  return 0
}

const OPENS = /^(?:the )?(?:roll[- ]?call )?vote(?: results?| count| was as follows)?\s?:?$/i
const SAYS = String.raw`(?:aye|yea|yes|no|nay|abstain(?:ed|s)?)\.?$`
const ANSWER = new RegExp(
  String.raw`^(?:[-–—*•]\s)?\p{Lu}[\p{L}.,'’ -]{1,50}?(?:\s?[-–—:,]|\s?\.{2,40})\s?${SAYS}`,
  'iu',
)
/** Most lines are told from an answer by how they end: sooner than by where a name may. */
const LAST = new RegExp(SAYS, 'iu')
const LAST_UNITS = 10

const isAnswer = (line: string) => LAST.test(line.slice(-LAST_UNITS)) && ANSWER.test(line)

/** UTF-16 units: an outcome that stands in a line alone is no longer. */
const SHORT = 48

/**
 * Whether a short line says who voted how, or what came of it, and nothing else. `among`: whether such a line stands
 * before it.
 */
export function isVoteLine(line: string, among: boolean): boolean {
  if (line === '') return false
  const ballots = ballotLine(line)
  if (ballots) return ballots.ballot !== null || among
  if (OPENS.test(line) || isAnswer(line)) return true
  return line.length <= SHORT && outcomeIn(tokensOf(line, 0, line.length), among) !== null
}
