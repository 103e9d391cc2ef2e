import { KINDS, type Localized } from '../format/transcript.ts'
import { listOf } from './adjacency.ts'
import { answersOf } from './answers.ts'
import type { Meeting } from './meeting.ts'
import { sameThingIn } from './same-thing.ts'

/** Why a point is taken for an answer to a problem, the surest first. */
export type Ground =
  /** The record says that it answers it. */
  | { readonly by: 'reply' }
  /** Who raised the problem proposes it, on these two or more themes of the problem. */
  | { readonly by: 'speaker'; readonly themes: readonly number[] }
  /** Both are on one theme and speak of the same in the same words. */
  | { readonly by: 'words'; readonly said: Localized }

export interface Answer {
  readonly point: number
  readonly ground: Ground
  /** Where it stands first, and so is read in full. */
  readonly isFirst: boolean
}

export interface AnsweredProblem {
  readonly point: number
  readonly answers: readonly Answer[]
}

/** What was raised and proposed on a theme; each point of the remedies stands in one place, answers besides. */
export interface Remedy {
  readonly theme: number
  /** How many points of a kind are on it, wherever they stand. */
  readonly raised: number
  readonly proposed: number
  readonly problems: readonly AnsweredProblem[]
  /** Recommendations that answer none of the problems. */
  readonly others: readonly number[]
}

/** Problems without any recommendation, problems with some, no problems. */
export type RemedyState = 'unanswered' | 'answered' | 'unraised'

export const remedyState = ({ raised, proposed }: Remedy): RemedyState =>
  raised === 0 ? 'unraised' : proposed === 0 ? 'unanswered' : 'answered'

/** Of more points words are not compared: it would keep the page waiting. */
export const MOST_COMPARED = 1_000
/** Whether words are compared among so many points; else nobody knows that nothing answers a problem. */
export const comparesWords = (points: number): boolean => points <= MOST_COMPARED
/** More answers to one problem are not listed under it. */
const MOST_ANSWERS = 5
const SURENESS = ['reply', 'speaker', 'words'] as const

/**
 * Problems with what answers them, and what else was proposed, for each of the themes that has either among
 * the points: unanswered themes first, then by how many more problems than recommendations there are, those
 * without problems last; equal ones as shown. A point on several themes stands under the first of these
 * rows, so that it is read once.
 */
export function remediesByTheme(
  meeting: Meeting,
  points: Int32Array,
  themes: readonly number[],
): Remedy[] {
  const on = meeting.themes.map(() => ({ problems: [] as number[], others: [] as number[] }))
  for (const point of points) {
    const kind = meeting.kindOf[point]
    if (kind !== PROBLEM && kind !== RECOMMENDATION) continue
    for (const theme of listOf(meeting.themesOf, point))
      on[theme]![kind === PROBLEM ? 'problems' : 'others'].push(point)
  }
  const rows = themes
    .map((theme) => ({ theme, ...on[theme]! }))
    .filter(({ problems, others }) => problems.length + others.length > 0)
    .map((row) => ({ ...row, raised: row.problems.length, proposed: row.others.length }))
  const rank = (row: { raised: number; proposed: number }) =>
    row.raised === 0 ? 2 : row.proposed === 0 ? 0 : 1
  rows.sort((a, b) => rank(a) - rank(b) || b.raised - b.proposed - (a.raised - a.proposed))

  const answersTo = answersIn(meeting, points)
  const stands = new Set<number>()
  const once = (some: Iterable<number>) =>
    [...some].filter((point) => !stands.has(point) && stands.add(point))
  const raised = rows.map((row) => ({ ...row, problems: once(row.problems) }))
  const answered = raised.map((row) => ({
    ...row,
    problems: row.problems.map((point) => ({
      point,
      answers: answersTo(point).map((answer) => ({
        ...answer,
        isFirst: once([answer.point]).length > 0,
      })),
    })),
  }))
  return answered.map((row) => ({ ...row, others: once(row.others) }))
}

const PROBLEM = KINDS.indexOf('problem')
const RECOMMENDATION = KINDS.indexOf('recommendation')

/** Whether something among the points answers a problem: what {@link remediesByTheme} has answers to, found sooner. */
export function isAnsweredIn(meeting: Meeting, points: Int32Array): (problem: number) => boolean {
  const { repliesTo, proposedFor, groundOf } = groundsIn(meeting, points)
  return (problem) =>
    repliesTo(problem).length > 0 ||
    proposedFor(problem).some((point) => groundOf(problem, point) !== null)
}

/** Gives the answers to a problem among the points. */
function answersIn(
  meeting: Meeting,
  points: Int32Array,
): (problem: number) => Omit<Answer, 'isFirst'>[] {
  const { repliesTo, proposedFor, groundOf } = groundsIn(meeting, points)
  return (problem) => {
    const replies = repliesTo(problem)
    const found = [...proposedFor(problem)].flatMap((point): Omit<Answer, 'isFirst'>[] => {
      const ground = replies.includes(point) ? null : groundOf(problem, point)
      return ground ? [{ point, ground }] : []
    })
    return [...replies.map((point) => ({ point, ground: { by: 'reply' } as const })), ...found]
      .sort((a, b) => SURENESS.indexOf(a.ground.by) - SURENESS.indexOf(b.ground.by))
      .slice(0, MOST_ANSWERS)
  }
}

/** What may answer a problem among the points, and why. */
function groundsIn(meeting: Meeting, points: Int32Array) {
  const { transcript, kindOf, speakerOf, themesOf, pointNumber } = meeting
  const remains = new Set(points)
  const isProposed = (point: number) => kindOf[point] === RECOMMENDATION && remains.has(point)
  const proposed = points.filter(isProposed)
  const texts = comparesWords(points.length) ? transcript.points : null
  const place = new Map(Array.from(points, (point, i) => [point, i]))
  const sameThing = texts && sameThingIn(Array.from(points, (point) => texts.at(point)!.text))

  const groundOf = (problem: number, point: number): Ground | null => {
    const own = listOf(themesOf, point)
    const shared = listOf(themesOf, problem).filter((theme) => own.includes(theme))
    if (shared.length === 0) return null
    if (shared.length > 1 && speakerOf[problem] === speakerOf[point])
      return { by: 'speaker', themes: [...shared] }
    const said = sameThing?.(place.get(problem)!, place.get(point)!)
    return said ? { by: 'words', said } : null
  }
  return {
    groundOf,
    repliesTo: (problem: number): number[] =>
      [...answersOf(transcript, transcript.points.at(problem)!.id).answeredBy]
        .map((id) => pointNumber.get(id)!)
        .filter((point) => remains.has(point)),
    // Where words are not compared only the speaker's own can be an answer.
    proposedFor: (problem: number): Int32Array =>
      sameThing ? proposed : listOf(meeting.pointsOf, speakerOf[problem]!).filter(isProposed),
  }
}
