import { KINDS } from '../format/transcript.ts'
import { listOf } from './adjacency.ts'
import type { Meeting } from './meeting.ts'

/** What was raised and what was proposed on a theme: numbers of points, in order. */
export interface Remedy {
  readonly theme: number
  readonly problems: readonly number[]
  readonly recommendations: readonly number[]
}

/** Problems without any recommendation, problems with some, no problems. */
export type RemedyState = 'unanswered' | 'answered' | 'unraised'

export const remedyState = ({ problems, recommendations }: Remedy): RemedyState =>
  problems.length === 0 ? 'unraised' : recommendations.length === 0 ? 'unanswered' : 'answered'

/**
 * Problems beside recommendations for each of the themes that has either among the points:
 * unanswered ones first, then by how many more problems than recommendations there are, those
 * without problems last; equal ones as shown.
 */
export function remediesByTheme(
  meeting: Meeting,
  points: Int32Array,
  themes: readonly number[],
): Remedy[] {
  const problem = KINDS.indexOf('problem')
  const recommendation = KINDS.indexOf('recommendation')
  const rows = meeting.themes.map((_, theme) => ({
    theme,
    problems: [] as number[],
    recommendations: [] as number[],
  }))
  for (const point of points) {
    const kind = meeting.kindOf[point]
    if (kind !== problem && kind !== recommendation) continue
    for (const theme of listOf(meeting.themesOf, point)) {
      rows[theme]![kind === problem ? 'problems' : 'recommendations'].push(point)
    }
  }
  const rank: Readonly<Record<RemedyState, number>> = { unanswered: 0, answered: 1, unraised: 2 }
  const gap = (row: Remedy) => row.problems.length - row.recommendations.length
  return themes
    .map((theme) => rows[theme]!)
    .filter((row) => row.problems.length + row.recommendations.length > 0)
    .sort((a, b) => rank[remedyState(a)] - rank[remedyState(b)] || gap(b) - gap(a))
}
