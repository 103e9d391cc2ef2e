import { listOf } from './adjacency.ts'
import type { Meeting } from './meeting.ts'
import { KINDS } from './transcript.ts'

export interface Raised {
  readonly theme: number
  readonly problems: number
  readonly recommendations: number
}

/**
 * The themes on which more problems than recommendations were put forward, the widest gap first,
 * then as shown.
 */
export function raisedMoreThanAnswered(meeting: Meeting): Raised[] {
  const problem = KINDS.indexOf('problem')
  const recommendation = KINDS.indexOf('recommendation')
  const rows = meeting.themes.map((_, theme) => ({ theme, problems: 0, recommendations: 0 }))
  for (let point = 0; point < meeting.kindOf.length; point++) {
    const kind = meeting.kindOf[point]
    for (const theme of listOf(meeting.themesOf, point)) {
      if (kind === problem) rows[theme]!.problems++
      if (kind === recommendation) rows[theme]!.recommendations++
    }
  }
  const gap = (row: Raised) => row.problems - row.recommendations
  return rows.filter((row) => gap(row) > 0).sort((a, b) => gap(b) - gap(a) || a.theme - b.theme)
}
