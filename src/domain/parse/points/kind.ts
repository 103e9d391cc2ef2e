import type { Kind } from '../../format/transcript.ts'
import { charSet, isIn } from '../draft/char-set.ts'
import { lastOf } from '../draft/last-of.ts'
import { anyOf, type WordTable } from '../draft/word-table.ts'
import * as en from '../words/en/kinds.ts'
import { ADVICE, ADVICE_HEADS, ASKING, PLANS, WAYS } from '../words/zh/advice.ts'
import { IMPERATIVES } from '../words/zh/imperatives.ts'
import { LAMENTING, PROBLEM_HEADS, PROBLEM_OPENINGS, PROBLEMS } from '../words/zh/problems.ts'
import { TOLD_PROBLEMS } from '../words/zh/told-problems.ts'
import { AUTHORITIES, AUTHORITY_SAYS, JUDGEMENTS } from '../words/zh/views.ts'

const inside = (table: WordTable, flags = '') => new RegExp(anyOf(table), flags)
const opening = (table: WordTable) => new RegExp(`^${anyOf(table)}`)

const PROBLEM_HEAD = inside([...PROBLEM_HEADS, ...en.PROBLEM_HEADS], 'gi')
const ADVICE_HEAD = inside([...ADVICE_HEADS, ...en.ADVICE_HEADS], 'gi')

/** What the words before a list say of its items: problems, advice, or nothing. */
export function kindOfCue(words: string): Kind | null {
  const problem = lastAt(words, PROBLEM_HEAD)
  const advice = lastAt(words, ADVICE_HEAD)
  if (problem < 0 && advice < 0) return null
  return problem > advice ? 'problem' : 'recommendation'
}

const lastAt = (words: string, pattern: RegExp): number => lastOf(words, pattern)?.index ?? -1

const ASKED = new RegExp(`${anyOf(ASKING)}[，：\\s]*$`)
const LAMENTED = new RegExp(`${anyOf(LAMENTING)}[，：\\s]*$`)

/** What the words that give a speaker the word say of the first that follows: 某某建议，…; 某某反映，…. */
export function kindOfLead(lead: string): Kind | null {
  const end = lead.slice(-12)
  return ASKED.test(end) ? 'recommendation' : LAMENTED.test(end) ? 'problem' : null
}

const QUOTED = new RegExp(`^${anyOf(AUTHORITIES)}[^，。]{0,30}${anyOf(AUTHORITY_SAYS)}`)
const PROBLEM_OPENING = opening(PROBLEM_OPENINGS)
const ADVISES = inside([...ADVICE, ...en.ADVICE], 'i')
/** A plan may go on over the end of a line. */
const PLANS_AHEAD = inside(PLANS, 's')
const NAMES_WAY = inside(WAYS)
const LACKS = inside([...PROBLEMS, ...TOLD_PROBLEMS, ...en.PROBLEMS], 'i')
const JUDGES = inside([...JUDGEMENTS, ...en.JUDGEMENTS])

/**
 * The kind of a point: by the words before its list, then by how it begins, then by the first of
 * its clauses that advises, laments or judges; else a view.
 */
export function kindOfPoint(wording: string, cue: Kind | null): Kind {
  const words = wording.replace(/^[“"「‘]/, '').trimStart()
  if (cue) return cue
  if (QUOTED.test(words)) return 'view'
  if (PROBLEM_OPENING.test(words)) return 'problem'
  const end = Math.min(words.length, MOST_READ)
  for (let start = 0, stop = 0; start <= end; start = stop + 1) {
    stop = start
    while (stop < end && !isIn(CLAUSE_ENDS, words, stop)) stop++
    const clause = words.slice(start, stop)
    const advised = ADVISES.exec(clause) ?? PLANS_AHEAD.exec(clause) ?? NAMES_WAY.exec(clause)
    const lacking = LACKS.exec(clause)
    if (advised && lacking)
      return lacking.index < advised.index ? mended(advised[0]) : 'recommendation'
    if (advised) return 'recommendation'
    if (lacking) return 'problem'
    if (JUDGES.test(clause)) return 'view'
  }
  return 'view'
}

const CLAUSE_ENDS = charSet('，,。；;：:！？!?')

/** A point that has not shown its kind by then is a view. */
const MOST_READ = 600

/** 难以…, 要…: a weak word of advice after a lack does not outweigh it. */
const mended = (advice: string): Kind =>
  /可以|能|是要/.test(advice) ? 'problem' : 'recommendation'

const IMPERATIVE = opening(IMPERATIVES)

/** The kind of an enumerated item: as of a point, and an imperative opening is advice. */
export function kindOfItem(wording: string, cue: Kind | null): Kind {
  if (cue) return cue
  const kind = kindOfPoint(wording, null)
  return kind === 'view' && IMPERATIVE.test(wording) ? 'recommendation' : kind
}
